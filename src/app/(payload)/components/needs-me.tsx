import Link from "next/link";
import type { Payload, TypedUser } from "payload";
import { noticeKinds } from "#collections";
import { MarkRead } from "./mark-read.tsx";

interface NeedsMeProps {
  readonly payload: Payload;
  readonly user?: TypedUser;
}

/** How many are shown; the list has them all. */
const shown = 8;

const moment = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "Europe/London",
});

/** What somebody was told and has not read yet, the latest first. */
export async function NeedsMe({ payload, user }: NeedsMeProps) {
  if (!user || user.collection !== "users") return null;
  const { docs, totalDocs } = await payload.find({
    collection: "notices",
    where: {
      and: [{ person: { equals: user.id } }, { readOn: { exists: false } }],
    },
    sort: "-at",
    limit: shown,
    depth: 0,
    select: { says: true, kind: true, at: true, address: true },
    overrideAccess: false,
    user,
  });
  if (docs.length === 0) return null;
  return (
    <section className="livery-needs-me" aria-labelledby="needs-me">
      <header>
        <h2 id="needs-me">What needs me</h2>
        <MarkRead label="Mark all as read" />
      </header>
      <ul>
        {docs.map(({ address, at, id, kind, says }) => (
          <li key={id}>
            <div>
              <Link href={address ?? `/admin/collections/notices/${id}`}>
                {says}
              </Link>
              <p className="livery-small">
                {noticeKinds[kind].label} · {moment.format(new Date(at))}
              </p>
            </div>
            <MarkRead ids={[id]} label="Read" />
          </li>
        ))}
      </ul>
      {totalDocs > shown && (
        <Link href="/admin/collections/notices?where[or][0][and][0][readOn][exists]=false">
          All {totalDocs} that you have not read
        </Link>
      )}
    </section>
  );
}
