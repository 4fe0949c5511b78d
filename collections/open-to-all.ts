import type { Payload } from "payload";
import { BrandError, judgeUse, type Day, type Use } from "#brand";
import { ToolkitError } from "#render/errors";
import type { Photograph } from "./payload-types.ts";
import { todayInLondon } from "./rights/kept-day.ts";
import { findRights, rightsIn } from "./rights/read-rights.ts";

/** What a keeper has said of a photograph. */
type Openness = Pick<Photograph, "id" | "credit"> &
  Partial<Pick<Photograph, "approval" | "deletedAt" | "isPublic">>;

/** Seen by anybody on a web page of the council's today, whole and with its credit. */
const seenToday = (today: Day, credit: string): Use => ({
  channel: "web",
  aim: "editorial",
  territory: "GB",
  from: today,
  until: today,
  changes: [],
  credits: [credit],
  by: { kind: "council" },
  isSensitiveTopic: false,
  bansIdentifiableChildren: false,
  preElectionPeriods: [],
  asked: today,
});

/**
 * Whether anybody at all may see the copies of a photograph now: a keeper has said so, it is approved,
 * it is not in the trash, and its licences and consents allow a web page today.
 *
 * Rights are asked each time: a consent that is withdrawn closes the copies at once.
 */
export const isOpenToAll = async (
  photograph: Openness,
  payload: Payload,
): Promise<boolean> => (await openAmong([photograph], payload)).length > 0;

/** Those of some photographs that anybody may see now, in their order. Their rights are read at once. */
export async function openAmong<Kept extends Openness>(
  photographs: readonly Kept[],
  payload: Payload,
): Promise<readonly Kept[]> {
  const said = photographs.filter(
    ({ approval, deletedAt, isPublic }) =>
      isPublic === true && approval === "approved" && !deletedAt,
  );
  if (said.length === 0) return [];
  const found = await findRights(payload, {
    id: { in: said.map(({ id }) => id) },
  });
  const documents = new Map(
    found.photographs.map((document) => [document.id, document]),
  );
  const today = todayInLondon();
  return said.filter(({ credit, id }) => {
    const document = documents.get(id);
    if (!document) return false;
    try {
      return judgeUse(rightsIn(document, found), seenToday(today, credit))
        .isAllowed;
    } catch (error) {
      // A record that is not whole closes its photograph.
      if (error instanceof ToolkitError || error instanceof BrandError)
        return false;
      throw error;
    }
  });
}
