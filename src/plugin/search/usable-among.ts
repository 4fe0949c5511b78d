import type { PayloadRequest } from "payload";
import { BrandError, judgeUse, type PhotographRights, type Use } from "#brand";
import { findRights, rightsIn, todayInLondon } from "#collections";
import { ToolkitError } from "#render/errors";
import type { WantedUse } from "./question.ts";

/**
 * What a search asks of a photograph: that the council may crop it and show it with its credit, in a
 * campaign. A render asks again with what is really done to it.
 */
const useOf = (
  { channel, from, territory, until }: WantedUse,
  { licences }: PhotographRights,
): Use => ({
  channel,
  from,
  until,
  territory,
  aim: "campaign",
  changes: ["crop"],
  credits: licences.flatMap(({ attribution }) => attribution ?? []),
  by: { kind: "council" },
  isSensitiveTopic: false,
  bansIdentifiableChildren: false,
  preElectionPeriods: [],
  asked: todayInLondon(),
});

/** A record that cannot be judged closes its own photograph, and never the search. */
function isAllowed(read: () => PhotographRights, wanted: WantedUse): boolean {
  try {
    const rights = read();
    return judgeUse(rights, useOf(wanted, rights)).isAllowed;
  } catch (error) {
    if (error instanceof ToolkitError || error instanceof BrandError)
      return false;
    throw error;
  }
}

/** Those of some photographs that may be used in a way, by their rights at this moment. */
export async function usableAmong(
  req: PayloadRequest,
  wanted: WantedUse,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  if (ids.length === 0) return new Set();
  const found = await findRights(req.payload, { id: { in: [...ids] } }, req);
  return new Set(
    found.photographs
      .filter((document) => isAllowed(() => rightsIn(document, found), wanted))
      .map(({ id }) => id),
  );
}
