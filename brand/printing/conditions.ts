import { BrandError } from "../brand-error.ts";
import { suggestion } from "../nearest.ts";
import type { PrintingCondition } from "./condition.ts";

const fogra39 =
  "b424c77f40c3423c925536f8ae08634985ccd0fe80eb253d5d229197ded7e886";
const fogra29 =
  "6d9481a447ac97ee1cca5375434728bf5f07ba87df52bcbf13e05480a3294763";

/** The conditions whose profiles come with the toolkit, as data. */
export const printingConditions: readonly PrintingCondition[] = [
  {
    code: "coated",
    name: "Coated paper, sheet-fed offset (FOGRA39)",
    inks: "coated",
    identifier: "FOGRA39",
    totalInk: 300,
    iccProfile: fogra39,
    source:
      "ISO 12647-2:2004/Amd 1, paper types 1 and 2; 300 % is what the profile was built for",
  },
  {
    code: "uncoated",
    name: "Uncoated paper, sheet-fed offset (FOGRA29)",
    inks: "uncoated",
    identifier: "FOGRA29",
    // The profile reaches 300 and no photograph needs that much: offset on uncoated paper dries
    // slowly, and 280 is the usual figure between the 260 and 300 that studios ask for.
    totalInk: 280,
    iccProfile: fogra29,
    source:
      "ISO 12647-2:2004/Amd 1, paper type 4; total ink as studios usually ask, 260 to 300 %",
  },
  {
    code: "newsprint",
    // No newspaper profile may come with the toolkit, so uncoated stands in: hues and greys hold,
    // the greyness of the paper and its dot gain do not. An operator installs the newspaper's
    // own profile with `livery profiles add`, under a code of its own.
    name: "Newsprint, cold-set web offset (FOGRA29 stands in until a newspaper profile is installed)",
    inks: "uncoated",
    identifier: "FOGRA29",
    totalInk: 240,
    iccProfile: fogra29,
    source:
      "ISO 12647-3:2005 allows 240 %; its 2013 edition recommends 220 %, which some newspapers ask for",
  },
];

/**
 * The shipped conditions and those that an operator installed, which may not take a shipped code.
 *
 * @example
 * conditionsWith([]).map(({ code }) => code); // ["coated", "uncoated", "newsprint"]
 */
export function conditionsWith(
  installed: readonly PrintingCondition[],
): readonly PrintingCondition[] {
  const codes = new Set(printingConditions.map(({ code }) => code));
  for (const { code } of installed) {
    if (codes.has(code)) {
      throw new BrandError(
        "condition/taken",
        `Cannot add printing condition "${code}": there is one of that code; choose another`,
      );
    }
    codes.add(code);
  }
  return [...printingConditions, ...installed];
}

/**
 * The condition of a code; throws a BrandError `condition/unknown` that names what there is.
 *
 * Codes are exact: no case folding, no default.
 *
 * @example
 * findCondition("newsprint").totalInk; // 240
 */
export function findCondition(
  code: string,
  conditions: readonly PrintingCondition[] = printingConditions,
): PrintingCondition {
  const found = conditions.find((condition) => condition.code === code);
  if (found) return found;
  const known = conditions.map((condition) => condition.code);
  throw new BrandError(
    "condition/unknown",
    `Expected the code of a printing condition but received "${code.slice(0, 64)}"${suggestion(code, known)}: choose one of ${known.join(", ")}, or install one with "livery profiles add"`,
  );
}
