import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import {
  greatestQuestion,
  guideContact,
  type GuideAnswer,
} from "#plugin/portal";
import { guideVisit, type GuideVisit } from "../guide-visit.ts";
import { guidePlaces } from "../places.ts";
import { answerSearch, type SearchQuery } from "./answer-search.ts";
import { Facets } from "./facets.tsx";
import { Found } from "./found.tsx";
import { searchAddress } from "./search-address.ts";
import { SearchForm } from "./search-form.tsx";
import "./search.css";

interface Asked {
  readonly searchParams: Promise<SearchQuery>;
}

const textOf = (query: SearchQuery): string =>
  [query["q"] ?? ""].flat()[0]?.slice(0, greatestQuestion) ?? "";

export async function generateMetadata({
  searchParams,
}: Asked): Promise<Metadata> {
  const text = textOf(await searchParams).trim();
  return { title: text === "" ? "Search" : `${text}: search` };
}

/** The search of the guide: a question, what was found by kinds, and a way on where nothing was. */
export default async function SearchPage({ searchParams }: Asked) {
  const query = await searchParams;
  const text = textOf(query);
  const visit = await guideVisit(searchAddress({ text }));
  const told = await answerSearch(visit, await headers(), query);
  const kind = told.kind === "answered" ? told.answer.kind : undefined;
  return (
    <div className="guide-page search-page">
      <header className="guide-page-head">
        <h1>Search</h1>
        <SearchForm text={text} kind={kind} greatest={greatestQuestion} />
        {told.kind === "refused" ? (
          <p className="problem" role="alert">
            {told.says}.
          </p>
        ) : (
          <Summary answer={told.answer} />
        )}
      </header>
      {told.kind === "answered" && <Body answer={told.answer} visit={visit} />}
    </div>
  );
}

interface AnswerProps {
  readonly answer: GuideAnswer;
}

const countOf = ({ groups, kind }: GuideAnswer): number =>
  groups
    .filter((group) => kind === undefined || group.kind === kind)
    .reduce((sum, { count }) => sum + count, 0);

/** What the answer is, in a line that is read out as it changes. */
function Summary({ answer }: AnswerProps) {
  const { groups, isPartial, spelled, text } = answer;
  const count = countOf(answer);
  const isExact = groups.every((group) => group.isExact);
  const says =
    text === ""
      ? "Rules, colours, sizes, files, words and photographs. Mistyped words are understood."
      : `${count === 0 ? "Nothing" : `${isExact ? "" : "Up to "}${count} ${count === 1 ? "result" : "results"}`} for “${text}”.`;
  return (
    <div className="search-says">
      <p role="status">
        {says}
        {isPartial && " Nothing has all of these words; this has most of them."}
      </p>
      {spelled && (
        <p>
          Did you mean{" "}
          <Link href={searchAddress({ text: spelled })} prefetch={false}>
            {spelled}
          </Link>
          ?
        </p>
      )}
    </div>
  );
}

function Body({ answer, visit }: AnswerProps & { readonly visit: GuideVisit }) {
  if (answer.text === "") return <Places title="Or go straight there" />;
  if (countOf(answer) === 0) return <Nothing answer={answer} visit={visit} />;
  return (
    <div className="search-body">
      <Facets answer={answer} />
      <Found answer={answer} />
    </div>
  );
}

async function Nothing({
  answer: { kind, text },
  visit: { brandId, payload },
}: AnswerProps & { readonly visit: GuideVisit }) {
  const contact = await guideContact(payload, brandId);
  return (
    <>
      <div className="guide-text">
        <ul>
          {kind && (
            <li>
              <Link href={searchAddress({ text })} prefetch={false}>
                Search everything
              </Link>
              , not one kind alone.
            </li>
          )}
          <li>Use fewer words, or the thing’s name: banner, A4, blue.</li>
          <li>Search by a figure: 210 x 297, #12355B, 3 mm.</li>
          {contact && <li>Ask us: {contact}</li>}
        </ul>
      </div>
      <Places title="Or look here" />
    </>
  );
}

const Places = ({ title }: { readonly title: string }) => (
  <section className="guide-part" aria-labelledby="places">
    <h2 id="places">{title}</h2>
    <ul className="found-list">
      {guidePlaces.map(({ address, says, words }) => (
        <li key={address}>
          <div>
            <Link href={address} prefetch={false}>
              {words}
            </Link>
            <p className="small">{says}</p>
          </div>
        </li>
      ))}
    </ul>
  </section>
);
