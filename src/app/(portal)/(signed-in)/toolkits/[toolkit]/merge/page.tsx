import type { Metadata } from "next";
import Link from "next/link";
import { studioMerges } from "#plugin/portal";
import { Notices } from "../../../../parts/notices.tsx";
import { englishName, ownName } from "../../../../parts/words.ts";
import { signedIn } from "../../../../visit.ts";
import { mergeAddress, toolkitAddress } from "../addresses.ts";
import { offeredFormats, slotsOf } from "../make/setting.ts";
import { usualSet } from "../offer-groups.ts";
import { readOffer } from "../read-offer.ts";
import { BeginMerge } from "./begin-merge.tsx";
import { mergeStateWords } from "./merge-words.ts";
import { columnsBeside } from "./[merge]/columns-beside.ts";
import "./merge.css";

interface MergesPageProps {
  readonly params: Promise<{ readonly toolkit: string }>;
}

export const metadata: Metadata = { title: "One for each row" };

/** Where a table is handed in, of which each row becomes outputs of its own. */
export default async function MergesPage({ params }: MergesPageProps) {
  const { toolkit: slug } = await params;
  const own = await signedIn(`/toolkits/${slug}/merge`);
  const toolkit = await readOffer(own, slug);
  const merges = (await studioMerges(own.req)).filter(
    (merge) => merge.toolkit === slug,
  );
  const isStopped = toolkit.notices.some(({ isStopping }) => isStopping);
  return (
    <div className="merge" data-swatch={toolkit.swatch}>
      <header className="merge-head">
        <p>
          <Link href={toolkitAddress(slug)} prefetch={false}>
            {toolkit.name}
          </Link>
        </p>
        <h1>One for each row</h1>
        <p className="lead">
          Hand in a table, such as a list of streets and collection days. Each
          row is made with its own words.
        </p>
        <Notices notices={toolkit.notices} />
      </header>
      {!isStopped && (
        <BeginMerge
          toolkit={slug}
          usual={usualSet(toolkit)
            .slice(0, 1)
            .map(({ format, template }) => ({ template, format }))}
          open={[
            ...slotsOf(toolkit, offeredFormats(toolkit)).flatMap(
              ({ isOpen, slot }) => (isOpen ? slot : []),
            ),
            ...columnsBeside(toolkit, offeredFormats(toolkit)).map(
              ({ slot }) => slot,
            ),
          ]}
          languages={toolkit.languages.map((tag) => ({
            tag,
            words: [...new Set([ownName(tag), englishName(tag)])].join(", "),
          }))}
        />
      )}
      {merges.length > 0 && (
        <section aria-labelledby="tables">
          <h2 id="tables">Your tables</h2>
          <ul className="merge-list">
            {merges.map((merge) => (
              <li key={merge.id}>
                <Link href={mergeAddress(slug, merge.id)} prefetch={false}>
                  {merge.name}
                </Link>{" "}
                <span className="quiet small">{mergeStateWords(merge)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
