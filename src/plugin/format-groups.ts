/** Kinds of formats as people call them; a platform of screens is called by its own name. */
export const formatGroups: Readonly<Record<string, string>> = {
  small: "Flyers and small print",
  poster: "Posters",
  folded: "Folded leaflets",
  booklet: "Booklets",
  stationery: "Stationery",
  display: "Displays and banners",
  sign: "Signs and boards",
  outdoor: "Outdoor advertising",
  transport: "Buses",
  press: "Newspapers",
  All: "Any screen",
};
