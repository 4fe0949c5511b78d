import { describe, expect, it } from "vitest";
import { PdfDocument } from "../../../../src/render/pdf/document.ts";
import { informationOf, xmpOf } from "../../../../src/render/pdf/metadata.ts";
import {
  writeOutline,
  type Bookmark,
} from "../../../../src/render/pdf/structure/outline.ts";
import type { StructureElement } from "../../../../src/render/pdf/structure/structure-element.ts";
import { StructureTree } from "../../../../src/render/pdf/structure/structure-tree.ts";
import type { TaggedPage } from "../../../../src/render/pdf/structure/tagged-page.ts";
import { textString } from "../../../../src/render/pdf/strings.ts";
import {
  isInstalled,
  printedBy,
  withPdf,
} from "../../../support/pdf-reader.ts";
import { tagFaults } from "../../../support/tag-faults.ts";
import { tagLines } from "../../../support/tag-lines.ts";

const facts = { title: "Tags", language: "en", createdAt: "2026-03-01" };
const mark = "0 0 10 10 re\nf\n";

/** A document whose pages are drawn by functions. */
function made(
  pages: readonly ((root: StructureElement, page: TaggedPage) => string)[],
  bookmarksOf: (pages: readonly TaggedPage[]) => readonly Bookmark[] = () => [],
): Uint8Array {
  const document = new PdfDocument();
  const tree = new StructureTree(document, "en");
  const drawn = pages.map((draw) => {
    const page = tree.page();
    const content = draw(tree.root, page);
    document.addPage(
      {
        MediaBox: [0, 0, 100, 100],
        Resources: {},
        Contents: document.stream({}, content),
        ...page.entries(),
      },
      page.ref,
    );
    return page;
  });
  return document.save(
    {
      ...tree.write(),
      Outlines: writeOutline(document, bookmarksOf(drawn)),
      Lang: textString("en"),
      ViewerPreferences: { DisplayDocTitle: true },
      Metadata: document.stream(
        { Type: "Metadata", Subtype: "XML" },
        xmpOf({ ...facts, conformance: "PDF/UA-1" }),
        "none",
      ),
    },
    informationOf(facts),
  );
}

const link = { Type: "Annot", Subtype: "Link", Rect: [0, 0, 10, 10], F: 4 };

describe("a structure tree", () => {
  it("is read in the order of its elements, whatever the order of painting", async () => {
    const bytes = made([
      (root, page) => {
        const heading = root.add("H1");
        const text = root.add("P", { language: "cy" });
        const figure = root.add("Figure", { alt: "A tree", box: [0, 0, 9, 9] });
        return (
          page.artifact(mark) +
          page.mark(figure, mark) +
          page.mark(text, mark) +
          page.mark(heading, mark)
        );
      },
    ]);
    expect(tagFaults(bytes)).toEqual([]);
    expect(await tagLines(bytes)).toEqual([
      "Document [en]",
      "  H1",
      "  P [cy]",
      "  Figure (A tree)",
    ]);
  });

  it("keeps one element over several marks, pages and annotations", () => {
    let paragraph: StructureElement | undefined;
    const bytes = made([
      (root, page) => {
        paragraph = root.add("P");
        const at = paragraph.add("Link");
        page.annotate(at, { ...link, Contents: textString("Liners") });
        return page.mark(paragraph, mark) + page.mark(at, mark);
      },
      (root, page) => page.mark(paragraph ?? root, mark + mark),
    ]);
    expect(tagFaults(bytes)).toEqual([]);
    expect(Buffer.from(bytes).toString("latin1")).toMatch(
      /\/K \[ \d+ 0 R 0 <<\n\/Type \/MCR\n\/Pg \d+ 0 R\n\/MCID 0\n>> \]/,
    );
  });

  it("carries tables, lists and notes with what readers ask of them", () => {
    const bytes = made([
      (root, page) => {
        const row = root.add("Table").add("TBody").add("TR");
        const head = row.add("TH", { cell: { scope: "Row" }, id: "ink" });
        const cell = row.add("TD", { cell: { columns: 2, headers: ["ink"] } });
        const item = root.add("L", { numbering: "Decimal" }).add("LI");
        const label = item.add("Lbl");
        const body = item.add("LBody");
        const notes = [root.add("Note"), root.add("Note")];
        return [head, cell, label, body, ...notes]
          .map((element) => page.mark(element, mark))
          .join("");
      },
    ]);
    expect(tagFaults(bytes)).toEqual([]);
    const text = Buffer.from(bytes).toString("latin1");
    expect(text).toMatch(/\/O \/Table\n\/Scope \/Row/);
    expect(text).toMatch(/\/ColSpan 2\n\/Headers \[ \(ink\) \]/);
    expect(text).toMatch(/\/ListNumbering \/Decimal/);
    expect(text).toMatch(
      /\/Names \[ \(ink\) \d+ 0 R \(note-1\) \d+ 0 R \(note-2\) \d+ 0 R \]/,
    );
  });

  it("refuses two elements with one id", () => {
    const draw = (root: StructureElement, page: TaggedPage) =>
      page.mark(root.add("Note", { id: "a" }), mark) +
      page.mark(root.add("Note", { id: "a" }), mark);
    expect(() => made([draw])).toThrow('two elements with the id "a"');
  });

  it("marks nothing where nothing is drawn, and tells running heads from decoration", () => {
    const bytes = made([
      (root, page) =>
        page.mark(root.add("P"), "") +
        page.artifact("") +
        page.artifact(mark, "footer"),
    ]);
    expect(tagFaults(bytes)).toEqual([]);
    expect(Buffer.from(bytes).toString("latin1")).not.toContain(
      "StructParents",
    );
  });

  it.skipIf(!isInstalled("qpdf"))("is sound to qpdf", () => {
    const bytes = made([
      (root, page) => page.mark(root.add("H1"), mark),
      (_, page) => page.artifact(mark, "header"),
    ]);
    expect(printedBy(bytes, "qpdf", (file) => ["--check", file])).toContain(
      "No syntax or stream encoding errors",
    );
  });
});

describe("bookmarks", () => {
  it("stand under those of a lower level, though a level is left out", async () => {
    const bytes = made(
      [
        (root, page) => page.mark(root.add("H1"), mark),
        (root, page) => page.mark(root.add("H2"), mark),
      ],
      ([first, second]) =>
        [
          { title: "Colours", level: 1, page: first },
          { title: "Inks", level: 3, page: second },
          { title: "Screens", level: 2, page: second },
          { title: "Type", level: 1, page: second },
        ].flatMap(({ page, ...bookmark }) =>
          page ? [{ ...bookmark, page: page.ref, top: 90 }] : [],
        ),
    );
    const outline = await withPdf(bytes, (document) => document.getOutline());
    const titles = outline.map(({ title, items }) => [
      title,
      items.map((item: { title: string }) => item.title),
    ]);
    expect(titles).toEqual([
      ["Colours", ["Inks", "Screens"]],
      ["Type", []],
    ]);
  });
});
