import type { Payload, TypedUser } from "payload";
import type { Notice } from "#collections";

/** Some of the notices that somebody has not read, and how many there are. */
export interface UnreadNotices {
  readonly docs: readonly Pick<
    Notice,
    "address" | "at" | "id" | "kind" | "says"
  >[];
  readonly totalDocs: number;
}

/** The latest notices that somebody has not read, without those that ask for a signature: what waits is listed as it stands. */
export async function unreadNotices(
  payload: Payload,
  user: TypedUser,
  limit: number,
): Promise<UnreadNotices> {
  return payload.find({
    collection: "notices",
    where: {
      and: [
        { person: { equals: user.id } },
        { readOn: { exists: false } },
        { kind: { not_in: ["approval-wanted", "approval-due"] } },
      ],
    },
    sort: "-at",
    limit,
    depth: 0,
    select: { says: true, kind: true, at: true, address: true },
    overrideAccess: false,
    user,
  });
}
