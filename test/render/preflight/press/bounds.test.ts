import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { UnreadablePdfError } from "../../../../src/render/errors.ts";
import {
  bytesOf,
  handMade,
  onePage,
  streamOf,
} from "../../read-pdf/hand-made.ts";
import { codesOf, lookOver } from "./look-over.ts";

const packed = (text: string): string =>
  streamOf(deflateSync(text), "/Filter /FlateDecode");

const pageWith = (resources: string): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`;

const form = (content: string, resources = ""): string =>
  streamOf(
    content,
    `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${resources} >>`,
  );

const pages = Array.from({ length: 300 }, (_, index) => index + 10);

/** Files that ask for much more than they weigh, by what a rule says of them. */
const bombs = [
  {
    says: "a form that draws itself",
    objects: {
      ...onePage,
      3: pageWith("/XObject << /X 5 0 R >>"),
      4: streamOf("/X Do"),
      5: form("/X Do /X Do /X Do", "/XObject << /X 5 0 R >>"),
    },
    code: "press/damaged",
  },
  {
    says: "a tile that is filled with itself",
    objects: {
      ...onePage,
      3: pageWith("/Pattern << /P 5 0 R >>"),
      4: streamOf("/Pattern cs /P scn 0 0 100 100 re f"),
      5: streamOf(
        "/Pattern cs /P scn 0 0 5 5 re f",
        "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] /XStep 9 /YStep 9 /Resources << /Pattern << /P 5 0 R >> >>",
      ),
    },
    code: "press/damaged",
  },
  {
    says: "three hundred pages",
    objects: {
      ...onePage,
      2: `<< /Type /Pages /Kids [${pages.map((page) => `${page} 0 R`).join(" ")}] /Count 300 >>`,
      ...Object.fromEntries(pages.map((page) => [page, pageWith("")])),
    },
    code: "press/not-drawn",
  },
  {
    says: "states within states without end",
    objects: { ...onePage, 4: packed("q ".repeat(200_000)) },
    code: "press/empty-page",
  },
];

test.each(bombs)(
  "$says is looked over in bounded time",
  async ({ objects, code }) => {
    const found = await lookOver(bytesOf(handMade({ objects })));
    expect(codesOf(found)).toContain(code);
    expect(found.length).toBeLessThan(40);
  },
  20_000,
);

test("a fault of many pages is told once, with the pages that have it", async () => {
  const objects = bombs[2]?.objects ?? {};
  const found = await lookOver(bytesOf(handMade({ objects })));
  expect(found.filter(({ code }) => code === "press/page-boxes")).toMatchObject(
    [{ where: "pages 1 to 300", page: 1 }],
  );
});

test.each([
  ["nothing", ""],
  ["a picture", "\u0089PNG\r\n\u001a\n"],
  ["a header alone", "%PDF-1.6\n"],
])("%s is refused as unreadable", async (_, text) => {
  await expect(lookOver(bytesOf(text))).rejects.toThrow(UnreadablePdfError);
});
