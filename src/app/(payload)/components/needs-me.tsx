import Link from "next/link";
import { createLocalReq, type Payload, type TypedUser } from "payload";
import { dayText, jobStates, readDay, type Day } from "#brand";
import {
  approvalsNeeding,
  jobsNeeding,
  noticeKinds,
  todayInLondon,
  type NeededApproval,
  type NeededJob,
} from "#collections";
import { MarkRead } from "./mark-read.tsx";
import { unreadNotices, type UnreadNotices } from "./unread-notices.ts";

interface NeedsMeProps {
  readonly payload: Payload;
  readonly user?: TypedUser;
}

/** How many of each kind are shown; the lists have them all. */
const shown = 8;

const moment = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "medium",
  timeStyle: "short",
  timeZone: "Europe/London",
});

/** What waits for somebody: signatures and print jobs as they stand now, and what they were told and have not read. */
export async function NeedsMe({ payload, user }: NeedsMeProps) {
  if (!user || user.collection !== "users") return null;
  const req = await createLocalReq({ user }, payload);
  const [approvals, jobs, unread] = await Promise.all([
    approvalsNeeding(req, { id: user.id, roles: user.roles }, new Date()),
    jobsNeeding(req),
    unreadNotices(payload, user, shown),
  ]);
  if (approvals.length + jobs.length + unread.docs.length === 0) return null;
  return (
    <section className="livery-needs-me" aria-labelledby="needs-me">
      <h2 id="needs-me">What needs me</h2>
      <Approvals approvals={approvals} />
      <Jobs jobs={jobs} />
      <Notices {...unread} />
    </section>
  );
}

const More = ({
  count,
  href,
}: {
  readonly count: number;
  readonly href: string;
}) => (count > shown ? <Link href={href}>All {count}</Link> : null);

function Approvals({
  approvals,
}: {
  readonly approvals: readonly NeededApproval[];
}) {
  if (approvals.length === 0) return null;
  return (
    <>
      <h3>To sign</h3>
      <ul>
        {approvals.slice(0, shown).map((one) => (
          <li key={one.approval}>
            <div>
              <Link href={`/admin/collections/approvals/${one.approval}`}>
                {one.name}
              </Link>
              <p className="livery-small">
                {one.stepName}, as {one.as}
                {one.inPlaceOf !== undefined && ", for somebody who is away"}
              </p>
            </div>
            <Due day={readDay(one.due)} isLate={one.isOverdue} />
          </li>
        ))}
      </ul>
      <More
        count={approvals.length}
        href="/admin/collections/approvals?where[or][0][and][0][status][equals]=open"
      />
    </>
  );
}

function Jobs({ jobs }: { readonly jobs: readonly NeededJob[] }) {
  if (jobs.length === 0) return null;
  return (
    <>
      <h3>Print jobs</h3>
      <ul>
        {jobs.slice(0, shown).map((job) => (
          <li key={job.id}>
            <div>
              <Link href={`/admin/collections/print-jobs/${job.id}`}>
                {job.reference}: {job.title}
              </Link>
              <p className="livery-small">
                {jobStates[job.state]}. Next: {job.next}
              </p>
            </div>
            {job.neededBy && (
              <Due day={job.neededBy} isLate={job.neededBy < todayInLondon()} />
            )}
          </li>
        ))}
      </ul>
      <More count={jobs.length} href="/admin/collections/print-jobs" />
    </>
  );
}

const Due = ({
  day,
  isLate,
}: {
  readonly day: Day;
  readonly isLate: boolean;
}) => (
  <span className={isLate ? "livery-late" : "livery-small"}>
    {isLate ? "Overdue since " : "By "}
    {dayText(day)}
  </span>
);

function Notices({ docs, totalDocs }: UnreadNotices) {
  if (docs.length === 0) return null;
  return (
    <>
      <div className="livery-needs-head">
        <h3>Not read yet</h3>
        <MarkRead label="Mark all as read" />
      </div>
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
      <More
        count={totalDocs}
        href="/admin/collections/notices?where[or][0][and][0][readOn][exists]=false"
      />
    </>
  );
}
