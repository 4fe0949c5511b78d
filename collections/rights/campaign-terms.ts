import { laterOf, type CampaignTerms, type Day } from "#brand";
import { dayOf } from "../fields/day.ts";
import type {
  Narrative as NarrativeDocument,
  Toolkit as ToolkitDocument,
} from "../payload-types.ts";

const days = (dates: readonly unknown[]): readonly Day[] =>
  dates.flatMap((date) => dayOf(date) ?? []);

/** What terms are read from, of a toolkit and of its narrative: whoever reads less loses a term in silence. */
export const termsOfToolkit = {
  election: true,
  safeguarding: true,
  sensitive: true,
  territory: true,
  validFrom: true,
  validTo: true,
  wards: true,
} as const;

export const termsOfNarrative = {
  sensitivity: true,
  validFrom: true,
  validTo: true,
} as const;

/** A campaign's terms: it begins with the later and ends with the earlier of toolkit and narrative. */
export function campaignTerms(
  toolkit: Pick<ToolkitDocument, keyof typeof termsOfToolkit>,
  narrative: Pick<NarrativeDocument, keyof typeof termsOfNarrative>,
): CampaignTerms {
  const [from] = days([toolkit.validFrom, narrative.validFrom]).toSorted(
    latest,
  );
  const [until] = days([toolkit.validTo, narrative.validTo]).toSorted();
  return {
    election: toolkit.election ?? "needs-monitoring-officer",
    ...(from && { from }),
    ...(until && { until }),
    isSensitiveTopic: toolkit.sensitive === true,
    bansIdentifiableChildren: toolkit.safeguarding === true,
    isPolitical: narrative.sensitivity === "political",
    wards: toolkit.wards ?? [],
    territory: toolkit.territory ?? "GB",
  };
}

const latest = (one: Day, other: Day): number =>
  laterOf(one, other) === one ? -1 : 1;
