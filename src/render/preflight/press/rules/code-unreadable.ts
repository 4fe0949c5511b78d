import jsQR from "jsqr";
import { box, outset, pt, type Box } from "#brand";
import type { Plates } from "../../../plates/plates.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import type { InspectedPage, OrderedCode } from "../artwork-subject.ts";
import { inkAt, onPlates, type PlateBox } from "../ink-map.ts";

/** Modules around a code that nothing else may enter (ISO/IEC 18004). */
const quietModules = 4;
/** Points of a plate's pixel below which modules run together. */
const enlarged = 3;

/** Read as a phone reads it: from the plates, with the quiet zone around it. */
export const codeUnreadable: ArtworkRule = {
  code: "press/code-unreadable",
  severity: "block",
  says: "A phone reads every QR code off the printed sheet.",
  source: "ISO/IEC 18004: decoded from the plates, with its quiet zone",
  *check({ pages, order }) {
    for (const code of order.codes ?? []) {
      const page = pages.find(({ number }) => number === code.page);
      if (!page?.plates) continue;
      const at = areaOf(code, page);
      const read = decode(page.plates, onPlates(at, page, page.plates));
      if (read === code.says) continue;
      yield {
        ...onPage(page, at),
        message:
          read === undefined
            ? "The code cannot be read off the plates"
            : `The code says "${read}" instead of "${code.says}"`,
        hint: "Make it larger, darker, and keep four modules of white around it",
      };
    }
  },
};

/** A code with its quiet zone, where the page has it; y upward. */
function areaOf({ box: from, modules }: OrderedCode, page: InspectedPage): Box {
  const { media, trim = media } = page.boxes;
  const top = trim.y + trim.height;
  const quiet = pt((from.width / modules) * quietModules);
  return outset(
    box(trim.x + from.x, top - from.y - from.height, from.width, from.height),
    quiet,
  );
}

/** What a reader makes of a part of the plates, enlarged so that modules are several pixels. */
function decode(plates: Plates, area: PlateBox): string | undefined {
  const width = (area.right - area.left) * enlarged;
  const height = (area.foot - area.top) * enlarged;
  if (width <= 0 || height <= 0) return undefined;
  const pixels = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const ink = inkAt(
        plates,
        area.left + Math.floor(x / enlarged),
        area.top + Math.floor(y / enlarged),
      );
      const light = Math.max(0, 255 - ink * 2.55);
      pixels.set([light, light, light, 255], (y * width + x) * 4);
    }
  }
  return jsQR(pixels, width, height)?.data;
}
