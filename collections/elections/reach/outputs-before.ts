import type { PayloadRequest } from "payload";
import { namesAnyOf, type SpokenText } from "#brand";
import { spokenIn } from "../../rights/judge-handing.ts";
import { referenceOf } from "../../reference-of.ts";
import type { Rendition } from "../../payload-types.ts";
import type { AskedElection } from "./asked-election.ts";
import {
  noCampaign,
  reasonsFor,
  type JudgedCampaign,
} from "./campaigns-before.ts";
import type { ReachedOutput, ReachReason } from "./election-reach.ts";
import { reasonToHide, shownBefore, type ShownBefore } from "./shown-before.ts";

type Row = Pick<Rendition, "id" | "name" | "spoken" | "toolkit">;

/** Every finished output of a campaign that still runs, with the identifier of its toolkit. */
export interface OutputsBefore {
  readonly stopped: readonly ReachedOutput[];
  readonly campaignOf: ReadonlyMap<number, JudgedCampaign>;
}

/** Judges every finished output: by its campaign, by the words that it keeps, by its photographs. */
export async function outputsBefore(
  req: PayloadRequest,
  asked: AskedElection,
  campaigns: ReadonlyMap<number, JudgedCampaign>,
): Promise<OutputsBefore> {
  const shown = await shownBefore(req, asked, campaigns.values());
  const named = whoeverIsNamed(asked);
  const hidden = whoeverIsHidden(asked, shown);
  const campaignOf = new Map<number, JudgedCampaign>();
  const stopped: ReachedOutput[] = [];
  for (const row of await readOutputs(req, asked)) {
    const campaign = campaigns.get(Number(referenceOf(row.toolkit) ?? 0));
    if (!campaign?.isTouched) continue;
    campaignOf.set(row.id, campaign);
    const isStoppedWithCampaign = isStopping(campaign.reasons);
    const reasons = [...named(row, campaign), ...hidden(row, campaign)];
    if (!isStoppedWithCampaign && !isStopping(reasons)) continue;
    stopped.push({
      id: row.id,
      name: row.name,
      campaign: campaign.slug,
      isStoppedWithCampaign,
      reasons,
    });
  }
  return { stopped, campaignOf };
}

/** Whether one of some reasons stops what it is about. */
export const isStopping = (reasons: readonly ReachReason[]): boolean =>
  reasons.some(({ severity }) => severity === "block");

/** Read from the database itself: what Payload does to a document before somebody sees it takes longer than reading. */
async function readOutputs(
  req: PayloadRequest,
  { election }: AskedElection,
): Promise<readonly Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: "renditions",
    where: { status: { equals: "ready" } },
    select: {
      name: true,
      toolkit: true,
      ...(election.people.length > 0 && { spoken: true }),
    },
    sort: "id",
    pagination: false,
    limit: 0,
    req,
  });
  return docs;
}

type Reasons = (row: Row, campaign: JudgedCampaign) => readonly ReachReason[];

/** Asks the rules about words only where somebody is named; most outputs of a campaign say the same. */
function whoeverIsNamed(asked: AskedElection): Reasons {
  const { people } = asked.election;
  if (people.length === 0) return () => [];
  const isNaming = namesAnyOf(people);
  const known = new Map<string, boolean>();
  const isNamed = ({ text }: SpokenText): boolean => {
    const found = known.get(text) ?? isNaming(text);
    known.set(text, found);
    return found;
  };
  return (row, campaign) => {
    // One that does not tell its words is handed out to nobody, election or not.
    const texts = row.spoken ? spokenIn(row) : [];
    return texts.some(isNamed)
      ? reasonsFor(campaign, asked, texts).filter(
          ({ rule }) => rule === "election/person-named",
        )
      : [];
  };
}

function whoeverIsHidden(asked: AskedElection, shown: ShownBefore): Reasons {
  const known = new Map<string, ReachReason | undefined>();
  const reasonFor = (
    kind: "candidate" | "member",
    campaign: JudgedCampaign,
  ) => {
    const key = `${kind} ${campaign.id}`;
    if (!known.has(key)) known.set(key, reasonToHide(kind, campaign, asked));
    return known.get(key) ?? [];
  };
  return ({ id }, campaign) => [
    ...(shown.candidate.has(id)
      ? [reasonFor("candidate", campaign)].flat()
      : []),
    ...(shown.member.has(id) ? [reasonFor("member", campaign)].flat() : []),
  ];
}

/** How many outputs of each campaign stop. */
export function countByCampaign(
  outputs: readonly ReachedOutput[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>([[noCampaign.slug, 0]]);
  for (const { campaign } of outputs)
    counts.set(campaign, (counts.get(campaign) ?? 0) + 1);
  return counts;
}
