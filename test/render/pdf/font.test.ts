import { describe, expect, it } from "vitest";
import { pt } from "#brand";
import { FontUse } from "../../../src/render/pdf/font/font-use.ts";
import { subsetFont } from "../../../src/render/pdf/font/harfbuzz-subset.ts";
import { makeGlyphs } from "../../../src/render/pdf/font/make-glyphs.ts";
import { readTables, viewOf } from "../../../src/render/pdf/font/sfnt.ts";
import { showGlyphs } from "../../../src/render/pdf/font/show-glyphs.ts";
import { PdfDocument } from "../../../src/render/pdf/document.ts";
import { setParagraph, supplies } from "../../support/pdf-frames.ts";

async function use(text: string, language = "en") {
  const items = await setParagraph(text, { language });
  const font = supplies.fonts.font(items[0]?.font ?? "");
  const ref = new PdfDocument().reserve();
  return { items, font, use: new FontUse(font, ref) };
}

describe("a subset font", () => {
  it("keeps the glyphs under their numbers, and only what a PDF reads", async () => {
    const { font, items } = await use("Caddy");
    const glyphs = (items[0]?.glyphs ?? []).map(({ id }) => id);
    const file = subsetFont(font.bytes, [0, ...glyphs], font.key);
    expect([...readTables(file).keys()].sort()).toEqual(
      ["glyf", "head", "hhea", "hmtx", "loca", "maxp"].sort(),
    );
    expect(file.length).toBeLessThan(font.bytes.length / 10);
  });

  it("is the same bytes twice", async () => {
    const { font } = await use("Caddy");
    const cut = () => subsetFont(font.bytes, [0, 5, 6, 7], font.key);
    expect(Buffer.compare(cut(), cut())).toBe(0);
  });

  it("gives its memory back", async () => {
    const { font } = await use("اپنا", "ur");
    const cut = () => subsetFont(font.bytes, [0, 40, 41], font.key);
    for (let round = 0; round < 50; round++) cut();
    const before = process.memoryUsage().rss;
    for (let round = 0; round < 400; round++) cut();
    // Without it, four hundred copies of half a megabyte would stay.
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024);
  });
});

describe("a made glyph", () => {
  it("stands after the font's own glyphs, with its advance and its ink", async () => {
    const { font } = await use("Ca");
    const [glyph = 0] =
      (await use("C")).items[0]?.glyphs.map(({ id }) => id) ?? [];
    const subset = subsetFont(font.bytes, [0, glyph], font.key);
    const count = viewOf(
      readTables(subset).get("maxp") ?? new Uint8Array(),
    ).getUint16(4);
    const made = makeGlyphs(
      subset,
      [
        { advance: 321, parts: [{ glyph, dx: 40, dy: -7 }] },
        { advance: 12, parts: [] },
      ],
      font.key,
    );
    const tables = readTables(made.file);
    const table = (tag: string) => viewOf(tables.get(tag) ?? new Uint8Array());
    expect(made.firstGlyph).toBe(count);
    expect(table("maxp").getUint16(4)).toBe(count + 2);
    expect(table("hmtx").getUint16(4 * count)).toBe(321);
    expect(table("hmtx").getUint16(4 * count + 4)).toBe(12);
    const offset = (index: number) => table("loca").getUint32(4 * index);
    const own = table("glyf").getInt16(offset(glyph) + 2);
    expect(table("glyf").getInt16(offset(count))).toBe(-1);
    expect(table("glyf").getInt16(offset(count) + 2)).toBe(own + 40);
    expect(offset(count + 1)).toBe(offset(count + 2));
  });

  it("is not needed for words in Latin letters", async () => {
    const { items, use: latin } = await use("Wave, AVATAR, “office” 50 %");
    for (const item of items) showGlyphs(item, latin, { fontName: "/F1" });
    expect(latin.made).toEqual([]);
  });
});

describe("a run that is not sound", () => {
  it.each([
    [
      "a glyph that the font lacks",
      [{ id: 0, x: 0, y: 0, cluster: 0 }],
      'has no glyph for "Ca"',
    ],
    [
      "a glyph of another run",
      [{ id: 5, x: 0, y: 0, cluster: 9 }],
      "belongs to character 9",
    ],
    ["text without glyphs", [], "it has no glyphs"],
    [
      "glyphs of one character that stand apart",
      [
        { id: 5, x: 0, y: 0, cluster: 0 },
        { id: 6, x: 9, y: 0, cluster: 1 },
        { id: 5, x: 18, y: 0, cluster: 0 },
      ],
      "stand apart",
    ],
  ])("is refused: %s", async (_what, glyphs, message) => {
    const { items, use: latin } = await use("Caddy");
    const [item] = items;
    if (!item) throw new Error("No run was set");
    expect(() =>
      showGlyphs({ ...item, width: pt(50), glyphs }, latin, {
        fontName: "/F1",
      }),
    ).toThrow(message);
  });
});
