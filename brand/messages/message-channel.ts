import type { Confidence } from "../format.ts";
import type { Day } from "../rights/day.ts";

/** How a channel counts the length of a text. */
export type Counting =
  /** What a reader counts: a letter with its marks is one, a family of emoji is one. */
  | "graphemes"
  /** Every address is 23, most of the world's letters 1, the rest and emoji 2. */
  | "x-weighted"
  /** 160 letters of the GSM alphabet, or 70 where one letter is outside it. */
  | "sms"
  | "words";

/** A place that a message is sent to, with the room that it has. */
export interface MessageChannel {
  readonly code: string;
  readonly name: string;
  readonly counting: Counting;
  /** The most that it takes, as it counts. Of text messages: one part in the GSM alphabet. */
  readonly limit: number;
  /** What readers see before they must ask for more. */
  readonly visible?: number;
  /** The most that it takes as alternative text, in graphemes. It takes none where absent. */
  readonly altLimit?: number;
  /** Where the limits were read, and when somebody last looked. */
  readonly source: string;
  readonly checked: Day;
  readonly confidence: Confidence;
}
