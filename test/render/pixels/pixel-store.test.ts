import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MissingSupplyError } from "../../../src/render/errors.ts";
import { createPixelStore } from "../../../src/render/pixels/pixel-store.ts";
import { approved, gradientPicture, whole } from "./made.ts";

const original = await gradientPicture(600, 400).jpeg().toBuffer();
const photograph = approved(original, 600, 400);

/** Reads the original, and counts how often. */
function reader(bytes: Uint8Array = original) {
  let times = 0;
  const read = () => {
    times += 1;
    return Promise.resolve(bytes);
  };
  return { read, times: () => times };
}

describe("pixels", () => {
  it("are the crop at exactly the asked size", async () => {
    const store = createPixelStore(reader().read);
    const crop = { x: 0.5, y: 0.25, width: 0.5, height: 0.5 };
    const raw = await store.pixels(photograph, crop, 150, 100);
    expect([raw.width, raw.height, raw.data.length]).toEqual([
      150, 100, 45_000,
    ]);
    const [red, green] = raw.data;
    expect(Math.abs((red ?? 0) - 128)).toBeLessThan(6);
    expect(Math.abs((green ?? 0) - 64)).toBeLessThan(6);
  });

  it("come from one decode for all sizes asked at the same time", async () => {
    const original = reader();
    const store = createPixelStore(original.read);
    await Promise.all(
      [130, 120, 90].map((side) => store.pixels(photograph, whole, side, side)),
    );
    await store.pixels(photograph, whole, 60, 40);
    expect(original.times()).toBe(1);
  });

  it("do not depend on what was asked before", async () => {
    const fresh = createPixelStore(reader().read);
    const used = createPixelStore(reader().read);
    await used.pixels(photograph, whole, 600, 400);
    const a = await fresh.pixels(photograph, whole, 120, 80);
    const b = await used.pixels(photograph, whole, 120, 80);
    expect(Buffer.compare(a.data, b.data)).toBe(0);
  });

  it("are decoded at a third only where nothing must be enlarged", async () => {
    const exact = await sharp(original)
      .resize(240, 160, { fit: "fill" })
      .raw()
      .toBuffer();
    const store = createPixelStore(reader().read);
    const raw = await store.pixels(photograph, whole, 240, 160);
    expect(Buffer.compare(raw.data, exact)).toBe(0);
  });

  it("stay the same where memory keeps nothing", async () => {
    const original = reader();
    const store = createPixelStore(original.read, { memoryLimit: 0 });
    const a = await store.pixels(photograph, whole, 60, 40);
    const b = await store.pixels(photograph, whole, 60, 40);
    expect(Buffer.compare(a.data, b.data)).toBe(0);
    expect(original.times()).toBe(2);
  });
});

describe("an original", () => {
  it("whose bytes are not the approved ones stops the job", async () => {
    const other = await gradientPicture(600, 400).png().toBuffer();
    const store = createPixelStore(reader(other).read);
    const refusal = store.pixels(photograph, whole, 60, 40);
    await expect(refusal).rejects.toThrow(MissingSupplyError);
    await expect(refusal).rejects.toThrow("its file is not the approved one");
  });

  it("with another size than its record says stops the job", async () => {
    const store = createPixelStore(reader().read);
    const wrong = approved(original, 400, 600);
    await expect(store.pixels(wrong, whole, 60, 40)).rejects.toThrow(
      "recorded as 400 x 600 pixels but upright it has 600 x 400",
    );
  });

  it("cut short stops the job", async () => {
    const short = original.subarray(0, original.length / 2);
    const store = createPixelStore(reader(short).read);
    const refusal = store.pixels(approved(short, 600, 400), whole, 60, 40);
    await expect(refusal).rejects.toThrow("the file is damaged");
  });
});

describe("a JPEG", () => {
  it.each([
    ["is made smaller", whole, [300, 200], [300, 200]],
    ["is never made larger", whole, [3000, 2000], [600, 400]],
    [
      "keeps its proportions when the crop is small",
      { x: 0, y: 0, width: 0.25, height: 0.5 },
      [900, 1200],
      [150, 200],
    ],
  ])("%s", async (_, crop, [width = 0, height = 0], want) => {
    const store = createPixelStore(reader().read);
    const jpeg = await store.jpeg(photograph, crop, width, height);
    expect([jpeg.width, jpeg.height]).toEqual(want);
    const header = await sharp(jpeg.bytes).metadata();
    expect(header).toMatchObject({
      format: "jpeg",
      width: want[0],
      height: want[1],
      space: "srgb",
      channels: 3,
      chromaSubsampling: "4:4:4",
      isProgressive: false,
    });
    expect(header.exif).toBeUndefined();
  });
});

describe("a directory of derivatives", () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), "derivatives-"));
  });
  afterEach(() => rm(directory, { recursive: true }));

  async function keptFile(): Promise<string> {
    const entries = await readdir(directory, {
      recursive: true,
      withFileTypes: true,
    });
    const files = entries.filter((entry) => entry.isFile());
    expect(files).toHaveLength(1);
    return path.join(files[0]?.parentPath ?? "", files[0]?.name ?? "");
  }

  it("serves the next process without the original", async () => {
    const first = reader();
    const options = { directory };
    const made = await createPixelStore(first.read, options).jpeg(
      photograph,
      whole,
      60,
      40,
    );
    const second = reader();
    const kept = await createPixelStore(second.read, options).jpeg(
      photograph,
      whole,
      60,
      40,
    );
    expect(Buffer.compare(kept.bytes, made.bytes)).toBe(0);
    expect([kept.width, kept.height]).toEqual([60, 40]);
    expect([first.times(), second.times()]).toEqual([1, 0]);
  });

  it.each<[string, (whole: Buffer) => Buffer]>([
    ["cut short", (kept) => kept.subarray(0, 1000)],
    ["emptied", () => Buffer.alloc(0)],
    ["altered", (kept) => Buffer.concat([kept.subarray(0, -1), Buffer.of(7)])],
    [
      "given another size",
      (kept) =>
        Buffer.concat([
          kept.subarray(0, 32),
          Buffer.of(40, 0, 0, 0, 60, 0, 0, 0),
          kept.subarray(40),
        ]),
    ],
  ])("makes a file anew that was %s", async (_, spoil) => {
    const options = { directory };
    const ask = (read: ReturnType<typeof reader>) =>
      createPixelStore(read.read, options).pixels(photograph, whole, 60, 40);
    const made = await ask(reader());
    const file = await keptFile();
    const sound = await readFile(file);
    await writeFile(file, spoil(sound));
    const again = reader();
    const remade = await ask(again);
    expect(again.times()).toBe(1);
    expect(Buffer.compare(remade.data, made.data)).toBe(0);
    expect(Buffer.compare(await readFile(file), sound)).toBe(0);
  });

  it("that cannot be written stops the job and says so", async () => {
    const file = path.join(directory, "occupied");
    await writeFile(file, "");
    const store = createPixelStore(reader().read, { directory: file });
    await expect(store.pixels(photograph, whole, 60, 40)).rejects.toThrow(
      "make its directory writable",
    );
  });
});
