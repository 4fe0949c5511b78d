import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import type { PayloadRequest } from "payload";
import { hasRole } from "#collections";
import { ownKits, studioToolkits, type OwnKit } from "#plugin/portal";
import type { ToolkitCard } from "#plugin/studio";
import { ToolkitError } from "#render/errors";
import { OwnKits } from "../brand/kits/own-kits.tsx";
import { Notices } from "../parts/notices.tsx";
import { PagesNav } from "../parts/pages-nav.tsx";
import { Preview } from "../parts/preview.tsx";
import { countWords, runWords } from "../parts/words.ts";
import { signedIn } from "../visit.ts";
import { galleryPage } from "./gallery-page.ts";
import { GallerySearch } from "./gallery-search.tsx";
import { wordOf, type Query } from "./toolkits/[toolkit]/read-offer.ts";
import "./gallery.css";

export const metadata: Metadata = { title: "Choose a toolkit" };

interface GalleryPageProps {
  readonly searchParams: Promise<Query>;
}

/** The first page: every toolkit that somebody may use, as what it makes. */
export default async function GalleryPage({ searchParams }: GalleryPageProps) {
  const { payload, person, req } = await signedIn("/");
  const toolkits = await toolkitsFor(req);
  if (!toolkits && hasRole(req, "studio")) redirect("/press");
  if (!toolkits) return <NoStudio kits={await ownKits(payload, person)} />;
  const query = await searchParams;
  const words = (wordOf(query, "words") ?? "").trim().slice(0, 100);
  const asked = Math.trunc(Number(wordOf(query, "page") ?? 1)) || 1;
  const { found, isSearched, page, pages, shown } = galleryPage(toolkits, {
    ...{ words, page: asked },
  });
  return (
    <div className="gallery">
      <header className="gallery-head">
        <h1>Choose a toolkit</h1>
        <p className="lead">
          Each has approved words, photographs and sizes. Choose one, change
          what you need, and download.
        </p>
        {isSearched && <GallerySearch words={words} found={found} />}
      </header>
      {toolkits.length === 0 ? (
        <p className="note">
          There is no toolkit for you to use yet. Ask the brand team to publish
          one.
        </p>
      ) : (
        <ul className="campaigns">
          {shown.map((toolkit, index) => (
            <li key={toolkit.slug}>
              <Campaign {...toolkit} isFirst={index < 2} />
            </li>
          ))}
        </ul>
      )}
      {pages > 1 && (
        <PagesNav
          address={words ? `/?words=${encodeURIComponent(words)}` : "/"}
          page={page}
          pages={pages}
          className="pages-nav"
          ways={{ back: "Before", on: "More toolkits" }}
        />
      )}
    </div>
  );
}

/** The toolkits of somebody who makes outputs; nothing for everybody else. */
async function toolkitsFor(
  req: PayloadRequest,
): Promise<readonly ToolkitCard[] | undefined> {
  try {
    return await studioToolkits(req);
  } catch (error) {
    if (error instanceof ToolkitError && error.code === "forbidden")
      return undefined;
    throw error;
  }
}

/** The start of people who make no outputs: their kits, where they have any. */
function NoStudio({ kits }: { readonly kits: readonly OwnKit[] }) {
  if (kits.length > 0)
    return (
      <div className="alone">
        <h1>Your kits</h1>
        <p className="lead">
          Each holds what you need for one job, and the{" "}
          <Link href="/brand" prefetch={false}>
            brand guide
          </Link>{" "}
          has the rest.
        </p>
        <OwnKits kits={kits} />
      </div>
    );
  return (
    <div className="alone">
      <h1>Your work is elsewhere</h1>
      <p className="lead">
        The studio is for the people who make a campaign’s posters and pictures.
        Everything that is for you stands in the admin.
      </p>
      <p>
        <Link href="/admin" className="button" prefetch={false}>
          Go to the admin
        </Link>
      </p>
    </div>
  );
}

function Campaign({
  isFirst,
  ...toolkit
}: ToolkitCard & { readonly isFirst: boolean }) {
  const { languages, name, notices, outputs, pictures, promise } = toolkit;
  const { slug, summary, swatch } = toolkit;
  const run = runWords(toolkit);
  return (
    <article className="campaign" data-swatch={swatch}>
      <div className="campaign-wall">
        {pictures.slice(0, 3).map(({ alt, format, template, ...picture }) => (
          <Preview
            key={`${template} ${format}`}
            picture={picture}
            alt={alt}
            sizes="(min-width: 64rem) 17rem, 40vw"
            isFirst={isFirst}
          />
        ))}
      </div>
      <div className="campaign-words">
        <p className="tag">{promise}</p>
        <h2>
          <Link href={`/toolkits/${slug}`} prefetch={false}>
            {name}
          </Link>
        </h2>
        {summary && <p>{summary}</p>}
        <Notices notices={notices} />
        <p className="quiet small">
          {[
            countWords(outputs, "output"),
            countWords(languages.length, "language"),
            run,
          ]
            .flatMap((part) => part ?? [])
            .join(" · ")}
        </p>
      </div>
    </article>
  );
}
