import type { PayloadRequest } from "payload";
import type { WordList } from "#brand";
import { readWords, type BrandReference } from "../toolkit/read-words.ts";

interface Kept {
  /** What the list was read from: it is read anew when this changes. */
  readonly stamp: string;
  readonly words: WordList | undefined;
}

/** Gives a brand's words, and reads them again only when one of them has changed. */
export type WordKeeper = (
  req: PayloadRequest,
  brand: BrandReference,
) => Promise<WordList | undefined>;

/** Keeps the words of brands between questions: whoever types asks every second. */
export function keepWords(): WordKeeper {
  const known = new Map<number, Kept>();
  return async (req, brand) => {
    const stamp = await stampOf(req, brand);
    const kept = known.get(brand.id);
    if (kept?.stamp === stamp) return kept.words;
    const words = await readWords(req.payload, brand, req);
    known.set(brand.id, { stamp, words });
    return words;
  };
}

/** How many words there are, and when words and style were last changed. */
async function stampOf(
  req: PayloadRequest,
  brand: BrandReference,
): Promise<string> {
  const newest = {
    where: { brand: { equals: brand.id } },
    sort: "-updatedAt",
    select: { updatedAt: true },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  } as const;
  const [words, styles] = await Promise.all([
    req.payload.find({ collection: "words", ...newest }),
    req.payload.find({ collection: "house-styles", ...newest }),
  ]);
  return [words, styles]
    .map(({ docs, totalDocs }) => `${totalDocs} ${docs[0]?.updatedAt ?? ""}`)
    .join(", ");
}
