/** One section of the brand's guidelines. */
export interface Guideline {
  /** `logo-clearspace`, `colour`, `tone-of-voice` … */
  readonly key: string;
  readonly title: string;
  readonly audience: readonly (
    "all" | "designers" | "managers" | "suppliers" | "partners" | "members"
  )[];
  /** At most sixty words, for the quick guide. */
  readonly summary: string;
  /** Paragraphs. */
  readonly body: readonly string[];
  readonly dos: readonly string[];
  readonly donts: readonly string[];
}
