import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UnreadablePdfError } from "#render/errors";
import { contentOperations } from "../../../src/render/read-pdf/content-tokens.ts";
import { pageContents } from "../../../src/render/read-pdf/page-contents.ts";
import { PdfStream } from "../../../src/render/read-pdf/pdf-file.ts";
import { readPdf } from "../../../src/render/read-pdf/read-pdf.ts";
import {
  appended,
  bytesOf,
  handMade,
  onePage,
  packed,
  streamOf,
} from "./hand-made.ts";
import { mutated, randomFrom } from "./mutate.ts";

/** Reads all that there is to read; true when the file was refused in our own words. */
function isRefused(bytes: Uint8Array): boolean {
  try {
    const file = readPdf(bytes);
    for (const [, value] of file.objects())
      if (value instanceof PdfStream) file.decode(value);
    for (const page of file.pages)
      for (const { inlineImage } of contentOperations(pageContents(file, page)))
        if (inlineImage) file.decode(inlineImage);
    return false;
  } catch (problem) {
    if (!(problem instanceof UnreadablePdfError)) throw problem;
    return true;
  }
}

const drawing =
  "q 1 0 0 1 9 9 cm BI /W 2 /H 2 /CS /G /BPC 8 ID abcd EI [(a) 2] TJ Q ";
const rich = {
  ...onePage,
  4: streamOf(deflateSync(drawing.repeat(5)), "/Filter /FlateDecode"),
  5: streamOf(
    deflateSync(Buffer.alloc(60, 3)),
    "/Filter [/FlateDecode] /DecodeParms [<< /Predictor 15 /Columns 4 >>]",
  ),
  6: streamOf("800B6050220C0C8501>", "/Filter [/AHx /LZW]"),
  7: streamOf("9jqo^z~>", "/Filter /A85"),
};
const { 4: content = "", ...others } = onePage;

const seeds = [
  ["a plain file", handMade({ objects: onePage })],
  [
    "a file with every filter",
    handMade({ objects: rich, trailer: "/Info 5 0 R" }),
  ],
  ["a packed file", packed(others, { 4: content })],
  [
    "a file that was added to",
    appended(handMade({ objects: rich }), {
      3: "<< /Type /Page /Contents [4 0 R 4 0 R] >>",
    }),
  ],
] as const;

describe("a damaged file", () => {
  it.each(seeds)(
    "that was %s is read or refused, always at once",
    (_, text) => {
      const random = randomFrom(20_260_301);
      const seed = bytesOf(text);
      let refused = 0;
      let slowest = 0;
      for (let count = 0; count < 1000; count++) {
        const start = performance.now();
        refused += Number(isRefused(mutated(seed, random)));
        slowest = Math.max(slowest, performance.now() - start);
      }
      expect(slowest).toBeLessThan(1000);
      expect(refused).toBeGreaterThan(0);
      expect(refused).toBeLessThan(600);
    },
  );
});

/** Files of a megabyte or two that once would make a simple reader go on for hours. */
const hostile: readonly [what: string, text: string][] = [
  [
    "objects that all hold strings without end",
    "%PDF-1.4\n" +
      Array.from({ length: 40_000 }, (_, index) => `${index} 0 obj (`).join(
        "\n",
      ),
  ],
  [
    "streams that all lack their end",
    "%PDF-1.4\n" +
      Array.from(
        { length: 40_000 },
        (_, index) => `${index} 0 obj <<>> stream\n`,
      ).join("\n"),
  ],
  [
    "streams that wait for one another's length",
    handMade({
      objects: {
        ...onePage,
        ...Object.fromEntries(
          Array.from({ length: 5000 }, (_, index) => [
            index + 5,
            `<< /Length ${index + 6} 0 R >> stream\nx\nendstream`,
          ]),
        ),
      },
    }),
  ],
  [
    "dictionaries within dictionaries",
    `%PDF-1.4\n1 0 obj ${"<</A".repeat(300_000)}`,
  ],
  ["trailers without end", `%PDF-1.4\n${"trailer (".repeat(100_000)}`],
  [
    "a page drawn by 200,000 references to one stream",
    handMade({
      objects: {
        ...onePage,
        3: `<< /Type /Page /Contents [${"4 0 R ".repeat(200_000)}] >>`,
      },
    }),
  ],
  [
    "cross-references one after another",
    `%PDF-1.4\n${"xref\n".repeat(200_000)}startxref\n9`,
  ],
  ["packed objects that hold millions of arrays", arrayBomb()],
  [
    "numbers and white space alone",
    `%PDF-1.4\n${"1 0 ".repeat(300_000)}${" ".repeat(500_000)}obj`,
  ],
];

/** A few kilobytes that hold objects of a million empty arrays each. */
function arrayBomb(): string {
  const array = `[${"[]".repeat(400_000)}] `;
  const table = Array.from(
    { length: 10 },
    (_, index) => `${index + 60} ${index * array.length} `,
  ).join("");
  const stream = streamOf(
    deflateSync(table + array.repeat(10)),
    `/Type /ObjStm /N 10 /First ${table.length} /Filter /FlateDecode`,
  );
  const text = handMade({ objects: { ...onePage, 50: stream } });
  return text.replace("startxref", "");
}

describe("a hostile file", () => {
  it.each(hostile)("of %s is done with in seconds", (_, text) => {
    const bytes = bytesOf(text);
    const start = performance.now();
    isRefused(bytes);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
