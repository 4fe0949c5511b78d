import type { Guideline } from "./guidelines/guideline.ts";
import type { LanguageTag } from "./language.ts";
import type { Logo } from "./logo.ts";
import type { CouncilPromise } from "./narrative.ts";
import type { Swatch } from "./swatch.ts";
import type { Typography } from "./typography.ts";
import type { VectorArt } from "./vector.ts";
import type { WordList } from "./words/house-style.ts";

/** Sentences that the law or the brand puts on everything, in one language. */
export interface HouseLines {
  /** `Need this in large print, easy read or another language? Call 01632 960 000.` */
  readonly alternativeFormats: string;
  /** With `{date}` and `{reference}`: `Published by Larkmere Council, {date}. {reference}`. */
  readonly imprint: string;
  /** The social block: `Follow @LarkmereCouncil on Facebook, Instagram and Nextdoor`. */
  readonly social: string;
  /** Before a photographer's name: `Photograph:`. */
  readonly photographCredit: string;
  /** Before a phone number: `or call`. */
  readonly orCall: string;
}

/** Everything that makes an output the council's. Parsed once at the edge, trusted inside. */
export interface Brand {
  /** Kebab-case: `larkmere`. */
  readonly slug: string;
  readonly name: string;
  /** Whether it is still being made: it is seen in proofs alone. Absent once it is in use. */
  readonly isDraft?: true;
  readonly strapline: string;
  /** First language first. */
  readonly languages: readonly LanguageTag[];
  readonly swatches: readonly Swatch[];
  readonly typography: Typography;
  readonly logo: Logo;
  readonly promises: readonly CouncilPromise[];
  /** The graphic device that templates may draw. */
  readonly pattern: VectorArt;
  readonly lines: Readonly<Record<LanguageTag, HouseLines>>;
  readonly guidelines: readonly Guideline[];
  /** Words to avoid and to prefer, and the style of dates and figures; absent where there is none yet. */
  readonly words?: WordList;
}
