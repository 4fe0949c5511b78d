import jsQR from "jsqr";
import { box, mm, outset, pt, ptToMm, type Box } from "#brand";
import type { Plates } from "../../../plates/plates.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import type { InspectedPage, OrderedCode } from "../artwork-subject.ts";
import { onPlates, type PlateBox } from "../ink-map.ts";

/** Modules around a code that nothing else may enter (ISO/IEC 18004). */
const quietModules = 4;
/** Pixels of a module for the reader, which looks for contrast within a few pixels. */
const modulePixels = 5;
/** What a press holds and a phone tells apart, whatever the distance. */
const leastModule = mm(0.4);

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
      const module = ptToMm(pt(code.box.width / code.modules));
      if (module / (order.scale ?? 1) < leastModule) {
        yield {
          ...onPage(page, at),
          message: `The code's modules are ${module.toFixed(2)} mm wide: ${leastModule} mm is the least`,
          hint: "Make the code larger, or its address shorter",
        };
        continue;
      }
      const area = onPlates(at, page, page.plates);
      const read = decode(page.plates, area, code.modules);
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

/** What a reader makes of a part of the plates, seen with the same few pixels to every module. */
function decode(
  plates: Plates,
  area: PlateBox,
  modules: number,
): string | undefined {
  const side = (modules + 2 * quietModules) * modulePixels;
  const across = (area.right - area.left) / side;
  const down = (area.foot - area.top) / side;
  if (across <= 0 || down <= 0) return undefined;
  const pixels = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const light = lightAt(
        plates,
        area.left + Math.floor((x + 0.5) * across),
        area.top + Math.floor((y + 0.5) * down),
      );
      pixels.set([light, light, light, 255], (y * side + x) * 4);
    }
  }
  return jsQR(pixels, side, side)?.data;
}

/** How much of the light each ink takes: a camera hardly sees yellow. Spots count as cyan does. */
const darkness: Readonly<Record<string, number>> = {
  Cyan: 0.65,
  Magenta: 0.7,
  Yellow: 0.1,
  Black: 1,
};

/** Light that a place of the paper gives back, 0 to 255. */
function lightAt({ plates, width }: Plates, x: number, y: number): number {
  let light = 255;
  for (const { ink, data } of plates) {
    const share = (data[y * width + x] ?? 0) / 255;
    light *= 1 - share * (darkness[ink] ?? 0.65);
  }
  return light;
}
