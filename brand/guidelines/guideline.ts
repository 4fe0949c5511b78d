import type { VectorArt } from "../vector.ts";
import type { ExhibitName } from "./exhibit-names.table.ts";
import type { GuidelineAudience } from "./guideline-audience.ts";
import type { SectionKey } from "./section-key.ts";

/** A part of a section's text, in reading order. */
export type GuidelinePart =
  | { readonly kind: "paragraph"; readonly text: string }
  | {
      readonly kind: "list";
      readonly isNumbered: boolean;
      readonly items: readonly string[];
    }
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly head: readonly string[];
      /** Each as long as the head. */
      readonly rows: readonly (readonly string[])[];
    }
  | ({ readonly kind: "figure" } & GuidelineFigure);

/** Something that is shown, with words for those who cannot see it. */
export interface GuidelineFigure {
  readonly caption: string;
  /** Absent where the caption alone is meant and nothing is shown. */
  readonly alt?: string;
  /** `Photograph.id` of the picture. */
  readonly photograph?: string;
  readonly drawing?: VectorArt;
  /** The picture that the engine draws from the brand's own rules. */
  readonly exhibit?: ExhibitName;
}

/** Everything that a section shows, in reading order. */
export const figuresOf = ({
  body,
  donts,
  dos,
}: Pick<Guideline, "body" | "donts" | "dos">): readonly GuidelineFigure[] => [
  ...body.flatMap((part) => (part.kind === "figure" ? [part] : [])),
  ...dos,
  ...donts,
];

/** A rule as data, so that it can be listed, and asked of an output where a check knows how. */
export interface GuidelineRule {
  readonly statement: string;
  /** `block` stops an output, `warn` flags it, `note` is worth knowing. */
  readonly severity: "block" | "warn" | "note";
  /** The figure that decides: `25 mm or 100 pixels`. */
  readonly threshold?: string;
  /** Code of the finding that enforces it; absent where only a person can tell. */
  readonly check?: string;
}

/** One section of the brand's guidelines. */
export interface Guideline {
  readonly key: SectionKey;
  readonly title: string;
  readonly audience: readonly GuidelineAudience[];
  /** Whether its summary stands in the quick guide. */
  readonly isInQuickGuide: boolean;
  /** At most sixty words, for the quick guide. */
  readonly summary: string;
  readonly body: readonly GuidelinePart[];
  readonly rules: readonly GuidelineRule[];
  readonly dos: readonly GuidelineFigure[];
  readonly donts: readonly GuidelineFigure[];
}

/** Most words of a summary: a quick guide is read standing. */
export const greatestSummary = 60;
