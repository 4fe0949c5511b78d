import { isDay, laterOf, type CampaignTerms, type Day } from "#brand";
import type {
  Narrative as NarrativeDocument,
  Toolkit as ToolkitDocument,
} from "#collections";

type Dated = Pick<NarrativeDocument, "validFrom" | "validTo">;

const dayOf = (date: string | null | undefined): Day | undefined => {
  const day = date?.slice(0, 10) ?? "";
  return isDay(day) ? day : undefined;
};

const days = (dates: readonly (string | null | undefined)[]): readonly Day[] =>
  dates.flatMap((date) => dayOf(date) ?? []);

/** A campaign's terms: it begins with the later and ends with the earlier of toolkit and narrative. */
export function readTerms(
  toolkit: ToolkitDocument,
  narrative: Dated,
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
  };
}

const latest = (one: Day, other: Day): number =>
  laterOf(one, other) === one ? -1 : 1;
