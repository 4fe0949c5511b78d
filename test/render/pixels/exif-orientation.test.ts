import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { decode, type Level } from "../../../src/render/pixels/decode.ts";
import { inspect } from "../../../src/render/pixels/inspect.ts";
import type { PicturePixels } from "../../../src/render/supplies.ts";

async function upright(name: string, level: Level): Promise<PicturePixels> {
  const file = new URL(
    `../../fixtures/exif-orientation/${name}.jpg`,
    import.meta.url,
  );
  const bytes = readFileSync(file);
  return decode(bytes, await inspect(bytes, name), level, name);
}

/** Mean difference of a channel; each file carries its own number in its middle. */
const difference = (a: PicturePixels, b: PicturePixels): number =>
  a.data.reduce(
    (sum, value, i) => sum + Math.abs(value - (b.data[i] ?? 0)),
    0,
  ) / a.data.length;

function mirrored({ data, width, height }: PicturePixels): PicturePixels {
  const turned = new Uint8Array(data.length);
  for (let at = 0; at < width * height; at++) {
    const x = at % width;
    const from = (at - x + width - 1 - x) * 3;
    turned.set(data.subarray(from, from + 3), at * 3);
  }
  return { width, height, channels: 3, data: turned };
}

const turns = [2, 3, 4, 5, 6, 7, 8];

describe.each(["Landscape", "Portrait"])("%s photographs", (shape) => {
  it.each(turns)("with EXIF orientation %i come out upright", async (turn) => {
    const straight = await upright(`${shape}_1`, "full");
    const turned = await upright(`${shape}_${turn}`, "full");
    expect([turned.width, turned.height]).toEqual([
      straight.width,
      straight.height,
    ]);
    expect(difference(turned, straight)).toBeLessThan(6);
    expect(difference(mirrored(turned), straight)).toBeGreaterThan(15);
  });

  it.each(turns)("with orientation %i stay so when reduced", async (turn) => {
    const straight = await upright(`${shape}_1`, "third");
    const turned = await upright(`${shape}_${turn}`, "third");
    expect([turned.width, turned.height]).toEqual([
      straight.width,
      straight.height,
    ]);
    expect(difference(turned, straight)).toBeLessThan(6);
  });
});
