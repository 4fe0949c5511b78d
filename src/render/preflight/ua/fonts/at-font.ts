import type { UaObservation } from "../ua-rule.ts";
import type { UsedFont } from "./used-fonts.ts";

/** Where a font is. */
export const atFont = ({
  name,
  page,
}: UsedFont): Pick<UaObservation, "where" | "page"> => ({
  where: `page ${page} › font ${name}`,
  page,
});

/** A code as developers look for it. */
export const shownCode = (code: number): string =>
  `0x${code.toString(16).toUpperCase().padStart(2, "0")}`;

/** Whether a font's glyphs come from a program: those of Type 3 are drawn by the file itself. */
export const hasProgram = ({ kind }: UsedFont): boolean => kind !== "Type3";

/** The flag of a font whose letters are none of the standard Latin set. */
const symbolic = 4;

/** Whether a font says that its letters have places of their own. */
export const isSymbolic = ({ descriptor }: UsedFont): boolean =>
  ((descriptor?.number("Flags") ?? 0) & symbolic) !== 0;
