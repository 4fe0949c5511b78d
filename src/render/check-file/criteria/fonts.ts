import { percent, type Criterion } from "../criterion.ts";
import type { FontUse } from "../check-subject.ts";

const mostFindings = 8;

/** A font's name as programs spell it: `SourceSans3-Bold`, `Source Sans 3`. */
const plain = (name: string): string =>
  name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, "");

/** Text is set in the brand's typefaces. */
export const fonts = {
  code: "fonts",
  title: "Typefaces of the brand",
  group: "type",
  judge(subject, { typography }) {
    const all = subject.fonts.reduce((sum, { letters }) => sum + letters, 0);
    if (all === 0)
      return {
        notAsked:
          subject.kind === "picture"
            ? "Letters in a picture cannot be told from shapes"
            : "It has no live text: letters are outlines or there are none",
      };
    const families = typography.typefaces.map(({ family }) => plain(family));
    const isOurs = ({ name }: FontUse) =>
      families.some((family) => plain(name).startsWith(family));
    const foreign = subject.fonts.filter((font) => !isOurs(font));
    const wrong = foreign.reduce((sum, { letters }) => sum + letters, 0);
    const usual = typography.typefaces[0]?.family ?? "";
    return {
      share: 1 - wrong / all,
      because: `${percent(1 - wrong / all)} of ${all} letters are set in the brand's typefaces`,
      findings: foreign
        .toSorted((a, b) => b.letters - a.letters)
        .slice(0, mostFindings)
        .map(({ letters, name, page, place }) => ({
          code: "check/foreign-font",
          group: "type",
          severity: "warn",
          where: `page ${page}`,
          message: `"${name.slice(0, 80)}" is no typeface of the brand, and sets ${percent(letters / all)} of the letters`,
          hint: `Set the text in ${usual}`,
          page,
          ...(place && { place }),
        })),
    };
  },
} as const satisfies Criterion;
