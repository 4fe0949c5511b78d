import { describe, expect, it } from "vitest";
import { bottom, overlaps, pt, right } from "#brand";
import { planSheet } from "../../../src/render/imposition/plan-sheet.ts";
import { around, request, sizes, within } from "./plan-request.ts";

describe("trim marks", () => {
  it.each(sizes)("of %s stand outside all ink, at every cut", (_, trim) => {
    for (const gutter of [0, 6]) {
      const { sides } = planSheet(request({ trim, gutter }));
      for (const { placements, trimMarks } of sides) {
        for (const mark of trimMarks)
          expect(
            placements.filter(({ clip }) =>
              overlaps(around(mark), within(clip)),
            ),
          ).toEqual([]);
        const columns = new Set(
          placements.flatMap(({ trim: { x }, trim: cut }) =>
            [x, right(cut)].map((place) => place.toFixed(2)),
          ),
        );
        const upright = trimMarks.filter(({ from, to }) => from[0] === to[0]);
        expect(new Set(upright.map(({ from }) => from[0].toFixed(2)))).toEqual(
          columns,
        );
        expect(upright).toHaveLength(2 * columns.size);
      }
    }
  });

  it("of butted items are one at each shared cut", () => {
    const { sides, columns, rows } = planSheet(
      request({ trim: [85, 55], gutter: 0 }),
    );
    expect(sides[0]?.trimMarks).toHaveLength(
      2 * (columns + 1) + 2 * (rows + 1),
    );
  });
});

describe("the slug line", () => {
  it.each(sizes)("has room beside %s, clear of ink and marks", (_, trim) => {
    for (const gutter of [0, 6]) {
      const { sides, sheet } = planSheet(request({ trim, gutter }));
      const {
        slugRoom,
        placements = [],
        trimMarks = [],
        centerMarks = [],
      } = sides[0] ?? {};
      const room = slugRoom?.box ?? {
        x: pt(0),
        y: pt(0),
        width: sheet.width,
        height: sheet.height,
      };
      expect(
        placements.filter(({ clip }) => overlaps(within(room), clip)),
      ).toEqual([]);
      expect(
        [...trimMarks, ...centerMarks].filter((mark) =>
          overlaps(room, around(mark)),
        ),
      ).toEqual([]);
      expect(bottom(room)).toBeLessThanOrEqual(
        sheet.height - sheet.unprintable.bottom + 0.01,
      );
    }
  });
});
