import Link from "next/link";
import type { Payload, TypedUser } from "payload";
import { dayText } from "#brand";
import { expiriesDue, mayHear, todayInLondon, type Expiry } from "#collections";

interface ExpiriesProps {
  readonly payload: Payload;
  readonly user?: TypedUser;
}

/** How many are named; the rest are counted. */
const named = 10;

const nouns: Readonly<Record<Expiry["kind"], string>> = {
  consent: "Consent",
  licence: "Licence",
  photograph: "Photograph",
  toolkit: "Toolkit",
};

/** On the dashboard: what ends within 90 days, the first end first, for whoever may read it. */
export async function Expiries({ payload, user }: ExpiriesProps) {
  const isMine = user && mayHear({ user });
  if (!isMine) return null;
  const due = (await expiriesDue(payload, todayInLondon())).filter(isMine);
  if (due.length === 0) return null;
  return (
    <section className="livery-welcome" aria-label="What ends soon">
      <h2>What ends soon</h2>
      <ul>
        {due.slice(0, named).map((expiry) => (
          <li key={`${expiry.kind} ${expiry.id} ${expiry.reference}`}>
            <Link href={`/admin/collections/${expiry.collection}/${expiry.id}`}>
              {nouns[expiry.kind]} {expiry.reference}
            </Link>
            : last day {dayText(expiry.lastDay)}, {leftOf(expiry)}
          </li>
        ))}
        {due.length > named && <li>and {due.length - named} more</li>}
      </ul>
    </section>
  );
}

const leftOf = ({ daysLeft }: Expiry): string =>
  daysLeft === 0
    ? "which is today"
    : daysLeft === 1
      ? "1 day left"
      : `${daysLeft} days left`;
