/**
 * Everything that a brand says, as one index: made whole when the first page after a publication is drawn, and kept
 * while the brand, its sections and its formats are what they were. It is for all readers, so what it finds is asked
 * against the reader before anything is told of it.
 */
import type { Brand, Format } from "#brand";
import { everySection } from "../guide-sections.ts";
import { alsoCalled } from "./also-called.table.ts";
import {
  iconEntries,
  paletteEntries,
  typefaceEntries,
  wordEntries,
} from "./entries/brand-entries.ts";
import { colourEntries } from "./entries/colour-entries.ts";
import { formatEntries } from "./entries/format-entries.ts";
import { guidelineEntries } from "./entries/guideline-entries.ts";
import { logoEntries } from "./entries/logo-entries.ts";
import { pageEntries } from "./entries/page-entries.ts";
import type { GuideEntry } from "./guide-entry.ts";
import type { SearchedGuide } from "./searched-guide.ts";
import { searchWords } from "./search-words.ts";
import { WordIndex, type WeighedWords } from "./word-index.ts";

/** An index with what stands in its rows. */
export interface Shelf {
  readonly entries: readonly GuideEntry[];
  /** The words of each row's name, in their order. */
  readonly names: readonly string[];
  readonly index: WordIndex;
}

interface Kept {
  readonly formats: readonly Format[];
  readonly shelf: Promise<Shelf>;
}

const known = new WeakMap<Brand, Kept>();

/** Whether a brand's index is made already, or being made. */
export const isShelved = (brand: Brand): boolean => known.has(brand);

/** The index of a brand as it is now. Whoever asks while it is made waits for the same one. */
export function brandShelf(
  guide: SearchedGuide,
  formats: readonly Format[],
): Promise<Shelf> {
  const kept = known.get(guide.brand);
  if (kept?.formats === formats) return kept.shelf;
  const shelf = makeShelf(guide, formats);
  known.set(guide.brand, { formats, shelf });
  shelf.catch(() => known.delete(guide.brand));
  return shelf;
}

async function makeShelf(
  guide: SearchedGuide,
  formats: readonly Format[],
): Promise<Shelf> {
  const { brand, payload, places } = guide;
  const sections = await everySection(payload, guide);
  const entries = [
    ...pageEntries(places),
    ...colourEntries(brand.swatches),
    ...logoEntries(brand),
    ...formatEntries(formats),
    ...sections.flatMap(guidelineEntries),
    ...typefaceEntries(brand),
    ...iconEntries(brand),
    ...wordEntries(brand),
    ...paletteEntries(brand),
  ];
  return shelfOf(entries);
}

/** An index of entries. */
export function shelfOf(entries: readonly GuideEntry[]): Shelf {
  const index = new WordIndex();
  for (const entry of entries) index.add(partsOf(entry));
  const names = entries.map(({ name }) => searchWords(name).join(" "));
  return { entries, names, index };
}

const weights = { name: 8, joined: 6, says: 4, also: 3, within: 2 };

function partsOf({
  also = "",
  name,
  says,
  within = "",
}: GuideEntry): readonly WeighedWords[] {
  const named = searchWords(name);
  const part = (text: string, weight: number) => ({
    words: searchWords(text),
    weight,
  });
  return [
    { words: named, weight: weights.name },
    { words: joined(named), weight: weights.joined },
    part(says, weights.says),
    part(`${also} ${otherNames(`${name} ${within}`)}`, weights.also),
    part(within, weights.within),
  ];
}

/** Two words as one, since people write `popup` and `pop up`. */
const joined = (words: readonly string[]): readonly string[] =>
  words
    .slice(0, 8)
    .flatMap((word, at) => (at === 0 ? [] : `${words[at - 1] ?? ""}${word}`));

const calledWords = alsoCalled.map(
  ([says, also]) => [searchWords(says), also] as const,
);

function otherNames(text: string): string {
  const words = new Set(searchWords(text));
  return calledWords
    .filter(([said]) => said.every((word) => words.has(word)))
    .map(([, also]) => also)
    .join(" ");
}
