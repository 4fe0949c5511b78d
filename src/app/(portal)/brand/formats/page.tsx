import type { Metadata } from "next";
import Link from "next/link";
import type { Format } from "#brand";
import { knownFormats } from "#collections";
import { formatGroups } from "#plugin/portal";
import { guideVisit } from "../guide-visit.ts";
import "./formats.css";
import { sizeWords } from "./measures.ts";

export const metadata: Metadata = {
  title: "Formats",
  description:
    "Every size that we print and publish, with trim, bleed and safe.",
};

/** Every format by its kind, each with its size and a page of its own. */
export default async function FormatsPage() {
  const { req } = await guideVisit("/brand/formats");
  const groups = grouped(await knownFormats(req));
  return (
    <div className="guide-page">
      <header className="guide-page-head">
        <h1>Formats</h1>
        <p className="lead">
          Every size that we print and publish. Each page has a drawing with all
          measures; printed sizes have a blank die to work in.
        </p>
      </header>
      <nav className="format-jump screen-only" aria-label="Kinds of formats">
        <ul>
          {groups.map(({ key, title }) => (
            <li key={key}>
              <a href={`#${key}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ formats, key, title }) => (
        <section key={key} className="guide-part" aria-labelledby={key}>
          <h2 id={key}>{title}</h2>
          <ul className="format-list">
            {formats.map((format) => (
              <li key={format.code}>
                <Outline format={format} />
                <Link href={`/brand/formats/${format.code}`} prefetch={false}>
                  {format.medium === "screen" ? format.placement : format.name}
                </Link>
                <span className="quiet small">{sizeWords(format)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly formats: readonly Format[];
}

function grouped(formats: readonly Format[]): readonly Group[] {
  const found = new Map<string, Format[]>();
  for (const format of formats) {
    const name = format.medium === "print" ? format.group : format.platform;
    found.set(name, [...(found.get(name) ?? []), format]);
  }
  return [...found].map(([name, own]) => ({
    key: name.toLowerCase().replace(/[^a-z0-9]+/g, "-"),
    title: formatGroups[name] ?? name,
    formats: own,
  }));
}

/** The format's proportions, small. */
function Outline({ format: { height, width } }: { readonly format: Format }) {
  const longest = Math.max(width, height);
  const [across, down] = [(width / longest) * 44, (height / longest) * 44];
  return (
    <svg className="format-outline" viewBox="0 0 48 48" aria-hidden="true">
      <rect
        x={(48 - across) / 2}
        y={46 - down}
        width={across}
        height={Math.max(down, 2)}
      />
    </svg>
  );
}
