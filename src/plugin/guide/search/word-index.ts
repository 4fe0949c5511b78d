/**
 * Words with the rows in which they stand, and which rows a question finds by them. It knows nothing of what a row is.
 *
 * MiniSearch's tree of words finds what begins so and what is typed wrongly. Rows are added up in typed arrays of ours:
 * its own search takes an object for each row, which twenty thousand photographs that show "a park" are too many for.
 */
import SearchableMap from "minisearch/SearchableMap";
import { forgivenSlips, slipsBetween } from "./slips-between.ts";

/** A part of a row with how much a word in it counts, 1 to 15. */
export interface WeighedWords {
  readonly words: readonly string[];
  readonly weight: number;
}

/** The rows of a word: each as its number and how much the word counts there. */
export interface Standing {
  readonly rows: number[];
  readonly weights: number[];
}

/** A word of the index that stands for one that is asked. */
export interface Match {
  readonly word: string;
  readonly standing: Standing;
  /** 1 where it is the same, less the further it is. */
  readonly nearness: number;
}

/** Whether a row may be seen by whoever asks. */
export type IsSeen = (row: number) => boolean;

/** How a question is asked. */
export interface Seeing {
  readonly isSeen: IsSeen;
  /** Whether a word may be meant that is spelled otherwise. */
  readonly isForgiven: (word: string) => boolean;
}

/** What a question finds. */
export interface FoundRows {
  /** How well each row fits. */
  readonly scores: Float32Array;
  /** How many words of the question each row holds. */
  readonly met: Uint8Array;
  /** Words of the index that stand for each of the question. */
  readonly matches: readonly (readonly Match[])[];
}

/** Of a word that begins so; what is nearer is no slip. */
export const beginsSo = 0.7;
const oneSlip = 0.5;
const twoSlips = 0.3;
/** A word may begin others from so many letters on: fewer begin half of all words. */
const leastBeginning = 2;

/** Words and where they stand. */
export class WordIndex {
  readonly #words = new SearchableMap<Standing>();
  #size = 0;

  /** How many rows it has. */
  get size(): number {
    return this.#size;
  }

  /** Takes up a row, and gives its number. A word counts once, as its weightiest part says. */
  add(parts: readonly WeighedWords[]): number {
    const row = this.#size;
    const weights = new Map<string, number>();
    for (const { weight, words } of parts)
      for (const word of words)
        weights.set(word, Math.max(weight, weights.get(word) ?? 0));
    for (const [word, weight] of weights) {
      const standing = this.#words.get(word) ?? { rows: [], weights: [] };
      if (standing.rows.length === 0) this.#words.set(word, standing);
      standing.rows.push(row);
      standing.weights.push(weight);
    }
    this.#size += 1;
    return row;
  }

  /** Whether a word stands as it is in a row that may be seen. */
  knows(word: string, isSeen: IsSeen): boolean {
    return this.#words.get(word)?.rows.some(isSeen) ?? false;
  }

  /**
   * How well the rows hold the words of a question: as they are, as beginnings, and where `isForgiven` says so with
   * slips. Words that stand in no row that may be seen are as if they were not there.
   */
  find(words: readonly string[], { isForgiven, isSeen }: Seeing): FoundRows {
    const matches = words.map((word) =>
      this.#matchesOf(word, isForgiven(word)).filter(({ standing }) =>
        standing.rows.some(isSeen),
      ),
    );
    const scores = new Float32Array(this.#size);
    const best = new Float32Array(this.#size);
    const met = new Uint8Array(this.#size);
    for (const some of matches) {
      for (const { nearness, standing } of some)
        this.#raise(best, standing, nearness);
      for (let row = 0; row < scores.length; row += 1) {
        const gain = best[row] ?? 0;
        if (gain === 0) continue;
        best[row] = 0;
        met[row] = (met[row] ?? 0) + 1;
        scores[row] = (scores[row] ?? 0) + gain;
      }
    }
    return { scores, met, matches };
  }

  /** Rare words say more. */
  #raise(best: Float32Array, standing: Standing, nearness: number): void {
    const { rows, weights } = standing;
    const rarity = Math.log(1 + this.#size / rows.length);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const gain = nearness * rarity * (weights[at] ?? 0);
      if (gain > (best[row] ?? 0)) best[row] = gain;
    }
  }

  #matchesOf(asked: string, isForgiven: boolean): readonly Match[] {
    const found = new Map<string, Match>();
    const take = (word: string, standing: Standing, nearness: number) => {
      if (nearness > (found.get(word)?.nearness ?? 0))
        found.set(word, { word, standing, nearness });
    };
    const same = this.#words.get(asked);
    if (same) take(asked, same, 1);
    if (asked.length >= leastBeginning)
      for (const [word, standing] of this.#words.atPrefix(asked))
        take(word, standing, beginsSo);
    const forgiven = isForgiven ? forgivenSlips(asked) : 0;
    // Two letters in the wrong order are one slip, and two edits to the tree.
    if (forgiven > 0)
      for (const [word, [standing]] of this.#words.fuzzyGet(asked, 2)) {
        const slips = slipsBetween(asked, word);
        if (slips > 0 && slips <= forgiven && word[0] === asked[0])
          take(word, standing, slips === 1 ? oneSlip : twoSlips);
      }
    return [...found.values()];
  }
}
