import { digestOf } from "../digest.ts";
import type { Sources } from "../gather.ts";
import type { BookContent } from "./book.ts";
import { withExhibits } from "./draw-exhibits.ts";
import { guidelineBook } from "./guideline-book.ts";
import { paintDocument, type DocumentArtwork } from "./paint-document.ts";
import { quickGuide } from "./quick-guide.tsx";

/** The documents that can be made about a brand. */
export type DocumentKind = "guideline-book" | "quick-guide";

/** Makes one document about a brand. The same content gives the same bytes. */
export async function produceDocument(
  kind: DocumentKind,
  content: BookContent,
  { fonts, pixels }: Sources,
): Promise<DocumentArtwork> {
  const { brand, guidelines, issued, language, photographs } = content;
  const supplies = {
    brand,
    fonts,
    pixels,
    photographs: new Map(photographs.map((photo) => [photo.id, photo])),
  };
  const document =
    kind === "guideline-book"
      ? guidelineBook(await withExhibits(content, fonts))
      : await quickGuide(content, supplies);
  const fileName = `${brand.slug}_${document.name}_${language}.pdf`;
  const digest = digestOf({ brand, guidelines });
  const facts = { brand, issued, language, photographs, fileName, digest };
  return paintDocument(document, facts, supplies);
}
