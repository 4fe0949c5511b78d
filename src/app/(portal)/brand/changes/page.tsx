import type { Metadata } from "next";
import Link from "next/link";
import {
  guideChanges,
  guideSections,
  type RuleChange,
  type SectionChange,
} from "#plugin/portal";
import { dayWords } from "../../parts/words.ts";
import { guideVisit } from "../guide-visit.ts";
import "../guidelines/guidelines.css";

export const metadata: Metadata = {
  title: "What has changed",
  description: "What has changed in the brand’s rules since a day.",
};

interface ChangesPageProps {
  readonly searchParams: Promise<
    Readonly<Record<string, string | readonly string[] | undefined>>
  >;
}

const day = 24 * 60 * 60 * 1000;
/** How far back the page looks unless asked, in days. */
const usual = 90;

/** What has changed since a day, rule by rule. */
export default async function ChangesPage({ searchParams }: ChangesPageProps) {
  const visit = await guideVisit("/brand/changes");
  const { since: asked } = await searchParams;
  const since = dayOf(asked) ?? isoDay(new Date(Date.now() - usual * day));
  const sections = await guideSections(visit.payload, visit);
  const changes = await guideChanges(
    visit.payload,
    sections,
    new Date(`${since}T23:59:59.999Z`),
  );
  return (
    <div className="guide-page">
      <header className="guide-page-head">
        <h1>What has changed</h1>
        <p className="lead">Since {dayWords(since)}, rule by rule.</p>
        <form className="since screen-only" action="/brand/changes">
          <p className="field">
            <label htmlFor="since">Since</label>
            <input
              id="since"
              name="since"
              type="date"
              defaultValue={since}
              max={isoDay(new Date())}
            />
          </p>
          <button type="submit" className="button second">
            Show
          </button>
        </form>
      </header>
      {changes.length === 0 ? (
        <p className="lead">Nothing that is written for you.</p>
      ) : (
        changes.map((change) => (
          <ChangedSection key={change.section.key} change={change} />
        ))
      )}
    </div>
  );
}

const isoDay = (moment: Date): string => moment.toISOString().slice(0, 10);

const dayOf = (asked: unknown): string | undefined =>
  typeof asked === "string" &&
  /^\d{4}-\d{2}-\d{2}$/.test(asked) &&
  !Number.isNaN(Date.parse(asked))
    ? asked
    : undefined;

function ChangedSection({ change }: { readonly change: SectionChange }) {
  const { from, isNew, rules, section } = change;
  const { key, title, version } = section;
  return (
    <section className="guide-part" aria-labelledby={`changed-${key}`}>
      <h2 id={`changed-${key}`}>
        <Link href={`/brand/guidelines/${key}`} prefetch={false}>
          {title}
        </Link>
      </h2>
      <p className="quiet">
        {isNew
          ? "New since then."
          : from === version
            ? `Version ${version}`
            : `Version ${from ?? ""} is now ${version}`}
      </p>
      {rules.length > 0 && (
        <ul className="changes">
          {rules.map((rule) => (
            <li key={rule.kind === "withdrawn" ? rule.before : rule.rule.id}>
              <ChangedRule change={rule} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function ChangedRule({ change }: { readonly change: RuleChange }) {
  if (change.kind === "withdrawn")
    return (
      <p>
        <strong>Withdrawn:</strong> <del>{change.before}</del>
      </p>
    );
  const { id, statement, threshold } = change.rule;
  return (
    <>
      <p>
        <strong>{change.kind === "added" ? "New:" : "Now:"}</strong>{" "}
        <a href={`/brand/rules/${id}`}>{statement}</a>
        {threshold && ` (${threshold})`}
      </p>
      {change.kind === "changed" && (
        <p className="quiet">
          Before: <del>{change.before}</del>
        </p>
      )}
    </>
  );
}
