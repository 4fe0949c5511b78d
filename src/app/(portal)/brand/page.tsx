import type { Metadata } from "next";
import Link from "next/link";
import type { Brand } from "#brand";
import { ownKits } from "#plugin/portal";
import { Drawing } from "../parts/drawing.tsx";
import { guideVisit } from "./guide-visit.ts";
import { OwnKits } from "./kits/own-kits.tsx";
import { Documents } from "./parts/guide-documents.tsx";
import { guidePlaces } from "./places.ts";
import "./home.css";

export const metadata: Metadata = { title: { absolute: "Brand guide" } };

/** The first page of the guide: the brand itself, large, and where everything is. */
export default async function GuideHome() {
  const visit = await guideVisit("/brand");
  const { brand, payload, reader } = visit;
  const kits =
    reader.kind === "person" ? await ownKits(payload, reader.person) : [];
  return (
    <>
      <Front brand={brand} />
      {kits.length > 0 && (
        <section className="guide-kits" aria-labelledby="kits">
          <h2 id="kits">Your kits</h2>
          <OwnKits kits={kits} />
        </section>
      )}
      {guidePlaces.length > 0 && (
        <nav className="guide-places" aria-label="Parts of the guide">
          <ul>
            {guidePlaces.map(({ address, says, words }) => (
              <li key={address}>
                <h2>
                  <Link href={address} prefetch={false}>
                    {words}
                  </Link>
                </h2>
                <p>{says}</p>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <section className="guide-take" aria-labelledby="documents">
        <h2 id="documents">To take along</h2>
        <Documents visit={visit} />
      </section>
    </>
  );
}

function Front({ brand }: { readonly brand: Brand }) {
  return (
    <header className="guide-front">
      <div className="guide-front-words">
        <p className="guide-front-name">{brand.name} brand guide</p>
        <h1>{brand.strapline}</h1>
        <p className="lead">
          Everything that you need to make something of ours, from the logo to
          the last millimetre of bleed.
        </p>
      </div>
      <Drawing art={brand.pattern} className="guide-front-device" />
      <span className="waterline" aria-hidden="true" />
    </header>
  );
}
