import type { GuideEntry } from "../guide-entry.ts";
import type { SearchedPlace } from "../searched-guide.ts";
import { pageWords } from "./page-words.table.ts";

/** The pages of the guide, by what people come for. */
export const pageEntries = (
  places: readonly SearchedPlace[],
): readonly GuideEntry[] =>
  places.map(({ address, says, words }) => ({
    kind: "pages",
    name: words,
    says,
    also: pageWords[address] ?? "",
    address,
  }));
