import type { PayloadRequest } from "payload";
import type { GuideEntry } from "../guide-entry.ts";

/** More than anybody has open at once. */
const mostKits = 200;

/** The open kits that whoever asks may read, as the access table has it: none for anybody without a login. */
export async function kitEntries(
  req: PayloadRequest,
): Promise<readonly GuideEntry[]> {
  if (!req.user) return [];
  const { docs } = await req.payload.find({
    collection: "kits",
    where: { isClosed: { not_equals: true } },
    sort: "-createdAt",
    limit: mostKits,
    pagination: false,
    depth: 0,
    select: { title: true, recipient: true, neededBy: true },
    overrideAccess: false,
    req,
  });
  return docs.map(({ id, neededBy, recipient, title }) => ({
    kind: "kits",
    name: title,
    says: [recipient, neededBy && `needed by ${neededBy.slice(0, 10)}`]
      .filter(Boolean)
      .join(", "),
    also: "kit job order files",
    address: `/brand/kits/${id}`,
  }));
}
