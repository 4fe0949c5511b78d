import type { Metadata } from "next";
import Link from "next/link";
import { studioDrafts } from "#plugin/portal";
import type { FormatOffer, ToolkitOffer } from "#plugin/studio";
import { Notices } from "../../../parts/notices.tsx";
import { Preview } from "../../../parts/preview.tsx";
import { countWords, momentWords, runWords } from "../../../parts/words.ts";
import { signedIn } from "../../../visit.ts";
import {
  draftAddress,
  makeAddress,
  mergesAddress,
  type Carried,
} from "./addresses.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { Messages } from "./messages.tsx";
import { offerGroups, usualSet } from "./offer-groups.ts";
import { PhotographStrip } from "./photograph-strip.tsx";
import { readOffer, wordOf, type Query } from "./read-offer.ts";
import "./toolkit.css";

interface ToolkitPageProps {
  readonly params: Promise<{ readonly toolkit: string }>;
  readonly searchParams: Promise<Query>;
}

export async function generateMetadata({
  params,
}: ToolkitPageProps): Promise<Metadata> {
  const { toolkit } = await params;
  const own = await signedIn(`/toolkits/${toolkit}`);
  return { title: (await readOffer(own, toolkit)).name };
}

/** Every output of a toolkit at once, filled with its approved words and photograph. */
export default async function ToolkitPage({
  params,
  searchParams,
}: ToolkitPageProps) {
  const { toolkit: slug } = await params;
  const query = await searchParams;
  const own = await signedIn(`/toolkits/${slug}`);
  const toolkit = await readOffer(own, slug);
  const language =
    toolkit.languages.find((one) => one === wordOf(query, "language")) ??
    toolkit.languages[0] ??
    "en";
  const photograph = toolkit.photographs.find(
    ({ id, isUsable }) => isUsable && id === wordOf(query, "photograph"),
  )?.id;
  const carried: Carried = { language, photograph };
  const { drafts } = await studioDrafts(own.req, { toolkit: slug });
  return (
    <div className="toolkit" data-swatch={toolkit.swatch}>
      <ToolkitHead toolkit={toolkit} carried={carried} />
      {drafts.length > 0 && (
        <section className="drafts" aria-labelledby="drafts">
          <h2 id="drafts">Carry on</h2>
          <ul>
            {drafts.slice(0, 4).map(({ changedAt, id, name }) => (
              <li key={id}>
                <Link href={draftAddress(slug, id)} prefetch={false}>
                  {name}
                </Link>{" "}
                <span className="quiet small">{momentWords(changedAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="toolkit-choices">
        <LanguageSwitch toolkit={toolkit} carried={carried} />
        <PhotographStrip toolkit={toolkit} carried={carried} />
      </div>
      <div className="output-groups">
        {offerGroups(toolkit).map(({ formats, group }, index) => (
          <section
            key={group}
            className="outputs"
            aria-labelledby={`group-${index}`}
          >
            <h2 id={`group-${index}`}>{group}</h2>
            <ul>
              {formats.map((format) => (
                <li key={`${format.template} ${format.format}`}>
                  <Output
                    slug={slug}
                    format={format}
                    carried={carried}
                    isFirst={index === 0}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <Messages toolkit={toolkit} language={language} />
    </div>
  );
}

interface ToolkitHeadProps {
  readonly toolkit: ToolkitOffer;
  readonly carried: Carried;
}

function ToolkitHead({ carried, toolkit }: ToolkitHeadProps) {
  const { name, notices, promise, reference, slug, summary } = toolkit;
  const run = runWords(toolkit);
  const isStopped = notices.some(({ isStopping }) => isStopping);
  const set = usualSet(toolkit);
  return (
    <header className="toolkit-head">
      <p>
        <Link href="/">All toolkits</Link>
      </p>
      <p className="tag">{promise}</p>
      <h1>{name}</h1>
      {summary && <p className="lead">{summary}</p>}
      <Notices notices={notices} />
      {!isStopped && (
        <p className="toolkit-start">
          <Link
            className="button"
            href={makeAddress(slug, carried)}
            prefetch={false}
          >
            Make the set of {set.length}
          </Link>
          <span className="small">
            {countWords(set.length, "file")} for notice boards, social media and
            screens; or choose one below.
          </span>
          <Link className="small" href={mergesAddress(slug)} prefetch={false}>
            Make one for each row of a table
          </Link>
        </p>
      )}
      <p className="quiet small">
        {[reference, run].flatMap((part) => part ?? []).join(" · ")}
      </p>
    </header>
  );
}

interface OutputProps {
  readonly slug: string;
  readonly format: FormatOffer;
  readonly carried: Carried;
  readonly isFirst: boolean;
}

function Output({ carried, format, isFirst, slug }: OutputProps) {
  const picture = format.pictures[carried.language ?? "en"];
  const photograph = carried.photograph
    ? `&photograph=${encodeURIComponent(carried.photograph)}`
    : "";
  return (
    <Link
      className="output"
      href={makeAddress(slug, carried, format)}
      prefetch={false}
    >
      {picture && (
        <Preview
          picture={{ ...picture, address: `${picture.address}${photograph}` }}
          alt=""
          sizes="16rem"
          isFirst={isFirst}
        />
      )}
      <span className="output-words">
        <strong>{format.name}</strong>
        <span className="quiet small">{format.size}</span>
        <span className="output-make">Make it</span>
      </span>
    </Link>
  );
}
