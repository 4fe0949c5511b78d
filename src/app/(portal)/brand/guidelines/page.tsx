import type { Metadata } from "next";
import Link from "next/link";
import { chapters, documentWordsFor } from "#brand";
import { guideSections } from "#plugin/portal";
import { guideVisit } from "../guide-visit.ts";
import "./guidelines.css";

export const metadata: Metadata = {
  title: "Guidelines",
  description: "Every rule of the brand, by chapter.",
};

/** The contents of the guidelines: each chapter's sections with what they say in short. */
export default async function GuidelinesPage() {
  const visit = await guideVisit("/brand/guidelines");
  const sections = await guideSections(visit.payload, visit);
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
                  <Link href={`/brand/guidelines/${key}`} prefetch={false}>
                    {title}
                  </Link>
                </h3>
                <p>{summary}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
