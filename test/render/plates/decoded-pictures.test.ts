import { deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  DecodedPictures,
  type FilePictures,
} from "../../../src/render/plates/image/decoded-pictures.ts";
import { makePdf, platesOf } from "./make-pdf.ts";

const side = 160;

/** A page that is one picture of four inks, all of them at `value`. */
const filled = (value: number) =>
  makePdf({
    content: "100 0 0 100 0 0 cm /I Do",
    resources: "/XObject << /I 10 0 R >>",
    objects: [
      {
        dict: `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace /DeviceCMYK /BitsPerComponent 8 /Filter /FlateDecode`,
        // Stored, so that pictures of any value stand at the same place.
        data: deflateSync(Buffer.alloc(side * side * 4, value), { level: 0 }),
      },
    ],
  });

/** Counts what is decoded. */
function counted(kept: FilePictures) {
  const count = { decoded: 0 };
  const pictures: FilePictures = {
    find: (at, decode) =>
      kept.find(at, () => {
        count.decoded += 1;
        return decode();
      }),
  };
  return { count, pictures };
}

const tile = (column: number) => ({ level: 4, column, row: 0 });

describe("pictures of a file that somebody looks at part by part", () => {
  it("are decoded once for all parts, which show what they would show alone", async () => {
    const bytes = filled(99);
    const { count, pictures } = counted(new DecodedPictures().of("a"));
    for (const column of [0, 1, 0]) {
      const at = { density: 72, tile: tile(column) };
      const alone = await platesOf(bytes, at);
      const { plates } = await platesOf(bytes, { ...at, pictures });
      const equal = plates.map(({ data }, plate) =>
        Buffer.from(data).equals(alone.plates[plate]?.data ?? Buffer.of()),
      );
      expect(equal).toEqual([true, true, true, true]);
    }
    expect(count.decoded).toBe(1);
  });

  it("are decoded again for another size", async () => {
    const { count, pictures } = counted(new DecodedPictures().of("a"));
    const bytes = filled(99);
    await platesOf(bytes, { density: 72, pictures });
    await platesOf(bytes, { density: 144, pictures });
    expect(count.decoded).toBe(2);
  });

  it("are no other file's, though they stand at the same place", async () => {
    const kept = new DecodedPictures();
    const cyanOf = async (name: string, value: number) => {
      const options = { density: 72, pictures: kept.of(name) };
      const { plates } = await platesOf(filled(value), options);
      return plates[0]?.data[5000];
    };
    expect([await cyanOf("a", 99), await cyanOf("b", 7)]).toEqual([99, 7]);
  });

  it("are kept within a bound, and those asked for longest ago go first", async () => {
    const one = side * side * 4;
    const kept = new DecodedPictures(2 * one);
    const { count, pictures } = counted(kept.of("a"));
    const look = (density: number) =>
      platesOf(filled(99), { density, pictures });
    await look(72);
    await look(144);
    await look(72);
    await look(216);
    expect(kept.bytes).toBe(2 * one);
    expect(count.decoded).toBe(3);
    await look(72);
    expect(count.decoded).toBe(3);
    await look(144);
    expect(count.decoded).toBe(4);
    kept.forget();
    expect(kept.bytes).toBe(0);
  });

  it("are not kept where one alone is more than the bound", async () => {
    const kept = new DecodedPictures(side * side);
    await platesOf(filled(99), { density: 72, pictures: kept.of("a") });
    expect(kept.bytes).toBe(0);
  });
});
