import { describe, expect, it } from "vitest";
import { readFontFile } from "#render/fonts";
import {
  hasWords,
  unicodeRange,
  unicodeRangeOf,
  unicodeRanges,
  webFont,
  type FacePart,
} from "#render/web-fonts";

const font =
  "@expo-google-fonts/noto-sans-bengali/400Regular/NotoSansBengali_400Regular.ttf";

describe("a face for pages", () => {
  it("is WOFF2 in three parts, each smaller than the font", async () => {
    const file = await readFontFile(font);
    for (const part of ["english", "european", "rest"] as const) {
      const face = await webFont(file, part, font);
      expect(Buffer.from(face.subarray(0, 4)).toString()).toBe("wOF2");
      expect(face.length).toBeLessThan(file.length / 2);
    }
  });

  it("has every character in one of its parts, and in one alone", () => {
    const codes = (part: FacePart) =>
      unicodeRange(part)
        .split(",")
        .map((range) =>
          range
            .slice(2)
            .split("-")
            .map((code) => parseInt(code, 16)),
        );
    const all = [
      ...codes("english"),
      ...codes("european"),
      ...codes("rest"),
    ].toSorted(([one = 0], [other = 0]) => one - other);
    expect(all[0]?.[0]).toBe(0);
    expect(all.at(-1)?.[1]).toBe(0x10ffff);
    expect(all.slice(1).map(([first]) => first)).toEqual(
      all.slice(0, -1).map(([, last = 0]) => last + 1),
    );
  });

  it("is named for nothing that its font has nothing near to", async () => {
    const latin = await unicodeRanges(
      await readFontFile(
        "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
      ),
    );
    expect(latin.rest).toContain("U+400-47F");
    expect(latin.rest).not.toMatch(/U\+(58|60|98|A0)/);
    expect(latin.english).toContain("U+0-7F");
    const bengali = await unicodeRanges(await readFontFile(font));
    expect(bengali.rest).toContain("U+980-9FF");
    expect(bengali.rest).not.toContain("U+400");
  });

  it("can be cut to the letters of a name, small enough to fetch for a name alone", async () => {
    const nastaliq =
      "@expo-google-fonts/noto-nastaliq-urdu/400Regular/NotoNastaliqUrdu_400Regular.ttf";
    const file = await readFontFile(nastaliq);
    expect(await hasWords(file, "اردو")).toBe(true);
    expect(await hasWords(file, "বাংলা")).toBe(false);
    expect(unicodeRangeOf("ab")).toBe("U+61-61,U+62-62");
    const cut = await webFont(file, { words: "اردو" }, nastaliq);
    expect(cut.length).toBeLessThan(8_000);
  });

  it("is refused by name where the file is no font", async () => {
    await expect(
      webFont(new Uint8Array(100), "english", "no-font.ttf"),
    ).rejects.toThrow("no-font.ttf");
  });
});
