import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startCms, type TestCms } from "../support/payload-cms.ts";

let cms: TestCms;
let count = 0;

beforeAll(async () => {
  cms = await startCms();
});
afterAll(() => cms.close());

const handIn = (data: Buffer, name = "x.jpg") =>
  cms.payload.create({
    collection: "photographs",
    data: {
      slug: `picture-${++count}`,
      title: "A picture",
      alt: "What it shows",
      credit: "A. Photographer",
    },
    file: { data, name, mimetype: "image/jpeg", size: data.length },
  });

const filesIn = (folder: string): Promise<readonly string[]> =>
  readdir(path.join(cms.home, folder), { recursive: true }).catch(() => []);

const flat = (width = 64, height = 48) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: `#${String(100 + ++count)}`,
    },
  });

/** Says another size in the header of a JPEG than it has. */
function claiming(jpeg: Buffer, width: number, height: number): Buffer {
  const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
  jpeg.writeUInt16BE(height, frame + 5);
  jpeg.writeUInt16BE(width, frame + 7);
  return jpeg;
}

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++)
    crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

function chunk(type: string, payload: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), payload]);
  let crc = -1;
  for (const byte of body)
    crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(payload.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(~crc >>> 0);
  return Buffer.concat([head, body, tail]);
}

/** A PNG of some kilobytes that is vast once it is unpacked. */
function pngBomb(side: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.alloc(1_000_000))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

describe("a bomb is refused by its header, before anything decodes it", () => {
  it.each([
    [
      "a JPEG",
      async () => claiming(await flat().jpeg().toBuffer(), 65_000, 65_000),
    ],
    ["a PNG", async () => pngBomb(30_000)],
  ])("%s", async (_, make) => {
    const bytes = await make();
    const start = performance.now();
    await expect(handIn(bytes)).rejects.toThrow("more than 200 megapixels");
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("a broken file is refused, and nothing of it is kept", () => {
  const halved = async (whole: Promise<Buffer>) => {
    const bytes = await whole;
    return bytes.subarray(0, Math.floor(bytes.length / 2));
  };
  const noisy = () =>
    sharp({
      create: {
        width: 300,
        height: 200,
        channels: 3,
        background: "#468",
        noise: { type: "gaussian", mean: 120, sigma: 40 },
      },
    });

  it.each([
    ["half a JPEG", () => halved(noisy().jpeg().toBuffer())],
    [
      "half a progressive JPEG",
      () => halved(noisy().jpeg({ progressive: true }).toBuffer()),
    ],
    ["half a PNG", () => halved(noisy().png().toBuffer())],
    ["half a WebP", () => halved(noisy().webp().toBuffer())],
    ["half an AVIF", () => halved(noisy().avif({ effort: 0 }).toBuffer())],
    [
      "half a TIFF",
      () => halved(noisy().tiff({ compression: "lzw" }).toBuffer()),
    ],
    [
      "a head without a body",
      async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]),
    ],
    [
      "a PNG without a header",
      async () => Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    ],
  ])("%s", async (_, make) => {
    const before = await filesIn("originals");
    await expect(handIn(await make())).rejects.toThrow(
      /^Cannot (use|read|decode) photograph "x\.jpg": .+(supply|hand)/,
    );
    expect(await filesIn("originals")).toEqual(before);
    const { totalDocs } = await cms.payload.count({
      collection: "photographs",
      where: { slug: { equals: `picture-${count}` } },
    });
    expect(totalDocs).toBe(0);
  });

  it("every broken file of PngSuite, each with a clear message", async () => {
    const folder = path.resolve("test/fixtures/pngsuite");
    const broken = (await readdir(folder)).filter((name) =>
      /^x.*\.png$/.test(name),
    );
    expect(broken.length).toBeGreaterThan(8);
    for (const name of broken)
      await expect(
        readFile(path.join(folder, name)).then((bytes) => handIn(bytes, name)),
      ).rejects.toThrow(/^Cannot (use|read|decode) photograph "/);
  });
});

describe("what hides in a file that can be read", () => {
  it("is no script: a web page behind a JPEG leaves with no copy", async () => {
    const jpeg = await flat().jpeg().toBuffer();
    const script = Buffer.from("<script>alert(1)</script>");
    const { id } = await handIn(Buffer.concat([jpeg, script]));
    const answer = await cms.payload.findByID({
      collection: "photographs",
      id,
    });
    expect(answer.mimeType).toBe("image/jpeg");
    for (const file of await filesIn("uploads")) {
      const bytes = await readFile(path.join(cms.home, "uploads", file)).catch(
        () => Buffer.alloc(0),
      );
      expect(bytes.includes("<script>")).toBe(false);
    }
  });

  it("is no path: a name that climbs out of its folder is a name and nothing else", async () => {
    const before = await readdir(cms.home);
    const { original, filename } = await handIn(
      await flat().jpeg().toBuffer(),
      "../../../evil.jpg",
    );
    expect(original?.name).toContain("evil.jpg");
    expect(filename).toMatch(/^picture-29-[0-9a-f]{8}\.jpg$/);
    expect(
      (await readdir(cms.home)).filter((name) => !before.includes(name)),
    ).toEqual([]);
  });

  it("is no endless work: a JPEG of a thousand scans is given up or done in seconds", async () => {
    const progressive = await flat(1200, 900)
      .jpeg({ progressive: true })
      .toBuffer();
    const scan = progressive.lastIndexOf(Buffer.from([0xff, 0xda]));
    const scans = progressive.subarray(scan, -2);
    const bytes = Buffer.concat([
      progressive.subarray(0, -2),
      ...Array.from({ length: 1000 }, () => scans),
      Buffer.from([0xff, 0xd9]),
    ]);
    const start = performance.now();
    const outcome = await handIn(bytes).then(
      () => "taken in",
      ({ message }: Error) => message,
    );
    expect(outcome).toMatch(/^(taken in|Cannot decode photograph "x\.jpg")/);
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
