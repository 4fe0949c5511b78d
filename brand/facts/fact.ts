import type { LanguageTag } from "../language.ts";
import type { Day } from "../rights/day.ts";

/** A figure that texts refer to by its key, with what it rests on. */
export interface Fact {
  /** `food-waste-tonnes`. */
  readonly key: string;
  /** What it states: `Food waste collected in 2025 to 2026`. */
  readonly name: string;
  readonly value: number;
  /** What the value counts: `tonnes`. */
  readonly unit?: string;
  /** As it is printed, in every language that a text needs: `4,200 tonnes`. */
  readonly words: Readonly<Record<LanguageTag, string>>;
  /** The document or address that it was taken from. */
  readonly source: string;
  /** The day that the figure speaks of. */
  readonly asOf: Day;
  /** The last day on which it may be printed. It never ends where absent. */
  readonly expires?: Day;
}

/** Whether a fact may no longer be printed on a day. Its last day is still good. */
export const isExpired = (
  { expires }: Pick<Fact, "expires" | "key">,
  asked: Day,
): boolean => expires !== undefined && asked > expires;
