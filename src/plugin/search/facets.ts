/** Every side of a photograph by which people narrow a search, in the order in which they are shown. */
export const facetNames = [
  "styleSet",
  "season",
  "orientation",
  "approval",
  "licence",
  "ward",
  "promise",
  "service",
  "hue",
] as const;

/** The name of a facet. */
export type FacetName = (typeof facetNames)[number];
