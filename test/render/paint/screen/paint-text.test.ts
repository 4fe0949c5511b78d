import { describe, expect, it } from "vitest";
import { pt } from "#brand";
import type { FrameItem } from "../../../../src/render/frame.ts";
import { paintScreen } from "../../../../src/render/paint/screen/paint-screen.ts";
import { drawing } from "../../../support/make-frame.ts";
import "../../../support/pdf-matchers.ts";
import {
  issued,
  page,
  setParagraph,
  supplies,
} from "../../../support/pdf-frames.ts";
import { annotationsOf, rasterOf } from "../../../support/pdf-reader.ts";

const facts = { title: "Feed the caddy", language: "en", createdAt: issued };
const paint = (items: readonly FrameItem[]) =>
  paintScreen([page(items)], supplies, facts);
const white = [255, 255, 255];

describe("text", () => {
  it("is live, in embedded fonts, with its ink where the frame has it", async () => {
    const items = await setParagraph("IIIII", { x: 100, top: 100, size: 100 });
    const bytes = await paint(items);
    await expect(bytes).toContainText("IIIII");
    await expect(bytes).toEmbedAllFonts();
    const [item] = items;
    const glyph = item?.glyphs[2];
    const stem =
      supplies.fonts.font(item?.font ?? "").advance(glyph?.id ?? 0) / 20;
    const raster = await rasterOf(bytes);
    expect(raster.at(100 + (glyph?.x ?? 0) + stem, 130)).toEqual([26, 34, 40]);
    expect(raster.at(100 + (glyph?.x ?? 0) + 2, 130)).toEqual(white);
  });

  it.each(["en", "ar", "ur", "pa", "bn"])(
    "in %s has the ink of its outlines",
    async (language) => {
      const words: Record<string, string> = {
        en: "Waste",
        ar: "الطعام لأن",
        ur: "ہفتے جمع",
        pa: "ਪ੍ਰਸ਼ਨ ਕਿਤਾਬ",
        bn: "কৌ স্ত্রী ক্ষ",
      };
      const items = await setParagraph(words[language] ?? "", {
        language,
        x: 40,
        top: 60,
        size: 90,
      });
      const outlines = items.flatMap((item) => {
        const font = supplies.fonts.font(item.font);
        const em = item.size / font.unitsPerEm;
        return item.glyphs.map((glyph): FrameItem => {
          const d = font
            .outline(glyph.id)
            .map(({ kind, points }) => `${kind}${points.join(" ")}`)
            .join("")
            .replace(/-?[\d.]+ -?[\d.]+/g, (pair) => {
              const [x = 0, y = 0] = pair.split(" ").map(Number);
              return `${item.x + glyph.x + x * em} ${item.y - glyph.y - y * em}`;
            });
          return drawing(item.box, "art", "ink", {
            scale: 1,
            dx: pt(0),
            dy: pt(0),
            paths: d ? [{ d, fill: "ink" }] : [],
          });
        });
      });
      const [text, drawn] = [
        await rasterOf(await paint(items)),
        await rasterOf(await paint(outlines)),
      ];
      let different = 0;
      for (let y = 20; y < 260; y++)
        for (let x = 20; x < 560; x++)
          if (Math.abs(text.at(x, y)[0] - drawn.at(x, y)[0]) > 110) different++;
      // Of some ten thousand points of ink, the edges may fall on either side.
      expect(different).toBeLessThanOrEqual(20);
    },
  );

  it("leads where its address says, as one link over all its lines", async () => {
    const items = await setParagraph(
      "Order your free liners at larkmere.example today or call us",
      {
        width: 200,
        href: "larkmere.example/food",
      },
    );
    const lines = new Set(items.map(({ y }) => y)).size;
    const links = await annotationsOf(await paint(items));
    expect(lines).toBeGreaterThan(1);
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({
      subtype: "Link",
      url: "https://larkmere.example/food",
      contentsObj: {
        str: "Order your free liners at larkmere.example today or call us",
      },
    });
    expect(links[0]?.["quadPoints"]).toHaveLength(8 * lines);
  });

  it("that leads to what is not an address is refused", async () => {
    const items = await setParagraph("Press", { href: "javascript:alert(1)" });
    await expect(paint(items)).rejects.toThrow(
      'Cannot link to "javascript:alert(1)"',
    );
  });
});
