import type { LanguageTag } from "../language.ts";

/** One thing that the organisation says of itself. */
export interface NarrativeStatement {
  readonly heading: string;
  readonly text: string;
  readonly kind:
    "pride" | "ambition" | "theme" | "promise-intro" | "challenge" | "people";
  readonly audience: "internal" | "external" | "both";
  /** Slugs of the campaigns that put it into practice. */
  readonly campaigns: readonly string[];
}

/** What the organisation says of itself in one language; its promises follow it. */
export interface HouseNarrative {
  readonly title: string;
  readonly language: LanguageTag;
  readonly goal: string;
  /** In the order in which the story is told. */
  readonly statements: readonly NarrativeStatement[];
}
