import { box, findFormat } from "#brand";
import { describe, expect, it } from "vitest";
import { fill, makeFrame } from "../../../support/make-frame.ts";
import { objectsOf } from "../../../support/pdf-objects.ts";
import { pageOperators } from "../../../support/pdf-operators.ts";
import { isInstalled } from "../../../support/pdf-reader.ts";
import { plateValues } from "./plate-values.ts";
import { jobFor, painted } from "./press-sample.ts";

const newspaper = jobFor("newspaper").printer;
const job = jobFor("house", {
  printer: { ...jobFor("house").printer, marks: newspaper.marks },
});

const paintedOn = (code: string): Promise<Uint8Array> => {
  const format = findFormat(code);
  const ground = fill(
    box(-9, -9, format.width + 18, format.height + 18),
    "mere",
  );
  return painted([makeFrame(format, [ground])], job);
};

describe("what a die cuts", () => {
  it.each(["bin-hanger", "id-card"])(
    "out of %s is a line in a spot of its own name that overprints",
    async (code) => {
      const objects = objectsOf(await paintedOn(code));
      const operators = pageOperators(objects);
      const strokes = operators.filter(({ name }) => name === "S");
      expect(strokes).toHaveLength(1);
      const text = (name = "") =>
        objects.find(({ number }) => String(number) === name.slice(2))?.text;
      expect(text(strokes[0]?.state["CS"])).toMatch(
        /\/Separation\s+\/CutContour\s+\/DeviceCMYK/,
      );
      expect(text(strokes[0]?.state["gs"])).toMatch(/\/OP true/);
      expect(operators.at(-2)).toMatchObject({ name: "Q" });
    },
  );

  it("of a straight-cut format is nothing", async () => {
    const operators = pageOperators(objectsOf(await paintedOn("a5")));
    expect(operators.map(({ name }) => name)).not.toContain("S");
  });

  it.skipIf(!isInstalled("gs"))(
    "leaves the artwork beneath whole (needs Ghostscript)",
    async () => {
      const bytes = await paintedOn("bin-hanger");
      // The middle of the sheet, at the foot of a hole of 50 mm across the middle of 75.
      const x = Math.floor(((3 + 99 / 2) * 72) / 25.4);
      const y = Math.floor(((3 + 37.5 + 25) * 72) / 25.4);
      const around = [-2, -1, 0, 1, 2].map((by) => [x, y + by] as const);
      const plates = await plateValues(bytes, around);
      expect(Math.max(...(plates.get("CutContour") ?? []))).toBeGreaterThan(
        0.5,
      );
      expect(Math.min(...(plates.get("Cyan") ?? []))).toBeCloseTo(0.95, 1);
    },
  );
});
