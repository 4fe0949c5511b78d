import { rightsSources } from "../rights/sources.table.ts";
import type { RightsSource } from "../rights/source.ts";

/** Every source of every rule before an election. This is no legal advice: a council checks it before it relies on it. */
export const electionSources = {
  publicityAct: rightsSources.publicityAct,
  publicityCode: rightsSources.publicityCode,
  practice: {
    cites:
      "LGA, what the pre-election period means in practice: no controversial matter, no named politicians, no pictures to members without a check of the use",
    confidence: "S",
    address:
      "https://www.local.gov.uk/our-support/purdah/what-purdah-means-practice",
  },
  existingCampaigns: {
    cites:
      "LGA, publicity in the pre-election period: campaigns that already run and are not controversial, such as recycling and fostering, may continue; think carefully before a launch",
    confidence: "S",
    address:
      "https://www.local.gov.uk/our-support/purdah/what-purdah-means-practice",
  },
  ownTreatment: {
    cites:
      "The campaign’s own terms: what becomes of it before an election is written down when it is planned",
    confidence: "D",
  },
} satisfies Readonly<Record<string, RightsSource>>;
