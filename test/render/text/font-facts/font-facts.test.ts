import { beforeAll, describe, expect, it } from "vitest";
import { ToolkitError } from "#render/errors";
import { factsOfFont } from "#render/font-facts";
import { readFontFile } from "#render/fonts";
import { webFont } from "#render/web-fonts";
import {
  readTables,
  viewOf,
  writeTables,
  type Tables,
} from "../../../../src/render/pdf/font/sfnt.ts";

const module = (name: string) => `@expo-google-fonts/${name}.ttf`;

let font: Buffer;
beforeAll(async () => {
  font = await readFontFile(
    module(
      "atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold",
    ),
  );
});

/** The font with something changed in its tables. */
function changed(change: (tables: Tables) => void): Uint8Array {
  const tables: Tables = new Map(
    [...readTables(font)].map(([tag, bytes]) => [tag, Uint8Array.from(bytes)]),
  );
  change(tables);
  return writeTables(tables);
}

const tableOf = (tables: Tables, tag: string): DataView =>
  viewOf(tables.get(tag) ?? new Uint8Array());

const withRights = (bits: number): Uint8Array =>
  changed((tables) => tableOf(tables, "OS/2").setUint16(8, bits));

describe("what a font file says of itself", () => {
  it("is its names, weight, rights and languages", () => {
    expect(factsOfFont(font)).toMatchObject({
      family: "Atkinson Hyperlegible Next",
      style: "Bold",
      name: "AtkinsonHyperlegibleNext-Bold",
      weight: 700,
      isItalic: false,
      embedding: "any",
      licence: expect.stringContaining("SIL Open Font License"),
      languages: expect.arrayContaining(["en", "cy", "pl", "ro"]),
    });
  });

  it("is which languages it does not set, and of those it nearly sets the letters that it lacks", async () => {
    const gurmukhi = factsOfFont(
      await readFontFile(
        module("noto-sans-gurmukhi/400Regular/NotoSansGurmukhi_400Regular"),
      ),
    );
    expect(gurmukhi.languages).toContain("pa");
    expect(gurmukhi.languages).not.toContain("ur");
    const cut = factsOfFont(
      changed((tables) => {
        // Format 4 and 12 tables name ranges; a font without ŵ and ŷ is one whose ranges lack them.
        const { cmap, codes } = latinOne();
        tables.set("cmap", cmap);
        expect(codes).toBeGreaterThan(100);
      }),
    );
    expect(cut.languages).toContain("en");
    expect(cut.languages).not.toContain("cy");
    expect(cut.lacking).toContainEqual({
      language: "cy",
      letters: expect.arrayContaining(["ŵ", "Ŵ", "ŷ"]),
    });
  });

  it.each([
    [0x0, "any"],
    [0x4, "view"],
    [0x8, "edit"],
    [0xc, "edit"],
  ])(
    "is what its maker allows in documents: %i means %s",
    (bits, embedding) => {
      expect(factsOfFont(withRights(bits)).embedding).toBe(embedding);
    },
  );
});

/** A character map of Windows-1252's letters alone, which hold English and not Welsh: format 12 over the font's own glyphs. */
function latinOne(): { readonly cmap: Uint8Array; readonly codes: number } {
  const own = readTables(font).get("cmap") ?? new Uint8Array();
  const view = viewOf(own);
  const wanted = [
    ...Array.from({ length: 0x5f }, (_, at) => 0x20 + at),
    ...Array.from({ length: 0x60 }, (_, at) => 0xa0 + at),
    0x2013,
    0x2018,
    0x2019,
    0x201c,
    0x201d,
    0x20ac,
  ];
  const glyphs = new Map(
    wanted.flatMap((code) => {
      const glyph = glyphOf(view, code);
      return glyph === 0 ? [] : [[code, glyph] as const];
    }),
  );
  const cmap = new Uint8Array(12 + 16 + 12 * glyphs.size);
  const out = viewOf(cmap);
  out.setUint16(2, 1);
  out.setUint16(4, 3);
  out.setUint16(6, 10);
  out.setUint32(8, 12);
  out.setUint16(12, 12);
  out.setUint32(16, 16 + 12 * glyphs.size);
  out.setUint32(24, glyphs.size);
  [...glyphs].forEach(([code, glyph], at) => {
    out.setUint32(28 + 12 * at, code);
    out.setUint32(32 + 12 * at, code);
    out.setUint32(36 + 12 * at, glyph);
  });
  return { cmap, codes: glyphs.size };
}

/** The glyph of a code point in a character map of format 4. */
function glyphOf(view: DataView, code: number): number {
  const tables = view.getUint16(2);
  for (let at = 0; at < tables; at += 1) {
    const start = view.getUint32(4 + 8 * at + 4);
    if (view.getUint16(start) !== 4) continue;
    const segments = view.getUint16(start + 6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const ends = start + 14 + 2 * segment;
      const starts = ends + 2 * segments + 2;
      const deltas = starts + 2 * segments;
      const offsets = deltas + 2 * segments;
      if (view.getUint16(ends) < code) continue;
      if (view.getUint16(starts) > code) return 0;
      const offset = view.getUint16(offsets);
      const delta = view.getInt16(deltas);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = view.getUint16(
        offsets + offset + 2 * (code - view.getUint16(starts)),
      );
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
  }
  return 0;
}

/** Whether a file is neither read nor refused by an error of ours. */
function judgedOtherwise(bytes: Uint8Array): boolean {
  try {
    factsOfFont(bytes);
    return false;
  } catch (error) {
    return !(error instanceof ToolkitError);
  }
}

const text = (words: string) => new TextEncoder().encode(words.padEnd(64));

describe("a font file that cannot do the work is refused with what to ask for", () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
    ["an empty file", () => new Uint8Array(), /no font file.*\.ttf/],
    ["a text", () => text("Dear council"), /no font file/],
    ["a font for web pages", () => webFont(font, "english", "x"), /WOFF2/],
    ["PostScript outlines", () => text("OTTO"), /CFF/],
    ["a collection", () => text("ttcf"), /collection/],
    ["a Type 1 font", () => text("%!PS-AdobeFont"), /Type 1/],
    ["half a file", () => font.subarray(0, font.length / 2), /end is missing/],
    [
      "a count of tables out of reach",
      () => {
        const bytes = Uint8Array.from(font);
        viewOf(bytes).setUint16(4, 60_000);
        return bytes;
      },
      /end is missing/,
    ],
    [
      "a variable font",
      () => changed((tables) => tables.set("fvar", new Uint8Array(20))),
      /variable font.*each weight/,
    ],
    [
      "letters in colours",
      () => changed((tables) => tables.set("COLR", new Uint8Array(20))),
      /colours of their own/,
    ],
    [
      "no outlines",
      () => changed((tables) => tables.delete("glyf")),
      /"glyf" is missing/,
    ],
    [
      "no rights in it",
      () => changed((tables) => tables.delete("OS/2")),
      /"OS\/2" is missing/,
    ],
    [
      "too few widths",
      () => changed((tables) => tables.set("hmtx", new Uint8Array(40))),
      /measures are damaged/,
    ],
    [
      "an em of nothing",
      () => changed((tables) => tableOf(tables, "head").setUint16(18, 0)),
      /measures are damaged/,
    ],
    [
      "a font that maps no letters",
      () => changed((tables) => tables.set("cmap", new Uint8Array(12))),
      /damaged/,
    ],
    [
      "a maker who forbids documents",
      () => withRights(0x2),
      /forbids it in documents/,
    ],
    [
      "a maker who forbids parts of it",
      () => withRights(0x108),
      /forbids a part of it/,
    ],
    [
      "a maker who allows pictures",
      () => withRights(0x204),
      /pictures of its letters/,
    ],
  ])("%s", async (_, make, says) => {
    const bytes = await make();
    expect(() => factsOfFont(bytes)).toThrow(
      expect.objectContaining({
        code: "unfit-font",
        message: expect.stringMatching(says),
      }),
    );
  });

  it("however it is damaged", () => {
    // A generator of numbers by Lehmer: the same damage in every run.
    let state = 20_261_123;
    const next = (below: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % below;
    };
    const strange: number[] = [];
    for (let round = 0; round < 300; round += 1) {
      const bytes = Uint8Array.from(font);
      const places = 1 + next(12);
      for (let place = 0; place < places; place += 1)
        // Half of the damage is done where the tables are listed.
        bytes[next(round % 2 === 0 ? 400 : bytes.length)] = next(256);
      const part =
        round % 5 === 0 ? bytes.subarray(0, next(bytes.length)) : bytes;
      if (judgedOtherwise(part)) strange.push(round);
    }
    expect(strange).toEqual([]);
  });
});

describe("the file of a typeface", () => {
  it.each([
    "/etc/hostname",
    "../shared/font.ttf",
    "payload/../../secret.ttf",
    "payload/package.json",
    "file:///font.ttf",
    "",
  ])("leads to no other file of the machine: %j", async (file) => {
    await expect(readFontFile(file)).rejects.toMatchObject({
      code: "missing-supply",
      message: expect.stringContaining("handed in"),
    });
  });
});
