import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { studioMerge } from "#plugin/portal";
import type { Merge } from "#plugin/studio";
import { ToolkitError } from "#render/errors";
import { countWords, englishName } from "../../../../../parts/words.ts";
import { signedIn } from "../../../../../visit.ts";
import { mergesAddress } from "../../addresses.ts";
import { readOffer } from "../../read-offer.ts";
import { MergeDesk } from "./merge-desk.tsx";
import "../../make/editor.css";
import "../merge.css";

interface MergePageProps {
  readonly params: Promise<{
    readonly toolkit: string;
    readonly merge: string;
  }>;
}

export const metadata: Metadata = { title: "One for each row" };

/** One table: what it means, how its rows will look, and what becomes of them. */
export default async function MergePage({ params }: MergePageProps) {
  const { merge: id, toolkit: slug } = await params;
  const own = await signedIn(`/toolkits/${slug}/merge/${id}`);
  const toolkit = await readOffer(own, slug);
  const merge = await found(studioMerge(own.req, id));
  if (merge.toolkit !== slug) notFound();
  return (
    <div className="merge" data-swatch={toolkit.swatch}>
      <header className="merge-head">
        <p>
          <Link href={mergesAddress(slug)} prefetch={false}>
            Tables for {toolkit.name}
          </Link>
        </p>
        <h1 className="merge-title">{merge.name}</h1>
        <p className="quiet">
          {countWords(merge.rows, "row")} · {englishName(merge.language)}
        </p>
      </header>
      <MergeDesk
        start={merge}
        toolkit={{ ...toolkit, photographs: [], dos: [], donts: [] }}
      />
    </div>
  );
}

const found = (asked: Promise<Merge>): Promise<Merge> =>
  asked.catch((error: unknown) => {
    if (error instanceof ToolkitError && error.code === "not-found") notFound();
    throw error;
  });
