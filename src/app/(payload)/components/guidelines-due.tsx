import Link from "next/link";
import type { Payload, TypedUser, Where } from "payload";
import { may } from "#collections";

interface GuidelinesDueProps {
  readonly payload: Payload;
  readonly user?: TypedUser;
}

const address = (query: string): string =>
  `/admin/collections/guidelines?${query}`;

/** Views of the list that its keepers come for: what is due for review, what is a draft, what is in the quick guide. */
export async function GuidelinesDue({ payload, user }: GuidelinesDueProps) {
  if (!user || !may("update", "guidelines", { user })) return null;
  const today = new Date().toISOString().slice(0, 10);
  const due: Where = {
    reviewDue: { less_than_equal: `${today}T23:59:59.999Z` },
  };
  const { totalDocs } = await payload.count({
    collection: "guidelines",
    where: due,
    overrideAccess: false,
    user,
  });
  return (
    <nav className="livery-views" aria-label="Views of the guidelines">
      <Link href={address("")}>All</Link>
      <Link
        href={address(
          `where[or][0][and][0][reviewDue][less_than_equal]=${today}T23:59:59.999Z&sort=reviewDue`,
        )}
        data-count={totalDocs}
      >
        Due for review ({totalDocs})
      </Link>
      <Link href={address("where[or][0][and][0][_status][equals]=draft")}>
        Drafts
      </Link>
      <Link href={address("where[or][0][and][0][isInQuickGuide][equals]=true")}>
        Quick guide
      </Link>
    </nav>
  );
}
