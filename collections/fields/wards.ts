/** Longest name of a ward that is taken: far beyond every ward in the country, and short enough for an index. */
const greatestName = 120;

/** What is wrong with the names of wards; nothing where they can be kept. */
export const faultInWards = (value: unknown): string | undefined =>
  Array.isArray(value) &&
  value.some((name) => typeof name === "string" && name.length > greatestName)
    ? `A ward’s name has at most ${greatestName} characters: write one ward in each entry`
    : undefined;
