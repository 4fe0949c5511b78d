import type { LanguageTag } from "./language.ts";
import type { VectorArt } from "./vector.ts";

/** A promise of the house narrative, with the swatch and icon that always go together. */
export interface CouncilPromise {
  /** `environment`, `economy` … */
  readonly key: string;
  /** The label that stands beside the icon, by language: colour alone never carries it. */
  readonly title: Readonly<Record<LanguageTag, string>>;
  /** The promise in at most fifteen words, in the brand's first language. */
  readonly line: string;
  readonly swatch: string;
  readonly tint: string;
  readonly icon: VectorArt;
}

/** One idea of an easy-read version: a short sentence beside a picture. */
export interface EasyReadLine {
  readonly text: string;
  /** `Photograph.id` of a picture that begins here and goes with the lines after it too. */
  readonly photograph?: string;
}

/** What a campaign says, in one language. Copy is the text that is set from it. */
export interface Narrative {
  readonly language: LanguageTag;
  /** At most eight words: the one line that is read from across the street. */
  readonly headline: string;
  /** One or two sentences under the headline. */
  readonly message: string;
  /** Further key messages, in order. */
  readonly points: readonly string[];
  /** A verb and what one gets: `Order your free liners`. */
  readonly callToAction: string;
  /** Beside the QR code: `Scan to order`. */
  readonly scanInstruction: string;
  /** Printed as it is read aloud, without `https://`. */
  readonly shortUrl: string;
  readonly phone: string;
  /** What the easy-read version is called, in words of its own; there with its lines, or not at all. */
  readonly easyReadTitle?: string;
  /** The easy-read version, one idea a line; absent: nobody has written it. */
  readonly easyRead?: readonly EasyReadLine[];
  /** The keys of the facts that each of the fields above states, where it states any. */
  readonly facts?: Readonly<Partial<Record<NarrativeWords, readonly string[]>>>;
}

/** A field of a narrative that holds words. */
export type NarrativeWords = Exclude<keyof Narrative, "language" | "facts">;
