import { describe, expect, it } from "vitest";
import { makePdf, platesOf } from "./make-pdf.ts";

/** Slanted edges, a tint, a shading of two inks and a spot, off every round number. */
const bytes = makePdf({
  content: `7 0 0 5 0 0 cm 0.8 0 0 0 k 3.3 4.7 m 91 40 l 33 97.1 l f
/S cs 0.6 scn 50.2 50.9 30.5 41 re f
q 12 0 0 9 70 8 cm /P sh Q
0 0 0 1 K 0.37 w 5 5 m 95 93 l S`,
  resources: `/ColorSpace << /S [/Separation /Gold /DeviceGray << /FunctionType 2 /Domain [0 1] /N 1 >>] >>
/Shading << /P << /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [0 0 1 0] /Extend [true true]
/Function << /FunctionType 2 /Domain [0 1] /C0 [0 1 0 0] /C1 [0 0 1 0] /N 1 >> >> >>`,
  size: [700, 500],
});

/** Means of squares of so many pixels: what the same plate has at a lower density. */
function shrunk(data: Uint8Array, width: number, side: number): number[] {
  const columns = Math.floor(width / side);
  const rows = Math.floor(data.length / width / side);
  return Array.from({ length: columns * rows }, (_, at) => {
    const [x, y] = [(at % columns) * side, Math.floor(at / columns) * side];
    let sum = 0;
    for (let row = y; row < y + side; row++)
      for (let column = x; column < x + side; column++)
        sum += data[row * width + column] ?? 0;
    return sum / (side * side);
  });
}

describe("a tile of a page", () => {
  it.each([
    [1, 0, 0],
    [1, 1, 0],
    [2, 0, 1],
    [2, 2, 1],
  ])(
    "at level %i, %i across and %i down, shows what the page shows there, closer",
    async (level, column, row) => {
      const page = await platesOf(bytes, { density: 72 });
      const tile = await platesOf(bytes, {
        density: 72,
        tile: { level, column, row },
      });
      const times = 2 ** level;
      expect(tile.density).toBe(72 * times);
      expect(tile.plates.map(({ ink }) => ink)).toEqual(
        page.plates.map(({ ink }) => ink),
      );
      const columns = tile.width / times;
      const [left, top] = [(column * 1024) / times, (row * 1024) / times];
      const differences = tile.plates.flatMap(({ data }, plate) =>
        shrunk(data, tile.width, times).map((mean, at) => {
          const x = left + (at % columns);
          const y = top + Math.floor(at / columns);
          return Math.abs(
            mean - (page.plates[plate]?.data[y * page.width + x] ?? 0),
          );
        }),
      );
      const most = differences.reduce((a, b) => Math.max(a, b), 0);
      expect(most).toBeLessThanOrEqual(8);
    },
  );

  it("is cut where the page ends", async () => {
    const tile = { level: 1, column: 1, row: 0 };
    const { height, width } = await platesOf(bytes, { density: 72, tile });
    expect([width, height]).toEqual([376, 1000]);
  });

  it.each([
    ["beyond the page", { level: 1, column: 2, row: 0 }],
    ["of no level", { level: 0, column: 0, row: 0 }],
    ["closer than presses print", { level: 5, column: 0, row: 0 }],
    ["of a level without end", { level: 9999, column: 0, row: 0 }],
  ])("%s is none", async (_, tile) => {
    await expect(platesOf(bytes, { density: 72, tile })).rejects.toThrow(
      "no tile",
    );
  });
});
