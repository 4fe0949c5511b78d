import Link from "next/link";
import type { Payload, TypedUser } from "payload";

interface NoticeCountProps {
  readonly payload: Payload;
  readonly user?: TypedUser;
}

/** At the top of every page: how much somebody was told and has not read. Nothing where there is nothing. */
export async function NoticeCount({ payload, user }: NoticeCountProps) {
  if (!user || user.collection !== "users") return null;
  const { totalDocs } = await payload.count({
    collection: "notices",
    where: {
      and: [{ person: { equals: user.id } }, { readOn: { exists: false } }],
    },
    overrideAccess: false,
    user,
  });
  if (totalDocs === 0) return null;
  return (
    <Link
      className="livery-notice-count"
      href="/admin/collections/notices?where[or][0][and][0][readOn][exists]=false"
      prefetch={false}
    >
      {totalDocs === 1 ? "1 notice" : `${totalDocs} notices`}
    </Link>
  );
}
