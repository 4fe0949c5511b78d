import type { Brand } from "#brand";
import type { English, WordFinding, WordReview } from "#render/words";

/** What the guide says of a pasted text. */
export type GuideReview =
  | { readonly kind: "refused"; readonly says: string }
  | {
      readonly kind: "checked";
      readonly text: string;
      readonly words: number;
      readonly findings: readonly WordFinding[];
      readonly reading?: NonNullable<WordReview["reading"]>;
    };

/** Longer than any leaflet, in UTF-16 units. A report is checked chapter by chapter. */
export const greatestGuideText = 10_000;

let english: Promise<English> | undefined;

/** Asks a text the same questions that every output is asked, by the brand's own words and style. */
export async function reviewGuideText(
  { languages, words }: Brand,
  text: string,
): Promise<GuideReview> {
  if (text.trim() === "")
    return { kind: "refused", says: "Paste a text first." };
  if (text.length > greatestGuideText)
    return {
      kind: "refused",
      says: `The text has ${text.length} characters and at most ${greatestGuideText} are checked at once: check it part by part.`,
    };
  const { countWords, openEnglish, reviewWords } =
    await import("#render/words");
  english ??= openEnglish();
  const language = languages[0] ?? "en";
  const { findings, reading } = reviewWords(text, {
    language,
    english: await english,
    ...(words && { words }),
  });
  return {
    kind: "checked",
    text,
    words: countWords(text, language),
    findings,
    ...(reading && { reading }),
  };
}
