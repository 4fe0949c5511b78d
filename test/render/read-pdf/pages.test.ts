import { describe, expect, it } from "vitest";
import { pageContents } from "../../../src/render/read-pdf/page-contents.ts";
import { readPdf } from "../../../src/render/read-pdf/read-pdf.ts";
import { asNumbers } from "../../../src/render/read-pdf/values.ts";
import { bytesOf, handMade, onePage, streamOf } from "./hand-made.ts";

const open = (objects: Record<number, string>) =>
  readPdf(bytesOf(handMade({ objects })));

const withTree = (tree: Record<number, string>) =>
  open({ 1: onePage[1] ?? "", ...tree });

const messages = (file: ReturnType<typeof open>) =>
  file.problems.map(({ message }) => message);

describe("the page tree", () => {
  it("hands boxes, resources and rotation down, and a page's own come first", () => {
    const file = withTree({
      2: "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 3 /MediaBox [0 0 9 9] /Rotate 90 >>",
      3: "<< /Type /Pages /Kids [5 0 R 6 0 R] /Count 2 /MediaBox 7 0 R >>",
      4: "<< /Type /Page >>",
      5: "<< /Type /Page /Rotate 0 /CropBox null >>",
      6: "<< /Type /Page /MediaBox [0 0 1 1] >>",
      7: "[0 0 5 5]",
    });
    const facts = file.pages.map((page) => ({
      number: page.number,
      object: page.ref?.object,
      box: asNumbers(file, page.inherited("MediaBox")),
      turn: page.inherited("Rotate"),
      crop: page.inherited("CropBox"),
    }));
    expect(facts).toEqual([
      { number: 1, object: 5, box: [0, 0, 5, 5], turn: 0, crop: null },
      { number: 2, object: 6, box: [0, 0, 1, 1], turn: 90, crop: null },
      { number: 3, object: 4, box: [0, 0, 9, 9], turn: 90, crop: null },
    ]);
    expect(file.problems).toEqual([]);
  });

  it("that leads back to itself ends, with its pages once", () => {
    const file = withTree({
      2: "<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 1 >>",
      3: "<< /Type /Pages /Kids [2 0 R 3 0 R] >>",
      4: "<< /Type /Page >>",
    });
    expect(file.pages).toHaveLength(1);
    expect(messages(file)).toEqual([
      "The page tree has a node twice",
      "The page tree has a node twice",
    ]);
  });

  it("that doubles on every level ends at once", () => {
    const levels = Array.from({ length: 60 }, (_, index) => [
      index + 2,
      `<< /Type /Pages /Kids [${index + 3} 0 R ${index + 3} 0 R] >>`,
    ]);
    const file = withTree({
      ...Object.fromEntries(levels),
      62: "<< /Type /Page >>",
    });
    expect(file.pages).toHaveLength(2);
  });

  it.each([
    ["[3 0 R 9 0 R]", "A kid of the page tree is missing"],
    ["[3 0 R 4 0 R]", "A kid of the page tree is no page"],
    ["[3 0 R (page)]", "A kid of the page tree is missing"],
  ])("passes over what is no page among %s", (kids, problem) => {
    const file = withTree({
      2: `<< /Type /Pages /Kids ${kids} /Count 1 >>`,
      3: "<< /Type /Page >>",
      4: "<< /Type /Font >>",
    });
    expect(file.pages).toHaveLength(1);
    expect(messages(file)).toEqual([problem]);
  });

  it("counts a page that stands in it twice as two, as printers do, and says so", () => {
    const file = withTree({
      2: "<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>",
      3: "<< /Type /Page >>",
    });
    expect(file.pages.map(({ number }) => number)).toEqual([1, 2]);
    expect(messages(file)).toEqual(["The page tree has a page twice"]);
  });

  it("that counts wrongly is noted", () => {
    const file = withTree({
      2: "<< /Type /Pages /Kids [3 0 R] /Count 7 >>",
      3: "<< /Type /Page >>",
    });
    expect(messages(file)).toEqual(["The page tree counts 7 but has 1 pages"]);
  });

  it("that is lost leaves pages that can be searched", () => {
    const file = withTree({ 3: "<< /Type /Page /MediaBox [0 0 3 3] >>" });
    expect(file.pages).toHaveLength(1);
    expect(messages(file)).toContain(
      "No page tree leads to the pages: they were searched",
    );
  });

  it("of a thousand pages opens in far less than a second", () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => index + 3);
    const text = handMade({
      objects: {
        1: onePage[1] ?? "",
        2: `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(" ")}] /Count 1000 /MediaBox [0 0 9 9] >>`,
        ...Object.fromEntries(
          numbers.map((number) => [number, "<< /Type /Page /Parent 2 0 R >>"]),
        ),
      },
    });
    const start = performance.now();
    const file = readPdf(bytesOf(text));
    expect(file.pages).toHaveLength(1000);
    expect(file.problems).toEqual([]);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("as one long chain of nodes is followed to its end", () => {
    const nodes = Array.from({ length: 3000 }, (_, index) => [
      index + 2,
      `<< /Type /Pages /Kids [${index + 3} 0 R] >>`,
    ]);
    const file = withTree({
      ...Object.fromEntries(nodes),
      3002: "<< /Type /Page >>",
    });
    expect(file.pages).toHaveLength(1);
  });
});

describe("the contents of a page", () => {
  it("are joined by white space, and what is missing is passed over", () => {
    const file = open({
      ...onePage,
      3: "<< /Type /Page /Contents [4 0 R 5 0 R 9 0 R 6 0 R] >>",
      4: streamOf("1 0 0 1"),
      5: streamOf("5 5 cm"),
      6: streamOf("f", "/Filter /Unheard"),
    });
    const [page] = file.pages;
    expect(page && Buffer.from(pageContents(file, page)).toString()).toBe(
      "1 0 0 1\n5 5 cm\n",
    );
  });

  it("may be none at all", () => {
    const file = open({ ...onePage, 3: "<< /Type /Page >>" });
    const [page] = file.pages;
    expect(page && pageContents(file, page)).toHaveLength(0);
  });
});
