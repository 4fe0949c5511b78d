/**
 * Everything that an election would stop, if it were saved as it is: campaigns, finished outputs, open links and print on order.
 *
 * It asks the rules that renders and downloads ask, as they will answer when the period begins. It keeps nothing
 * and changes nothing. The number of queries does not grow with the number of outputs.
 */
import type { PayloadRequest } from "payload";
import { dayOf } from "../../fields/day.ts";
import type { Election as ElectionDocument } from "../../payload-types.ts";
import { todayInLondon } from "../../rights/kept-day.ts";
import { readAsked, type AskedElection } from "./asked-election.ts";
import { campaignsBefore, type JudgedCampaign } from "./campaigns-before.ts";
import type { ElectionReach, ReachedCampaign } from "./election-reach.ts";
import { jobsBefore } from "./jobs-before.ts";
import { linksBefore } from "./links-before.ts";
import {
  countByCampaign,
  isStopping,
  outputsBefore,
} from "./outputs-before.ts";

/** What an election would stop, saved or not. Nothing where it is over. */
export async function reachOfElection(
  req: PayloadRequest,
  document: ElectionDocument,
  now: Date,
): Promise<ElectionReach> {
  const asked = await readAsked(req, document, now);
  if (!asked) {
    const today = todayInLondon(now);
    const until = dayOf(document.pollDay) ?? today;
    return {
      ...{ from: today, until },
      ...{ campaigns: [], outputs: [], links: [], jobs: [] },
    };
  }
  const campaigns = await campaignsBefore(req, asked);
  const outputs = await outputsBefore(req, asked, campaigns);
  const counts = countByCampaign(outputs.stopped);
  return {
    from: asked.from,
    until: asked.election.poll,
    campaigns: [...campaigns.values()].flatMap((campaign) =>
      reached(campaign, asked, counts.get(campaign.slug) ?? 0),
    ),
    outputs: outputs.stopped,
    links: await linksBefore(req, asked, outputs),
    jobs: await jobsBefore(req, outputs),
  };
}

/** A campaign that stops, is to be asked about, or has outputs that stop. */
function reached(
  { id, name, reasons, slug, terms }: JudgedCampaign,
  { election, from }: AskedElection,
  outputs: number,
): readonly ReachedCampaign[] {
  const isGone = id === 0;
  if ((reasons.length === 0 || isGone) && outputs === 0) return [];
  const first = terms?.from;
  const isLaunch =
    first !== undefined && first >= from && first <= election.poll;
  return [
    {
      id,
      slug,
      name,
      treatment: terms?.election ?? "needs-monitoring-officer",
      isStopped: isStopping(reasons),
      ...(isLaunch && { launchesOn: first }),
      outputs,
      reasons,
    },
  ];
}
