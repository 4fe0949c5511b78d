/** Which toolkits of many a page of the gallery shows: pure, so that it can be asked without a page. */
import type { ToolkitCard } from "#plugin/studio";

/** Toolkits of one page: a few screens, and pictures that come at once. */
const perPage = 12;

/** With so many the eye finds one sooner than a word does. */
const easilySeen = 6;

/** What of a card somebody may remember. */
type Named = Pick<
  ToolkitCard,
  "name" | "promise" | "reference" | "slug" | "summary"
>;

/** A page of the gallery. */
export interface GalleryPage<Card> {
  readonly shown: readonly Card[];
  /** How many were found. */
  readonly found: number;
  readonly page: number;
  readonly pages: number;
  /** Whether there are so many that somebody looks for a word. */
  readonly isSearched: boolean;
}

/** Letters without their marks, so that nobody needs them to find a name. */
const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const told = ({ name, promise, reference, slug, summary }: Named): string =>
  plain([name, promise, reference, slug, summary].join(" "));

/** The toolkits that have every word, page by page. A page that there is none of is the last. */
export function galleryPage<Card extends Named>(
  cards: readonly Card[],
  { page, words }: { readonly page: number; readonly words: string },
): GalleryPage<Card> {
  const asked = plain(words).split(/\s+/).filter(Boolean);
  const found = cards.filter((card) => {
    const text = told(card);
    return asked.every((word) => text.includes(word));
  });
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const at = Math.min(Math.max(1, page), pages);
  return {
    shown: found.slice((at - 1) * perPage, at * perPage),
    found: found.length,
    page: at,
    pages,
    isSearched: cards.length > easilySeen,
  };
}
