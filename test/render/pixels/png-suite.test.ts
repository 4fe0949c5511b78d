import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MissingSupplyError } from "../../../src/render/errors.ts";
import { decode } from "../../../src/render/pixels/decode.ts";
import { inspect } from "../../../src/render/pixels/inspect.ts";

const folder = new URL("../../fixtures/pngsuite/", import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith(".png"));

async function read(file: string) {
  const bytes = readFileSync(new URL(file, folder));
  const inspected = await inspect(bytes, file);
  return { inspected, raw: await decode(bytes, inspected, "full", file) };
}

describe("PngSuite", () => {
  it("is here whole", () => {
    expect(files).toHaveLength(175);
  });

  it.each(files.filter((file) => !file.startsWith("x")))(
    "%s is decoded to colors of its size, with alpha where it can be seen through",
    async (file) => {
      const { inspected, raw } = await read(file);
      expect(inspected.type).toBe("png");
      expect([raw.width, raw.height]).toEqual([
        inspected.pixelWidth,
        inspected.pixelHeight,
      ]);
      expect(raw.data).toHaveLength(raw.width * raw.height * raw.channels);
      expect([3, inspected.hasAlpha ? 4 : 3]).toContain(raw.channels);
    },
  );

  it.each(files.filter((file) => file.startsWith("x")))(
    "%s is broken and refused by name",
    async (file) => {
      const refusal = read(file);
      await expect(refusal).rejects.toThrow(MissingSupplyError);
      await expect(refusal).rejects.toThrow(file);
    },
  );
});
