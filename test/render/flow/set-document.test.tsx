import { pt } from "#brand";
import { Text, type FlowBlock, type TableBlock } from "#templates";
import { describe, expect, it } from "vitest";
import {
  namesOn,
  paragraph,
  piece,
  region,
  sectionOf,
  setBlocks,
  setFlow,
  words,
} from "../../support/set-flow.tsx";

const sentence =
  "The council mends paths and roads in every part of the town. ";
const long = (times: number) => sentence.repeat(times).trim();

/** How many lines of a text stand on a page. */
const linesOn = (
  frame: Awaited<ReturnType<typeof setBlocks>>[number] | undefined,
  name: string,
) =>
  new Set(
    (frame?.items ?? []).flatMap((item) =>
      item.kind === "glyphs" && item.name === name ? [item.y] : [],
    ),
  ).size;

const table = (rows: number, rest: Partial<TableBlock> = {}): FlowBlock => ({
  kind: "table",
  name: "sizes",
  columns: [{ share: 2 }, { width: pt(80) }],
  head: [words("head", "Sheet"), words("head", "Width")],
  rows: Array.from({ length: rows }, (_, row) => [
    words(`row-${row}`, `Sheet ${row}`),
    words(`row-${row}`, `${row} mm`),
  ]),
  hasRowHeads: true,
  gutter: pt(10),
  padding: pt(4),
  line: "stone",
  headLine: "ink",
  ...rest,
});

describe("what cannot be set is refused", () => {
  it("a table that is wider than its page", async () => {
    const wide = table(1, {
      columns: [{ width: pt(250) }, { width: pt(80) }],
    });
    await expect(setBlocks([wide])).rejects.toThrow(
      'Table "sizes" is 340 pt wide and has 300 pt',
    );
  });

  it("a row that has fewer cells than the table has columns", async () => {
    const short = table(1, { rows: [[words("a", "A")]] });
    await expect(setBlocks([short])).rejects.toThrow("a row of 1 cells");
  });

  it("a piece that is higher than its page", async () => {
    await expect(setBlocks([piece("drawing", 201)])).rejects.toThrow(
      '"drawing" is 201 pt high and has 200 pt',
    );
  });

  it("a word that is wider than its column", async () => {
    const word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
    await expect(
      setBlocks([paragraph("place", word.repeat(2))]),
    ).rejects.toThrow('"place" on page 1 of "test"');
  });

  it("letters that no font of the brand draws", async () => {
    await expect(setBlocks([paragraph("title", "漢")])).rejects.toThrow(
      'no font of the brand draws "漢"',
    );
  });

  it("a reference to a place that is not there", async () => {
    const asking = sectionOf((pageOf) => [
      paragraph("entry", String(pageOf("nowhere"))),
    ]);
    await expect(setFlow([asking])).rejects.toThrow(
      'refers to "nowhere", which is nowhere in it',
    );
  });

  it("two places of one name", async () => {
    const twice = ["a", "b"].map((name) =>
      paragraph(name, name, { anchor: "here" }),
    );
    await expect(setBlocks(twice)).rejects.toThrow('anchor "here" twice');
  });

  it("a section of more blocks than anybody reads, before it is measured", async () => {
    const many = Array.from({ length: 20_001 }, () => piece("line", 1));
    await expect(setBlocks(many)).rejects.toThrow("20001 blocks");
  });

  it("a document without end", async () => {
    const endless = Array.from({ length: 700 }, () => piece("page", 150));
    await expect(setBlocks(endless)).rejects.toThrow("over 600 pages");
  });
});

describe("paragraphs run on", () => {
  it("a paragraph higher than a page goes on on the next", async () => {
    const frames = await setBlocks([paragraph("text", long(40))]);
    expect(frames.length).toBeGreaterThan(2);
    for (const frame of frames)
      expect(linesOn(frame, "text")).toBeLessThanOrEqual(14);
  });

  it.each([165, 172, 180, 186])(
    "no first line stands alone at the foot of a page, with %d points taken",
    async (taken) => {
      const [first, second] = await setBlocks([
        piece("above", taken),
        paragraph("text", long(5)),
      ]);
      expect(linesOn(first, "text")).not.toBe(1);
      expect(linesOn(second, "text")).not.toBe(1);
      expect(linesOn(first, "text") + linesOn(second, "text")).toBeGreaterThan(
        3,
      );
    },
  );

  it("no last line stands alone at the head of a page", async () => {
    const whole = await setBlocks([paragraph("text", long(5))]);
    const lines = linesOn(whole[0], "text");
    const allButOne = 7 + 14 * (lines - 2);
    const [first, second] = await setBlocks([
      piece("above", 200 - allButOne - 2),
      paragraph("text", long(5)),
    ]);
    expect(linesOn(second, "text")).toBe(2);
    expect(linesOn(first, "text")).toBe(lines - 2);
  });
});

it("the lines of a paragraph that stand together are one text", async () => {
  const frames = await setBlocks([paragraph("text", long(20))]);
  expect(frames.map(({ texts }) => texts.length)).toEqual([1, 1]);
  const [first] = frames;
  expect(first?.texts[0]?.lines).toBe(linesOn(first, "text"));
  expect(new Set(first?.items.map(({ order }) => order))).toEqual(new Set([0]));
});

describe("blocks keep together", () => {
  it("a heading goes with the text that it heads", async () => {
    const [first, second] = await setBlocks([
      piece("above", 170),
      paragraph("heading", "Paths", { keepsNext: true, before: pt(10) }),
      piece("below", 40),
    ]);
    expect(namesOn(first)).toEqual(["above"]);
    expect(namesOn(second)).toEqual(["heading", "below"]);
  });

  it("what is kept together and higher than a page is parted all the same", async () => {
    const frames = await setBlocks([
      piece("one", 150, { keepsNext: true }),
      piece("two", 150),
    ]);
    expect(frames.map(namesOn)).toEqual([["one"], ["two"]]);
  });

  it("space before a block falls away at the head of a page", async () => {
    const [, second] = await setBlocks([
      piece("above", 190),
      piece("below", 40, { before: pt(30) }),
    ]);
    expect(second?.items[0]?.box.y).toBeCloseTo(region.top);
  });

  it("a block may ask for a page of its own", async () => {
    const frames = await setBlocks([
      piece("one", 20),
      piece("two", 20, { starts: "page" }),
    ]);
    expect(frames.map(namesOn)).toEqual([["one"], ["two"]]);
  });
});

describe("tables run on", () => {
  it("the head is repeated on each page", async () => {
    const frames = await setBlocks([table(30)]);
    expect(frames.length).toBeGreaterThan(2);
    for (const frame of frames) expect(namesOn(frame)[0]).toBe("head");
    const rows = frames
      .flatMap(namesOn)
      .filter((name) => name.startsWith("row"));
    expect(rows).toHaveLength(30);
  });

  it("the head never stands without a row", async () => {
    const [first, second] = await setBlocks([piece("above", 180), table(3)]);
    expect(namesOn(first)).toEqual(["above"]);
    expect(namesOn(second)).toContain("row-0");
  });
});

describe("regions are filled in turn", () => {
  const second = { ...region, start: pt(200), width: region.width };

  it("from the first to the last of a page, then those of the next", async () => {
    const pieces = ["one", "two", "three"].map((name) => piece(name, 150));
    const { frames } = await setFlow([
      sectionOf(() => pieces, { regions: [region, second] }),
    ]);
    expect(frames.map(namesOn)).toEqual([["one", "two"], ["three"]]);
    expect(frames[0]?.items.map(({ box }) => box.x)).toEqual([50, 200]);
  });

  it("from the right where the language runs that way", async () => {
    const [frame] = await setBlocks([piece("one", 20)], "ar");
    const width = frame?.format.width ?? 0;
    expect(frame?.items[0]?.box.x).toBeCloseTo(width - 50 - 300);
  });

  it("regions of different widths are refused", async () => {
    const narrow = { ...region, width: pt(100) };
    const section = sectionOf(() => [], { regions: [region, narrow] });
    await expect(setFlow([section])).rejects.toThrow("differ in width");
  });
});

describe("places are known by their pages", () => {
  it("a contents page names the page of what comes after it", async () => {
    const { frames, destinations } = await setFlow([
      sectionOf((pageOf) => [paragraph("entry", `Paths ${pageOf("paths")}`)]),
      sectionOf(() => [
        piece("one", 150),
        paragraph("heading", "Paths", { anchor: "paths", starts: "page" }),
      ]),
    ]);
    expect(destinations).toEqual([{ anchor: "paths", page: 3, y: region.top }]);
    expect(textOf(frames[0])).toBe("Paths 3");
  });

  it("a page knows its number, and a section without blocks is one page", async () => {
    const { frames } = await setFlow([
      sectionOf(() => [], {
        regions: [],
        anchor: "cover",
        page: ({ page, pages }) => (
          <Text name="folio" type="legal" size={pt(8)} swatch="ink">
            {`${page} of ${pages}`}
          </Text>
        ),
      }),
      sectionOf(() => [piece("one", 20)]),
    ]);
    expect(frames).toHaveLength(2);
    expect(textOf(frames[0])).toBe("1 of 2");
  });
});

const textOf = (
  frame: Awaited<ReturnType<typeof setBlocks>>[number] | undefined,
) =>
  (frame?.items ?? [])
    .flatMap((item) => (item.kind === "glyphs" ? [item.text] : []))
    .join("");
