import type {
  Day,
  Fact,
  GuideWords,
  LanguageTag,
  Photograph,
  Toolkit,
} from "#brand";
import type { Book } from "../book.ts";

/** A message for one channel, with its length as the channel counts and what it takes. */
export interface GuideMessage {
  readonly channel: string;
  /** Everybody where absent. */
  readonly audience?: string;
  readonly text: string;
  readonly length: number;
  readonly limit: number;
}

/** A photograph of the toolkit and how its rights stand. */
export interface GuidePhotograph {
  readonly photograph: Photograph;
  /** The last day on which it may be used, where there is one. */
  readonly until?: Day;
  /** Whether it may not be shown today: then it is named and not shown. */
  readonly isRefused: boolean;
}

/** What a toolkit's guide is made of, beside the toolkit itself. */
export interface GuideContent {
  readonly toolkit: Toolkit;
  readonly language: LanguageTag;
  /** The day that the guide bears: the clock is never asked. */
  readonly issued: Day;
  /** What the council writes of the campaign in its first language. */
  readonly first: LanguageTag;
  readonly summary: string;
  readonly objective: string;
  readonly audiences: readonly {
    readonly name: string;
    readonly insight: string;
  }[];
  readonly dos: readonly string[];
  readonly donts: readonly string[];
  readonly hashtag: string;
  /** Lines of whom to ask, in order. */
  readonly contact: readonly string[];
  /** Those that are written in the language. */
  readonly messages: readonly GuideMessage[];
  /** Every fact that the narrative and the messages state. */
  readonly facts: readonly Fact[];
  readonly photographs: readonly GuidePhotograph[];
}

/** A picture of an output of the toolkit, under the name that the guide's supplies know it by. */
export interface GuidePreview {
  readonly id: string;
  readonly template: string;
  readonly formats: readonly string[];
  readonly open: readonly string[];
  readonly locked: readonly string[];
  /** Its width over its height. */
  readonly aspect: number;
}

/** Everything that the guide's pages are drawn from. */
export interface Guide {
  readonly content: GuideContent;
  readonly book: Book;
  readonly words: GuideWords;
  readonly previews: readonly GuidePreview[];
}
