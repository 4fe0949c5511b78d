import { readFile } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contentPath } from "#collections";
import { sha256 } from "#render/digest";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

let cms: TestCms;
let guardian: Person;

beforeAll(async () => {
  cms = await startCms();
  guardian = await personWith(cms, "guardian");
});
afterAll(() => cms.close());

const picture = () =>
  sharp({
    create: {
      width: 600,
      height: 400,
      channels: 3,
      background: "#468",
      noise: { type: "gaussian", mean: 120, sigma: 30 },
    },
  });

const words = {
  title: "A picture",
  alt: "What it shows",
  credit: "A. Photographer",
} as const;

let count = 0;

/** Hands a photograph in as a brand guardian does. */
const handIn = (data: Buffer, name: string, mimetype = "image/jpeg") =>
  cms.payload.create({
    collection: "photographs",
    user: guardian,
    overrideAccess: false,
    data: { ...words, slug: `picture-${(count += 1)}` },
    file: { data, name, mimetype, size: data.length },
  });

/** A copy as a brand guardian gets it over the network. */
const pictureOf = async (id: number, name: string): Promise<Buffer> => {
  const answer = await rest(cms, `/photographs/${id}/pictures/${name}`, {
    as: guardian,
  });
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
};

const keptBytes = (digest: string | null | undefined) =>
  readFile(contentPath(path.join(cms.home, "originals"), digest ?? ""));

describe("an original", () => {
  const formats = {
    jpeg: () => picture().jpeg().toBuffer(),
    png: () => picture().png().toBuffer(),
    webp: () => picture().webp().toBuffer(),
    avif: () => picture().avif({ effort: 0 }).toBuffer(),
    tiff: () => picture().tiff({ compression: "lzw" }).toBuffer(),
    "CMYK tiff": () =>
      picture().toColourspace("cmyk").tiff({ compression: "lzw" }).toBuffer(),
    "CMYK jpeg": () => picture().toColourspace("cmyk").jpeg().toBuffer(),
  };

  it.each(Object.entries(formats))(
    "as %s is kept byte for byte",
    async (name, make) => {
      const bytes = await make();
      const { original } = await handIn(bytes, `same.${name}`);
      expect(original).toMatchObject({
        digest: sha256(bytes),
        width: 600,
        height: 400,
        name: `same.${name}`,
      });
      expect((await keptBytes(original?.digest)).equals(bytes)).toBe(true);
    },
  );

  it("in CMYK is shown by an sRGB stand-in", async () => {
    const bytes = await formats["CMYK tiff"]();
    const photograph = await handIn(bytes, "press.tif", "image/tiff");
    expect(photograph).toMatchObject({
      mimeType: "image/jpeg",
      original: { colorSpace: "cmyk", format: "tiff" },
    });
    const shown = await pictureOf(photograph.id, "large");
    expect((await sharp(shown).metadata()).space).toBe("srgb");
  });

  it("that can be seen through is shown on white where a JPEG stands in", async () => {
    const bytes = await sharp({
      create: { width: 60, height: 40, channels: 4, background: "#00000000" },
    })
      .tiff({ compression: "deflate" })
      .toBuffer();
    const photograph = await handIn(bytes, "clear.tif", "image/tiff");
    const shown = await pictureOf(photograph.id, "large");
    const { channels } = await sharp(shown).stats();
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
  });

  it("that lies on its side is as large as it stands upright", async () => {
    const bytes = await picture()
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await handIn(bytes, "side.jpg")).original).toMatchObject({
      width: 400,
      height: 600,
    });
  });

  it("is handed in twice under one name without overwriting the first", async () => {
    const [first, second] = [
      await handIn(await formats.tiff(), "same.tif", "image/tiff"),
      await handIn(await formats.avif(), "same.avif", "image/avif"),
    ];
    expect(first.filename).not.toBe(second.filename);
    const [one, other] = await Promise.all(
      [first, second].map(({ id }) => pictureOf(id, "thumbnail")),
    );
    expect(one?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  it("is described anew when the file is replaced, and not when words change", async () => {
    const { id, original } = await handIn(await formats.png(), "first.png");
    const renamed = await cms.payload.update({
      collection: "photographs",
      id,
      data: { title: "Other" },
    });
    expect(renamed.original).toEqual(original);
    const bytes = await formats.jpeg();
    const replaced = await cms.payload.update({
      collection: "photographs",
      id,
      data: {},
      file: {
        data: bytes,
        name: "second.jpg",
        mimetype: "image/jpeg",
        size: bytes.length,
      },
    });
    expect(replaced.original).toMatchObject({
      digest: sha256(bytes),
      name: "second.jpg",
    });
  });

  it("cannot be claimed to be another", async () => {
    const handedIn = await handIn(await formats.png(), "true.png");
    const { id, original, reading } = handedIn;
    const changed = await cms.payload.update({
      collection: "photographs",
      id,
      user: guardian,
      overrideAccess: false,
      data: {
        original: { digest: "0".repeat(64) },
        reading: {
          lightness: "dark",
          colors: [{ hex: "#000000", share: 1 }],
        },
      },
    });
    expect(changed.original?.digest).toBe(original?.digest);
    expect(changed.reading).toEqual(reading);
  });
});

describe("what is no photograph", () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>';

  it.each([
    [
      "a web page",
      "<!doctype html><script>alert(1)</script>",
      "the file is an HTML page; supply a JPEG, PNG, WebP, AVIF or TIFF",
    ],
    [
      "a drawing",
      svg,
      "the file is an SVG; supply a JPEG, PNG, WebP, AVIF or TIFF (a drawing goes into the library of logos",
    ],
    [
      "a PDF",
      "%PDF-1.7",
      "the file is a PDF; supply a JPEG, PNG, WebP, AVIF or TIFF",
    ],
    ["an animation", "GIF89a", "the file is a GIF"],
    ["nothing much", "GIF", "the file is of no known picture type"],
    [
      "a phone's own format",
      "\0\0\0\x18ftypheic\0\0\0\0mif1heic",
      'the file is a HEIC; supply a JPEG, PNG, WebP, AVIF or TIFF (phones save JPEG when their camera format is "Most compatible"',
    ],
  ])("is refused though it is named .jpg: %s", async (_, text, found) => {
    await expect(handIn(Buffer.from(text), "x.jpg")).rejects.toThrow(
      `Cannot use photograph "x.jpg": ${found}`,
    );
  });

  it("is refused when it breaks off half-way", async () => {
    const bytes = await picture().jpeg().toBuffer();
    await expect(
      handIn(bytes.subarray(0, bytes.length / 2), "half.jpg"),
    ).rejects.toThrow("the file is damaged");
  });

  it("is refused over the network with the reason", async () => {
    const body = new FormData();
    body.set("file", new File([svg], "x.jpg", { type: "image/jpeg" }));
    body.set("_payload", JSON.stringify({ ...words, slug: "drawing" }));
    const answer = await rest(cms, "/photographs", {
      method: "POST",
      as: guardian,
      body,
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({
      errors: [{ name: "unusable-photograph" }],
    });
  });

  it("needs words too: no alternative text, no approved photograph", async () => {
    const data = await picture().jpeg().toBuffer();
    await expect(
      cms.payload.create({
        collection: "photographs",
        data: { ...words, alt: "", approval: "approved", slug: "silent" },
        file: {
          data,
          name: "x.jpg",
          mimetype: "image/jpeg",
          size: data.length,
        },
      }),
    ).rejects.toThrow("Alternative text");
  });
});

describe("a photograph's files over the network", () => {
  it("are for staff, are not kept by a browser and are not guessed at", async () => {
    const { filename, id } = await handIn(
      await picture().jpeg().toBuffer(),
      "x.jpg",
    );
    const supplier = await personWith(cms, "supplier");
    const address = `/photographs/file/${filename}`;
    expect((await rest(cms, address)).status).toBe(403);
    expect((await rest(cms, address, { as: supplier })).status).toBe(403);
    const copy = `/photographs/${id}/pictures/large`;
    expect((await rest(cms, copy)).status).toBe(404);
    expect((await rest(cms, copy, { as: supplier })).status).toBe(404);
    const answer = await rest(cms, address, { as: guardian });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
  });
});
