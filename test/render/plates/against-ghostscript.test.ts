import { describe, expect, it } from "vitest";
import { cases } from "./cases.ts";
import {
  difference,
  ghostscriptPlates,
  hasGhostscript,
} from "./ghostscript.ts";
import { platesOf } from "./make-pdf.ts";

/** Levels of 255 over all pixels: edges, where the two round their shapes differently. */
const mostMean = 1.5;
/** Pixels away from edges. */
const mostBeyond = 0.002;

describe.skipIf(!hasGhostscript)(
  "plates, beside those of Ghostscript (skipped where it is not installed)",
  () => {
    it.each(cases)("agree on %s", async (_, make) => {
      const bytes = await make();
      const { plates, width, missing } = await platesOf(bytes);
      const others = await ghostscriptPlates(bytes, 200 * 200, width);
      expect(missing).toEqual([]);
      expect(plates.map(({ ink }) => ink).toSorted()).toEqual(
        [...others.keys()].toSorted(),
      );
      for (const { ink, data } of plates) {
        const found = difference(data, others.get(ink) ?? data, width);
        expect(found.mean, ink).toBeLessThan(mostMean);
        expect(found.beyond, ink).toBeLessThan(mostBeyond);
      }
    });
  },
);
