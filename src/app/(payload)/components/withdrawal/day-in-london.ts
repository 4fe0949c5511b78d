const day = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeZone: "Europe/London",
});

/** The day of a moment for a council in the United Kingdom, as people read it. */
export const dayInLondon = (moment: string): string =>
  day.format(new Date(moment));
