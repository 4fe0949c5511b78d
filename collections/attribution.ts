import { licenceOfPhotograph } from "#brand";
import type { Attributed } from "#render/photographs";
import type { Photograph } from "./payload-types.ts";
import { readStatement } from "./rights/licence-row.ts";

/** The fields that are needed to hand a copy out, and no others. */
export const shownFields = {
  title: true,
  alt: true,
  credit: true,
  creator: true,
  copyrightNotice: true,
  usageTerms: true,
  webStatement: true,
  digitalSourceType: true,
  licences: true,
  original: { digest: true },
  approval: true,
  isPublic: true,
  deletedAt: true,
} as const;

/** A photograph read with `shownFields` in every language at once. */
export type Shown = Pick<Photograph, "id" | "title" | "credit"> &
  Partial<Photograph>;

/** Words by language, as Payload gives them for all languages at once. */
const byLanguage = (words: unknown): Readonly<Record<string, string>> =>
  typeof words === "object" && words !== null
    ? Object.fromEntries(
        Object.entries(words).flatMap(([language, text]) =>
          typeof text === "string" && text !== "" ? [[language, text]] : [],
        ),
      )
    : {};

/** What a copy of a photograph says of it. */
export function attributionOf(shown: Shown): Attributed {
  const { alt, credit, licences, title } = shown;
  const licence = licenceOfPhotograph(licences ?? []);
  const { copyrightNotice, creator, digitalSourceType } = shown;
  const { usageTerms, webStatement } = shown;
  return {
    title,
    alt: byLanguage(alt),
    credit,
    ...(licence && { licence: readStatement(licence) }),
    ...(creator && { creator }),
    ...(copyrightNotice && { copyrightNotice }),
    ...(usageTerms && { usageTerms }),
    ...(webStatement && { webStatement }),
    ...(digitalSourceType && { digitalSourceType }),
  };
}
