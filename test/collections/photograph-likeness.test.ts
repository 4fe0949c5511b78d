import { readFile } from "node:fs/promises";
import fc from "fast-check";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { originalOf } from "#larkmere";
import { candidatesFor } from "../../collections/hooks/photograph/likeness-bands.ts";
import { findPhotograph } from "../render/pixels/character/find-photograph.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

let cms: TestCms;
let guardian: Person;
let count = 0;
const originalNamed = (id: string) => readFile(originalOf(findPhotograph(id)));
const meadow = await originalNamed("autumn-meadow");

beforeAll(async () => {
  cms = await startCms();
  guardian = await personWith(cms, "guardian");
});
afterAll(() => cms.close());

const handIn = (data: Buffer, title: string) =>
  cms.payload.create({
    collection: "photographs",
    data: {
      slug: `picture-${++count}`,
      title,
      alt: "What it shows",
      credit: "A. Photographer",
    },
    file: {
      data,
      name: `${title}.jpg`,
      mimetype: "image/jpeg",
      size: data.length,
    },
  });

const alikeOf = async (id: number): Promise<unknown> => {
  const answer = await rest(cms, `/photographs/${id}/alike`, { as: guardian });
  return (await answer.json()).alike;
};

describe("the same file", () => {
  it("is refused and its place is told, until it is in the trash, and then cannot come back", async () => {
    const bytes = await sharp(meadow).resize(700).jpeg().toBuffer();
    const { id } = await handIn(bytes, "First");
    await expect(handIn(bytes, "Second")).rejects.toThrow(
      `Cannot hand in "Second.jpg" again: the same file is in the library as "First", so use /admin/collections/photographs/${id}`,
    );
    await cms.payload.update({
      collection: "photographs",
      id,
      data: { deletedAt: new Date().toISOString() },
    });
    await handIn(bytes, "Third");
    await expect(
      cms.payload.update({
        collection: "photographs",
        id,
        data: { deletedAt: null },
        trash: true,
      }),
    ).rejects.toThrow('the same file is in the library as "Third"');
  });

  it("is refused to another photograph, and not to the one that has it", async () => {
    const bytes = await sharp(meadow).resize(710).jpeg().toBuffer();
    const one = await handIn(bytes, "One");
    const other = await handIn(
      await sharp(meadow).resize(720).jpeg().toBuffer(),
      "Other",
    );
    const give = (id: number) =>
      cms.payload.update({
        collection: "photographs",
        id,
        data: {},
        file: {
          data: bytes,
          name: "again.jpg",
          mimetype: "image/jpeg",
          size: bytes.length,
        },
      });
    expect((await give(one.id)).title).toBe("One");
    await expect(give(other.id)).rejects.toThrow('in the library as "One"');
  });

  it("that two people hand in at once is kept once", async () => {
    const bytes = await sharp(meadow).resize(730).jpeg().toBuffer();
    const results = await Promise.allSettled([
      handIn(bytes, "A"),
      handIn(bytes, "B"),
    ]);
    expect(results.map(({ status }) => status).toSorted()).toEqual([
      "fulfilled",
      "rejected",
    ]);
  });

  it("is answered over the network with a conflict", async () => {
    const bytes = await sharp(meadow).resize(740).jpeg().toBuffer();
    await handIn(bytes, "There");
    const body = new FormData();
    body.set("file", new File([new Uint8Array(bytes)], "x.jpg"));
    body.set("_payload", JSON.stringify({ title: "x", alt: "x", credit: "x" }));
    const answer = await rest(cms, "/photographs", {
      method: "POST",
      as: guardian,
      body,
    });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({
      errors: [{ name: "duplicate-photograph" }],
    });
  });
});

describe("a photograph that looks like one in the library", () => {
  it("is taken in, and the other is told: smaller, brighter, cropped a little", async () => {
    const source = await originalNamed("dogs-at-window");
    const original = await handIn(source, "Original");
    const { width, height } = await sharp(source).metadata();
    const near = await Promise.all(
      [
        sharp(source).resize(900).jpeg({ quality: 50 }),
        sharp(source).modulate({ brightness: 1.15 }).png(),
        sharp(source).extract({
          left: Math.round(width * 0.01),
          top: Math.round(height * 0.01),
          width: Math.round(width * 0.98),
          height: Math.round(height * 0.98),
        }),
      ].map((picture) => picture.toBuffer()),
    );
    for (const [index, bytes] of near.entries()) {
      const { id } = await handIn(bytes, `Near ${index}`);
      expect(await alikeOf(id)).toContainEqual({
        id: original.id,
        title: "Original",
        distance: expect.any(Number),
      });
    }
  });

  it("is told to those alone who may read the other", async () => {
    const officer = await personWith(cms, "officer");
    const { id } = await cms.payload.update({
      collection: "photographs",
      id: (
        await handIn(await sharp(meadow).resize(750).jpeg().toBuffer(), "Let")
      ).id,
      data: { approval: "approved" },
    });
    const answer = await rest(cms, `/photographs/${id}/alike`, { as: officer });
    expect(await answer.json()).toEqual({ alike: [] });
  });

  it("is not another picture", async () => {
    const other = await originalNamed("paint-brushes");
    const { id } = await handIn(other, "Another");
    expect(await alikeOf(id)).toEqual([]);
  });
});

describe("what is looked for by an index", () => {
  const hash = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
  const inHex = (bits: bigint) => bits.toString(16).padStart(16, "0");

  it("holds every photograph that differs in at most eight bits", () => {
    fc.assert(
      fc.property(
        hash,
        fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 8 }),
        (bits, flipped) => {
          const other = inHex(
            flipped.reduce((sum, bit) => sum ^ (1n << BigInt(bit)), bits),
          );
          const { or = [] } = candidatesFor(inHex(bits));
          const bands = [0, 4, 8, 12].map((at) =>
            parseInt(other.slice(at, at + 4), 16),
          );
          const isFound = bands.some((band, index) =>
            JSON.stringify(or[index]).match(new RegExp(`[[,]${band}[\\],]`)),
          );
          expect(isFound).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("is 188 values, whatever the picture", () => {
    const { or = [] } = candidatesFor("0123456789abcdef");
    expect(JSON.stringify(or).match(/\d+(?=[,\]])/g)).toHaveLength(188);
  });
});
