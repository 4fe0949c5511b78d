import type { LanguageTag } from "./language.ts";

/** One font file: a TrueType file that was handed in or lies inside an installed package. */
export interface FontFile {
  readonly family: string;
  /** 100 to 900 as in OpenType's `usWeightClass`. */
  readonly weight: number;
  /** A font that was handed in (`kept-font.ts`), or a module path, for example `@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf`. */
  readonly file: string;
}

/** A family that the brand may set text in. */
export interface Typeface {
  readonly family: string;
  readonly fonts: readonly FontFile[];
  readonly licence: string;
  /** Whether its licence lets web pages load it. */
  readonly isOnPages: boolean;
  /**
   * Least line height as a multiple of the size. Nastaliq's sloping words need about twice what
   * Latin needs; a role's own line height is raised to this.
   */
  readonly leastLeading: number;
  /** Multiplies the size so that scripts set side by side look equally large. */
  readonly opticalScale: number;
}

/** Licences under which anybody may pass a font on, by their SPDX names. */
const freeLicences = [
  "OFL-1.1",
  "OFL-1.1-RFN",
  "OFL-1.1-no-RFN",
  "Apache-2.0",
  "UFL-1.0",
  "CC0-1.0",
  "MIT",
];

/** Whether whoever reads the brand guide may take the font's files away. */
export const mayPassOn = ({ licence }: Pick<Typeface, "licence">): boolean =>
  freeLicences.includes(licence.trim());

/** The jobs that text does. */
export type TypeRoleName =
  "display" | "headline" | "lead" | "body" | "label" | "action" | "legal";

/** How one job is set. */
export interface TypeRole {
  readonly weight: number;
  /** Multiple of the size. */
  readonly lineHeight: number;
  /** In ems; applied to unjoined scripts only, since spacing breaks Arabic and Indic words. */
  readonly tracking: number;
  /** OpenType features, for example `tnum` or `-liga`. */
  readonly features: readonly string[];
}

/** The brand's type: families, the order in which a language tries them, and the roles. */
export interface Typography {
  readonly typefaces: readonly Typeface[];
  /** Family names in the order that glyphs are looked for, by language; `default` serves the rest. */
  readonly stacks: Readonly<Record<LanguageTag | "default", readonly string[]>>;
  readonly roles: Readonly<Record<TypeRoleName, TypeRole>>;
}

/** The families that a language is set in, first choice first. */
export const stackFor = (
  typography: Typography,
  language: LanguageTag,
): readonly string[] =>
  typography.stacks[language] ??
  typography.stacks[language.split("-")[0] ?? ""] ??
  typography.stacks["default"] ??
  [];
