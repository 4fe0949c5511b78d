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
export async function isOpenToAll(
  { approval, credit, deletedAt, id, isPublic }: Openness,
  payload: Payload,
): Promise<boolean> {
  if (isPublic !== true || approval !== "approved" || deletedAt) return false;
  const found = await findRights(payload, { id: { equals: id } });
  const [document] = found.photographs;
  if (!document) return false;
  try {
    const use = seenToday(todayInLondon(), credit);
    return judgeUse(rightsIn(document, found), use).isAllowed;
  } catch (error) {
    // A record that is not whole closes its photograph.
    if (error instanceof ToolkitError || error instanceof BrandError)
      return false;
    throw error;
  }
}
