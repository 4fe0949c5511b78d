import { pt } from "#brand";
import { Text } from "#templates";
import { expect, it } from "vitest";
import { tagFaults } from "../../support/tag-faults.ts";
import { tagLines } from "../../support/tag-lines.ts";
import {
  paintFlow,
  paragraph,
  sectionOf,
  setFlow,
  words,
} from "../../support/set-flow.tsx";

const title = (
  <Text name="title" is="heading-1" type="headline" size={pt(20)} swatch="ink">
    Paths
  </Text>
);

const link = (
  <Text name="entry" type="body" size={pt(10)} swatch="ink" href="#sizes">
    Sizes
  </Text>
);

const { frames } = await setFlow([
  sectionOf(() => [
    { kind: "text", text: title, keepsNext: true },
    { kind: "contents", entries: [link], gap: pt(4), before: pt(10) },
    {
      kind: "list",
      isNumbered: true,
      indent: pt(20),
      gap: pt(4),
      before: pt(10),
      items: [{ mark: words("mark", "1."), text: words("item", "Mend it") }],
    },
    paragraph("text", "The council mends paths in the town. ".repeat(24), {
      before: pt(10),
    }),
    {
      kind: "table",
      name: "sizes",
      anchor: "sizes",
      starts: "page",
      columns: [{ share: 1 }, { share: 1 }],
      head: [words("head", "Sheet"), words("head", "Width")],
      rows: Array.from({ length: 16 }, (_, row) => [
        words("cell", `A${row}`),
        words("cell", `${row} mm`),
      ]),
      hasRowHeads: true,
      gutter: pt(10),
      padding: pt(4),
      line: "stone",
      headLine: "ink",
    },
  ]),
]);
const bytes = await paintFlow(frames);
const lines = await tagLines(bytes);
const count = (start: string) =>
  lines.filter((line) => line.trim().startsWith(start)).length;

it("a document that runs on has no fault in its tags", () => {
  expect(frames.length).toBeGreaterThan(3);
  expect(tagFaults(bytes)).toEqual([]);
});

it("contents, lists and tables are what they are to those who cannot see them", () => {
  expect(lines.slice(0, 12).map((line) => line.trim())).toEqual([
    "Document [en]",
    "Sect",
    'H1 "Paths"',
    "TOC",
    "TOCI",
    "P",
    'Link "Sizes"',
    "L",
    "LI",
    "Lbl",
    'P "1."',
    "LBody",
  ]);
});

it("a paragraph and a table that go on on the next page are one each", async () => {
  const { elementsOfType } = await import("../../support/tag-elements.ts");
  const types = elementsOfType(bytes);
  expect(types.filter((type) => type === "Table")).toHaveLength(1);
  expect(types.filter((type) => type === "TR")).toHaveLength(17);
  expect(types.filter((type) => type === "TH")).toHaveLength(2 + 16);
  expect(count("Table")).toBeGreaterThan(1);
});

it("a link within the document leads to its page", async () => {
  const { withPdf } = await import("../../support/pdf-reader.ts");
  const page = await withPdf(bytes, async (document) => {
    const annotations = await (await document.getPage(1)).getAnnotations();
    const [target] = annotations[0].dest;
    return (await document.getPageIndex(target)) + 1;
  });
  expect(page).toBe(frames.findIndex(({ anchors }) => anchors?.length) + 1);
});

it("the same blocks are the same bytes", async () => {
  expect(await paintFlow(frames)).toEqual(bytes);
});
