import type { Metadata } from "next";
import Link from "next/link";
import { studioDrafts, studioHistory, studioStandings } from "#plugin/portal";
import { PagesNav } from "../../parts/pages-nav.tsx";
import { momentWords } from "../../parts/words.ts";
import { signedIn } from "../../visit.ts";
import { draftAddress } from "../toolkits/[toolkit]/addresses.ts";
import { wordOf, type Query } from "../toolkits/[toolkit]/read-offer.ts";
import { MadeEntry } from "./made-entry.tsx";
import "./made.css";

export const metadata: Metadata = { title: "What I made" };

interface MadePageProps {
  readonly searchParams: Promise<Query>;
}

/** What somebody has begun, and what they have made and how often it was used. */
export default async function MadePage({ searchParams }: MadePageProps) {
  const { req } = await signedIn("/made");
  const asked = Number(wordOf(await searchParams, "page") ?? 1);
  const page = Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
  const [{ drafts }, { made, pages }] = await Promise.all([
    studioDrafts(req, {}),
    studioHistory(req, { page }),
  ]);
  const { outputs } = await studioStandings(
    req,
    made.map(({ rendition }) => rendition),
  );
  return (
    <div className="made">
      <h1>What I made</h1>
      {drafts.length > 0 && page === 1 && (
        <section aria-labelledby="begun">
          <h2 id="begun">Begun</h2>
          <ul className="begun">
            {drafts.map(({ changedAt, id, isOpen, name, toolkit }) => (
              <li key={id}>
                <Link href={draftAddress(toolkit, id)} prefetch={false}>
                  {name}
                </Link>
                <span className="quiet small">
                  {momentWords(changedAt)}
                  {!isOpen && ", the toolkit cannot be used at present"}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="finished">
        <h2 id="finished">Finished</h2>
        {made.length === 0 ? (
          <p className="lead">
            Nothing yet. <Link href="/">Choose a toolkit</Link> to begin.
          </p>
        ) : (
          <ul className="finished">
            {made.map((entry) => (
              <MadeEntry
                key={entry.rendition}
                entry={entry}
                standing={outputs.find(
                  ({ rendition }) => rendition === entry.rendition,
                )}
              />
            ))}
          </ul>
        )}
        {pages > 1 && (
          <PagesNav
            address="/made"
            page={page}
            pages={pages}
            className="pages-nav"
          />
        )}
      </section>
    </div>
  );
}
