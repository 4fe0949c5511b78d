import type { Frame } from "../frame.ts";
import type { Artwork } from "../paint/paint.ts";
import { equivalentOf, type Equivalent } from "./equivalent-of.ts";
import { htmlOf } from "./html.ts";
import { plainTextOf } from "./plain-text.ts";

/** A file that says what an artwork says. */
export type EquivalentFile = Pick<Artwork, "fileName" | "bytes" | "mediaType">;

/** An artwork in words: of a picture, the page that it shows. */
export function equivalentFor(
  { mediaType, page }: Pick<Artwork, "mediaType" | "page">,
  frames: readonly Frame[],
): Equivalent {
  const isPicture = mediaType.startsWith("image/");
  return equivalentOf(
    isPicture ? frames.filter((frame) => frame.page === page) : frames,
  );
}

/** The equivalents of an artwork, named after it: plain text, and a page of HTML. */
export function equivalentFiles(
  { fileName, mediaType, page }: Omit<Artwork, "bytes" | "digest">,
  frames: readonly Frame[],
): readonly EquivalentFile[] {
  const equivalent = equivalentFor({ mediaType, page }, frames);
  const file = (ending: string, type: string, text: string) => ({
    fileName: fileName.replace(/\.[^.]+$/, `.${ending}`),
    mediaType: type,
    bytes: Buffer.from(text, "utf8"),
  });
  return [
    file("txt", "text/plain; charset=utf-8", plainTextOf(equivalent)),
    file(
      "html",
      "text/html; charset=utf-8",
      htmlOf(equivalent, { fileName, mediaType }),
    ),
  ];
}
