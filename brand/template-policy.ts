import type { LanguageTag } from "./language.ts";

/** A slot that nobody sets for one output. */
export interface LockedSlot {
  readonly slot: string;
  /** What always stands there, by language. The narrative's words where there is none. */
  readonly text?: Readonly<Record<LanguageTag, string>>;
}

/** A part of an output that the law or the house may ask for. */
export type RequiredBlock = "imprint" | "alternative-formats" | "logo";

/** What the house and a campaign leave open to whoever makes an output from one template. */
export interface TemplatePolicy {
  /** The template's name: `poster`. */
  readonly template: string;
  /** Format codes. All that the template serves where absent. */
  readonly formats?: readonly string[];
  /** The values that may be chosen, by option: `{ layout: ["panel"] }`. An option that is not named is open. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
  readonly lockedSlots: readonly LockedSlot[];
  /** Whether nothing is made from it any more. */
  readonly isRetired?: boolean;
  /** What every output must carry. */
  readonly requiredBlocks?: readonly RequiredBlock[];
  /** The toolkit's photographs that may stand in it, by `Photograph.id`; all where absent. */
  readonly photographs?: readonly string[];
}
