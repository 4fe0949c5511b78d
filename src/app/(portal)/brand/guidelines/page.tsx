import type { Metadata } from "next";
import Link from "next/link";
import { chapters, documentWordsFor } from "#brand";
import { guideVisit } from "../guide-visit.ts";
import { Documents } from "../parts/guide-documents.tsx";
import { chosenSections, forReader, type AskedOfPage } from "./chosen.ts";
import { ReaderChoices } from "./reader-choice.tsx";
import "./guidelines.css";

export const metadata: Metadata = {
  title: "Guidelines",
  description: "Every rule of the brand, by chapter.",
};

interface GuidelinesPageProps {
  readonly searchParams: Promise<AskedOfPage>;
}

/** The contents of the guidelines: each chapter's sections with what they say in short. */
export default async function GuidelinesPage({
  searchParams,
}: GuidelinesPageProps) {
  const visit = await guideVisit("/brand/guidelines");
  const { chosen, sections } = await chosenSections(visit, await searchParams);
  const words = documentWordsFor("en");
  const parts = chapters
    .map(({ key, sections: keys }) => ({
      key,
      title: words?.chapters[key] ?? key,
      sections: sections.filter((section) =>
        keys.some((one) => one === section.key),
      ),
    }))
    .filter((part) => part.sections.length > 0);
  return (
    <div className="guide-page">
      <header className="guide-page-head">
        <h1>Guidelines</h1>
        <p className="lead">
          What we ask, and why. Each rule has an address of its own that stays
          the same.
        </p>
        <p>
          <Link href="/brand/changes" prefetch={false}>
            What has changed
          </Link>
        </p>
        <ReaderChoices
          visit={visit}
          chosen={chosen}
          address="/brand/guidelines"
        />
      </header>
      {parts.length === 0 && (
        <p className="note">No section is published for you yet.</p>
      )}
      {parts.map((part) => (
        <section
          key={part.key}
          className="guide-part chapter"
          aria-labelledby={`chapter-${part.key}`}
        >
          <h2 id={`chapter-${part.key}`}>{part.title}</h2>
          <ul className="chapter-sections">
            {part.sections.map(({ key, summary, title }) => (
              <li key={key}>
                <h3>
                  <Link
                    href={forReader(`/brand/guidelines/${key}`, chosen)}
                    prefetch={false}
                  >
                    {title}
                  </Link>
                </h3>
                <p>{summary}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {parts.length > 0 && (
        <section className="guide-part screen-only" aria-labelledby="documents">
          <h2 id="documents">To take along</h2>
          <Documents visit={visit} chosen={chosen} />
        </section>
      )}
    </div>
  );
}
