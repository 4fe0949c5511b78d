import type { CollectionBeforeDeleteHook } from "payload";
import { dayText, periodStateAt } from "#brand";
import { ToolkitError } from "#render/errors";
import { dayOf } from "../fields/day.ts";

/**
 * Refuses to delete an election whose period has begun, or about which the monitoring officer has
 * decided: what it has stopped and what was let go on must stay explainable.
 */
export const keepBegun: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const election = await req.payload.findByID({
    collection: "elections",
    id,
    depth: 0,
    disableErrors: true,
    req,
  });
  const notice = dayOf(election?.noticeDay);
  const poll = dayOf(election?.pollDay);
  if (!election || !notice || !poll) return;
  const refusal = (why: string) =>
    new ToolkitError(
      "immutable",
      `Cannot delete election "${election.name}": ${why}, and that must stay explainable; change its days instead`,
    );
  if (periodStateAt({ notice, poll }, new Date()) !== "ahead")
    throw refusal(`its period began on ${dayText(notice)}`);
  const { totalDocs } = await req.payload.count({
    collection: "election-overrides",
    where: { election: { equals: id } },
    req,
  });
  if (totalDocs > 0)
    throw refusal(
      `the monitoring officer has decided about ${totalDocs} campaign${totalDocs === 1 ? "" : "s"}`,
    );
};
