import type { FactRecord } from "../facts/fact-record.ts";
import type { LanguageTag } from "../language.ts";

/** A figure that is printed alike in every language. */
const bare = (
  figure: string,
  ...languages: readonly LanguageTag[]
): FactRecord["words"] =>
  Object.fromEntries(languages.map((language) => [language, figure]));

const geography = "Larkmere";

/** Facts of the demonstration: invented figures of a council that is not there. */
export const facts: readonly FactRecord[] = [
  {
    key: "residents",
    name: "People who live in Larkmere",
    value: 148_000,
    unit: "people",
    words: { en: "148,000 people" },
    source: "Demonstration: mid-year estimate, table 1",
    asOf: "2026-06-30",
    owner: "Policy team",
    geography,
  },
  {
    key: "recycling-rate",
    name: "Share of household waste that is recycled or composted",
    value: 52.4,
    unit: "per cent",
    words: { en: "52.4%", cy: "52.4%" },
    source: "Demonstration: annual waste return, table 3",
    asOf: "2026-03-31",
    owner: "Waste strategy team",
    geography,
  },
  {
    key: "food-caddies",
    name: "Food caddies in use",
    value: 61_000,
    unit: "caddies",
    words: { en: "61,000 food caddies", cy: "61,000 o gadis bwyd" },
    source: "Demonstration: annual waste return, table 5",
    asOf: "2026-03-31",
    owner: "Waste strategy team",
    geography,
  },
  {
    key: "verges-cut-later",
    name: "Road verges that are cut after flowering",
    value: 60,
    unit: "verges",
    words: bare("60", "en", "cy", "pl", "ar"),
    source: "Demonstration: grounds maintenance plan, page 4",
    asOf: "2026-04-01",
    owner: "Parks and verges team",
    geography,
  },
  {
    key: "verge-flower-kinds",
    name: "Kinds of wild flower on a verge that is cut once a year",
    value: 40,
    unit: "kinds",
    words: bare("40", "en", "cy", "pl", "ar"),
    source: "Demonstration: verge survey, summary",
    asOf: "2025-08-31",
    owner: "Parks and verges team",
  },
  {
    key: "registration-minutes",
    name: "Minutes that it takes to register to vote",
    value: 5,
    unit: "minutes",
    words: bare("5", "en", "cy", "pl", "ar"),
    source: "gov.uk/register-to-vote",
    asOf: "2026-11-01",
    owner: "Electoral services",
    geography: "United Kingdom",
  },
  {
    key: "fostering-least-age",
    name: "Least age of a foster carer",
    value: 21,
    unit: "years",
    words: bare("21", "en", "cy", "pl", "ar"),
    source: "Demonstration: fostering policy, section 2",
    asOf: "2026-04-01",
    owner: "Fostering team",
    geography,
  },
  {
    key: "empty-shops",
    name: "Share of town-centre shops that stand empty",
    value: 7,
    unit: "per cent",
    words: { en: "7%" },
    source: "Demonstration: town centre survey, spring 2024",
    asOf: "2024-05-31",
    expires: "2025-05-31",
    owner: "Town centres team",
    geography,
  },
];
