import { readFile } from "node:fs/promises";
import type { Guideline, Narrative } from "#brand";
import { campaigns, larkmere, originalOf, photographs } from "#larkmere";
import {
  createSources,
  produceDocument,
  type BookContent,
  type DocumentArtwork,
  type DocumentKind,
  type Sources,
} from "#render";

/** The demonstration brand's book as its own sections say it. */
export const bookContent: BookContent = {
  brand: larkmere,
  guidelines: larkmere.guidelines,
  language: "en",
  photographs,
  issued: "2026-05-07",
};

/** Sections in a language, in the words of campaigns that are written in it. */
export function contentIn(language: string): BookContent {
  const narratives = campaigns.flatMap((campaign) => {
    const narrative = campaign.narratives[language];
    return narrative ? [narrative] : [];
  });
  const keys = ["intro", "logo", "colour"] as const;
  const guidelines = keys.flatMap((key, index) => {
    const narrative = narratives[index];
    return narrative ? [sectionOf(key, narrative)] : [];
  });
  return { ...bookContent, language, guidelines };
}

const sectionOf = (
  key: Guideline["key"],
  { callToAction, headline, message, points }: Narrative,
): Guideline => ({
  key,
  title: headline,
  audience: ["all"],
  isInQuickGuide: true,
  summary: message,
  body: [
    { kind: "paragraph", text: message },
    { kind: "list", isNumbered: true, items: points },
    {
      kind: "table",
      caption: headline,
      head: [callToAction, "1"],
      rows: points.map((point, row) => [point, `${row + 1} mm`]),
    },
  ],
  rules: points.map((statement) => ({ statement, severity: "warn" })),
  dos: points.map((caption) => ({ caption })),
  donts: [{ caption: callToAction }],
});

/** Fonts of a book's brand, and photographs of the demonstration. */
export const sourcesOf = ({ brand }: BookContent): Sources =>
  createSources(brand, (photograph) => readFile(originalOf(photograph)));

/** Makes a document with the demonstration's fonts and photographs. */
export const makeDocument = (
  kind: DocumentKind,
  content: BookContent,
): Promise<DocumentArtwork> =>
  produceDocument(kind, content, sourcesOf(content));
