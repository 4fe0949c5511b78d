import type { PayloadRequest } from "payload";
import {
  isHeldIn,
  judgeCampaign,
  type CampaignTerms,
  type CampaignUse,
  type ElectionCode,
  type ElectionReason,
  type SpokenText,
} from "#brand";
import {
  campaignTerms,
  termsOfNarrative,
  termsOfToolkit,
} from "../../rights/campaign-terms.ts";
import type { AskedElection } from "./asked-election.ts";
import type { ReachReason, Remedy } from "./election-reach.ts";

/** A campaign with what the election says to all of it. */
export interface JudgedCampaign {
  readonly id: number;
  readonly slug: string;
  readonly name: string;
  /** Absent where its narrative is gone: then the strictest holds. */
  readonly terms?: CampaignTerms;
  /** Whether anybody still sees it when the period begins, in a place that votes. */
  readonly isTouched: boolean;
  readonly reasons: readonly ReachReason[];
}

/** Outputs whose toolkit is gone. */
export const noCampaign = { id: 0, slug: "", name: "No campaign" };

/** Every campaign by the identifier of its toolkit, as it is judged when the period begins; `0` is none at all. */
export async function campaignsBefore(
  req: PayloadRequest,
  asked: AskedElection,
): Promise<ReadonlyMap<number, JudgedCampaign>> {
  const { docs } = await req.payload.find({
    collection: "toolkits",
    pagination: false,
    depth: 1,
    populate: { narratives: termsOfNarrative },
    select: { slug: true, name: true, narrative: true, ...termsOfToolkit },
    sort: "slug",
    overrideAccess: true,
    req,
  });
  const campaigns = docs.map((toolkit) => {
    const { id, name, narrative, slug } = toolkit;
    return typeof narrative === "object" && narrative
      ? { id, slug, name, terms: campaignTerms(toolkit, narrative) }
      : { id, slug, name };
  });
  return new Map(
    [...campaigns, noCampaign].map((campaign) => [
      campaign.id,
      judged(campaign, asked),
    ]),
  );
}

function judged(
  campaign: Pick<JudgedCampaign, "id" | "name" | "slug" | "terms">,
  asked: AskedElection,
): JudgedCampaign {
  const { until, wards = [] } = campaign.terms ?? {};
  const isTouched =
    isHeldIn(asked.election, wards) &&
    (until === undefined || until >= asked.from);
  return {
    ...campaign,
    isTouched,
    reasons: isTouched ? reasonsFor(campaign, asked) : [],
  };
}

/** What the rules before an election say to a campaign that says some words, as downloads ask them. */
export function reasonsFor(
  { slug, terms }: Pick<JudgedCampaign, "slug" | "terms">,
  { begins, election, from, overrides }: AskedElection,
  texts: readonly SpokenText[] = [],
): readonly ReachReason[] {
  const use: CampaignUse = {
    toolkit: slug,
    treatment: terms?.election ?? "needs-monitoring-officer",
    isPolitical: terms?.isPolitical ?? false,
    wards: terms?.wards ?? [],
    from: terms?.from,
    until: terms?.until,
    texts,
    handing: "download",
    isForMember: false,
  };
  const register = { elections: [election], overrides };
  return judgeCampaign(use, register, begins)
    .reasons.filter(({ severity }) => severity !== "note")
    .map((reason) => reachReason(reason, from));
}

const reachReason = (
  { hint, rule, severity, what }: ElectionReason,
  from: ReachReason["from"],
): ReachReason => ({
  rule,
  severity,
  what,
  hint,
  from,
  remedies: remedies[rule],
});

const remedies: Readonly<Record<ElectionCode, readonly Remedy[]>> = {
  "election/paused": ["wait", "override"],
  "election/undecided": ["override", "wait"],
  "election/political": ["wait", "override"],
  "election/person-named": ["reword", "override", "wait"],
  "election/member-download": ["wait"],
  "election/new-launch": ["override", "wait"],
};
