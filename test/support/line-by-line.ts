/** What programs that people copy text with make of a finished document, line by line. */
import { plainText, printedBy } from "./pdf-reader.ts";

/** A program that prints the text of a PDF. */
export interface Extractor {
  readonly program: string;
  readonly args: (file: string) => readonly string[];
}

/** The two that most tools are built on. */
export const extractors: readonly Extractor[] = [
  { program: "pdftotext", args: (file) => ["-enc", "UTF-8", file, "-"] },
  { program: "mutool", args: (file) => ["draw", "-q", "-F", "txt", file] },
];

interface Page {
  readonly texts: readonly { readonly text: string }[];
}

/** A finished document, and what it was to say. */
export interface Said {
  readonly bytes: Uint8Array;
  readonly frames: readonly Page[];
}

const count = (text: string, letters: RegExp): number =>
  text.match(letters)?.length ?? 0;

/** Whether most of a text goes from right to left. */
const isRightToLeft = (text: string): boolean =>
  2 * count(text, /(?=\p{L})\p{Script=Arabic}/gu) > count(text, /\p{L}/gu);

/** Poppler gives each page one direction by the letters on it, to which it counts the mark before each space. */
function pageGoesLeft(texts: readonly string[]): boolean {
  const left = texts.filter(isRightToLeft).join(" ");
  const right = texts.filter((text) => !isRightToLeft(text)).join(" ");
  return count(left, /[\p{L}\s]/gu) > count(right, /\p{L}/gu);
}

const said = ({ texts }: Page): readonly string[] =>
  texts.map(({ text }) => text);

/**
 * The texts of a page that an extractor can give back: a line against the direction of its page comes out of poppler
 * cut at its figures and commas, in whatever form it is written.
 */
function askable(page: Page, { program }: Extractor): readonly string[] {
  const direction = pageGoesLeft(said(page));
  return said(page).filter(
    (text) =>
      program !== "pdftotext" ||
      !/[\p{N}\p{P}]/u.test(text) ||
      isRightToLeft(text) === direction,
  );
}

/** Every text of a document that an extractor does not give back whole, letter for letter. */
export const lost = ({ bytes, frames }: Said, extractor: Extractor) => {
  const { args, program } = extractor;
  const read = plainText(printedBy(bytes, program, args));
  return frames
    .flatMap((page) => askable(page, extractor))
    .filter((text) => !asRead(text).test(read));
};

/** A text as it may be read: where it breaks between letters, after a stroke or within a long word, it is on two lines. */
const asRead = (text: string): RegExp =>
  new RegExp(
    text
      .split("\u200b")
      .map((part) =>
        plainText(part)
          .replace(/[$()*+.?[\\\]^{|}]/g, "\\$&")
          .replace(/[/–—]/gu, "$& ?")
          // Poppler takes a hyphen at the end of a line for one that somebody put there to break a word.
          .replace(/-/g, "-? ?"),
      )
      .join(" ?"),
  );
