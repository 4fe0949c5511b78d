import type { Frame } from "../frame.ts";
import type { Artwork } from "../paint/paint.ts";
import { equivalentOf, type Equivalent } from "./equivalent-of.ts";
import { htmlOf } from "./html.ts";
import { plainTextOf } from "./plain-text.ts";

/** A file that says what an artwork says. */
export type EquivalentFile = Pick<Artwork, "fileName" | "bytes" | "mediaType">;

/** What words are made from: the pages, and the message that they are posted with where there is one. */
export interface InWords {
  readonly frames: readonly Frame[];
  readonly post?: string | undefined;
}

/** An artwork in words: of a picture, the page that it shows. */
export function equivalentFor(
  { mediaType, page }: Pick<Artwork, "mediaType" | "page">,
  { frames, post }: InWords,
): Equivalent {
  const isPicture = mediaType.startsWith("image/");
  const equivalent = equivalentOf(
    isPicture ? frames.filter((frame) => frame.page === page) : frames,
  );
  return post === undefined ? equivalent : { ...equivalent, caption: post };
}

/** The equivalents of an artwork, named after it: plain text, and a page of HTML. */
export function equivalentFiles(
  { fileName, mediaType, page }: Omit<Artwork, "bytes" | "digest">,
  words: InWords,
): readonly EquivalentFile[] {
  const equivalent = equivalentFor({ mediaType, page }, words);
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
