import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { notFound } from "next/navigation";
import { findCheck, maySaveAudits } from "#plugin/portal";
import { guideVisit } from "../../guide-visit.ts";
import { checkPersonOf } from "../owner.ts";
import { CurrencyNote } from "../parts/currency-note.tsx";
import { FindingGroups } from "../parts/finding-groups.tsx";
import { MarkedPage } from "../parts/marked-page.tsx";
import { SaveForm } from "../parts/save-form.tsx";
import { ScoreTable } from "../parts/score-table.tsx";
import { verdictWords } from "../parts/verdict-words.ts";
import "../check.css";

export const metadata: Metadata = {
  title: "What was found",
  robots: { index: false },
};

interface ResultProps {
  readonly params: Promise<{ readonly key: string }>;
}

/** What was found in a file, for whoever asked, for a day. */
export default async function ResultPage({ params }: ResultProps) {
  const { key } = await params;
  const { brand, payload, reader, req } = await guideVisit("/brand/check");
  const { owner } = checkPersonOf(reader, await headers());
  const found = await findCheck(payload, key, owner);
  if (!found) notFound();
  const { check, currency, until } = found;
  const { findings, score } = check;
  const verdict = verdictWords[score.verdict];
  return (
    <div className="guide-page">
      <header className="guide-page-head">
        <p className="small quiet">{check.fileName}</p>
        <h1>
          {score.value} of 100: {verdict.title}
        </h1>
        <p className="lead">{verdict.says}</p>
        <p className="quiet">
          {factsOf(check)}. Deleted by itself on {momentOf(until)} unless staff
          keep it.
        </p>
        <CurrencyNote currency={currency} />
      </header>
      <section className="guide-part" aria-labelledby="mend">
        <h2 id="mend">
          {findings.length === 0 ? "Nothing to mend" : "What to mend"}
        </h2>
        <div className="check-result">
          {check.picture && (
            <MarkedPage
              address={`/brand/check/${key}/picture`}
              picture={check.picture}
              findings={findings}
            />
          )}
          <FindingGroups findings={findings} />
        </div>
      </section>
      <section className="guide-part" aria-labelledby="score">
        <h2 id="score">How the score comes about</h2>
        <ScoreTable rules={score.rules} brand={brand.name} />
      </section>
      {maySaveAudits(req) && (
        <section className="guide-part" aria-labelledby="keep">
          <h2 id="keep">Keep it on record</h2>
          <SaveForm address={`/brand/check/${key}/save`} />
        </section>
      )}
      <p className="screen-only">
        <Link className="button second" href="/brand/check" prefetch={false}>
          Check another file
        </Link>
      </p>
    </div>
  );
}

const kinds = { pdf: "PDF", picture: "Picture", drawing: "Drawing" };
const uses = { print: "print", screen: "screens" };

const factsOf = ({
  kind,
  pages,
  size,
  use,
}: {
  readonly kind: keyof typeof kinds;
  readonly pages: number;
  readonly size: string;
  readonly use: keyof typeof uses;
}): string =>
  `${kinds[kind]} for ${uses[use]}, ${pages === 1 ? "1 page" : `${pages} pages`}, ${size}`;

const momentOf = (until: string): string =>
  new Intl.DateTimeFormat("en-GB", {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Europe/London",
  }).format(new Date(until));
