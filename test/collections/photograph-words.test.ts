import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPhotographMetadata } from "#render";
import {
  loadedBySharp,
  loadedExif,
  loadedJpeg,
  loadedXmp,
  ownerName,
  serialNumber,
  thumbnailMark,
} from "../render/pixels/metadata/loaded-photograph.ts";
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

beforeAll(async () => {
  cms = await startCms();
  guardian = await personWith(cms, "guardian");
});
afterAll(() => cms.close());

/** A photograph that carries everything, unlike any before it. */
const loaded = () =>
  loadedJpeg({ exif: loadedExif(), xmp: loadedXmp }, 240 + 8 * ++count, 160);

/** Hands a photograph in over the network, with some words typed or none. */
async function handIn(bytes: Buffer, typed: object = {}) {
  const body = new FormData();
  const file = new File([new Uint8Array(bytes)], "IMG_0001.jpg", {
    type: "image/jpeg",
  });
  body.set("file", file);
  body.set("_payload", JSON.stringify(typed));
  const answer = await rest(cms, "/photographs?depth=0", {
    method: "POST",
    as: guardian,
    body,
  });
  return { status: answer.status, ...(await answer.json()) };
}

const picture = async (id: number, name: string): Promise<Buffer> => {
  const answer = await rest(cms, `/photographs/${id}/pictures/${name}`, {
    as: guardian,
  });
  expect(answer.headers.get("content-type")).toBe("image/jpeg");
  return Buffer.from(await answer.arrayBuffer());
};

describe("fields that are left empty", () => {
  it("are filled in from the file, the newest of its records first", async () => {
    const { doc, status } = await handIn(await loaded());
    expect(status).toBe(201);
    expect(doc).toMatchObject({
      slug: "the-market",
      title: "The market",
      alt: "Market stalls",
      extendedDescription: "Nine stalls in two rows",
      caption: "Stalls in the square",
      credit: "Xanthe / Larkmere",
      creator: "Xanthe Photographer",
      copyrightNotice: "© 2026 Larkmere",
      usageTerms: "Council channels only",
      webStatement: "https://larkmere.example/terms",
      digitalSourceType: "digitalCapture",
      generator: { system: "Dreamer", promptWriter: "Will Writer" },
      keywords: ["market", "square"],
      place: { settlement: "Larkmere" },
      takenOn: "2026-05-14T12:00:00.000Z",
      season: "spring",
      original: {
        removed: expect.arrayContaining([
          "where it was taken",
          "serial number of the camera",
          "name of the camera’s owner",
          "the maker’s own notes",
          "a small picture inside the file",
        ]),
      },
    });
  });

  it("are never those that somebody has typed into", async () => {
    const typed = {
      title: "Our market",
      slug: "our-market",
      alt: "A stall with apples",
      credit: "Market team",
      place: { settlement: "Weirford" },
      takenOn: "2025-12-01T12:00:00.000Z",
      keywords: ["apples"],
    };
    const { doc } = await handIn(await loaded(), typed);
    expect(doc).toMatchObject({
      ...typed,
      creator: "Xanthe Photographer",
      season: "spring",
    });
  });

  it("stay as they are when the file is replaced and they were typed into before", async () => {
    const { doc } = await handIn(await loaded(), {
      title: "Kept",
      credit: "Kept credit",
    });
    const bytes = await loaded();
    const replaced = await cms.payload.update({
      collection: "photographs",
      id: doc.id,
      data: {},
      file: {
        data: bytes,
        name: "new.jpg",
        mimetype: "image/jpeg",
        size: bytes.length,
      },
    });
    expect(replaced).toMatchObject({ title: "Kept", credit: "Kept credit" });
    expect(replaced.original?.digest).not.toBe(doc.original.digest);
  });

  it("are told by name where the file has nothing for them either", async () => {
    const bytes = await sharp({
      create: { width: 77, height: 55, channels: 3, background: "#123" },
    })
      .jpeg()
      .toBuffer();
    const { errors, status } = await handIn(bytes);
    expect(status).toBe(400);
    expect(errors[0].message).toMatch(/Title.*Credit/);
  });

  it("are shown before anything is saved, and nothing is kept of it", async () => {
    const before = await cms.payload.count({ collection: "photographs" });
    const body = new FormData();
    body.set("file", new File([new Uint8Array(await loaded())], "x.jpg"));
    const answer = await rest(cms, "/photographs/look", {
      method: "POST",
      as: guardian,
      body,
    });
    expect(await answer.json()).toMatchObject({
      said: { title: "The market", alt: "Market stalls" },
      removed: expect.arrayContaining(["location", "serial-number"]),
    });
    expect(await cms.payload.count({ collection: "photographs" })).toEqual(
      before,
    );
  });

  it("are looked up for nobody who may not hand photographs in", async () => {
    const officer = await personWith(cms, "officer");
    const body = new FormData();
    body.set("file", new File([new Uint8Array(await loaded())], "x.jpg"));
    const asked = { method: "POST", body } as const;
    const answers = await Promise.all([
      rest(cms, "/photographs/look", asked),
      rest(cms, "/photographs/look", { ...asked, as: officer }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });
});

describe("a copy", () => {
  const secrets = [serialNumber, ownerName, thumbnailMark, "MAKER-NOTE"];

  it.each(["thumbnail", "preview", "large"])(
    "that is %s says whose it is, and nothing of place, camera or owner",
    async (name) => {
      const { doc } = await handIn(await loaded());
      const bytes = await picture(doc.id, name);
      const { exif, iptc, xmp } = await sharp(bytes).metadata();
      const packet = xmp?.toString() ?? "";
      expect(packet).toContain("<rdf:li>Xanthe Photographer</rdf:li>");
      expect(packet).toContain("Xanthe / Larkmere");
      expect(packet).toContain("© 2026 Larkmere");
      expect(packet).toContain("Council channels only");
      expect(packet).toContain("https://larkmere.example/terms");
      expect(packet).toContain("digitalsourcetype/digitalCapture");
      expect(exif?.toString()).toContain("© 2026 Larkmere");
      expect(iptc?.toString()).toContain("Xanthe / Larkmere");
      for (const secret of [...secrets, "GPS", "Acme"])
        expect(bytes.includes(secret)).toBe(false);
      const { removed, statement } = await readPhotographMetadata(bytes);
      expect(removed).toEqual([]);
      expect(statement).not.toHaveProperty("camera");
      expect(statement).not.toHaveProperty("dateCreated");
    },
  );

  it.each(["png", "webp", "avif", "tiff"] as const)(
    "of a %s is as clean",
    async (type) => {
      const { doc } = await handIn(await loadedBySharp(type));
      const bytes = await picture(doc.id, "large");
      expect(bytes.includes(serialNumber)).toBe(false);
      expect((await readPhotographMetadata(bytes)).removed).toEqual([]);
    },
  );

  it("says at once what is changed in the library", async () => {
    const { doc } = await handIn(await loaded());
    await cms.payload.update({
      collection: "photographs",
      id: doc.id,
      data: { credit: "New credit", copyrightNotice: "© 2027 Another" },
    });
    const { statement } = await readPhotographMetadata(
      await picture(doc.id, "preview"),
    );
    expect(statement).toMatchObject({
      creditLine: "New credit",
      copyrightNotice: "© 2027 Another",
    });
  });

  it("says what it shows in every language that is written", async () => {
    const { doc } = await handIn(await loaded());
    await cms.payload.update({
      collection: "photographs",
      id: doc.id,
      locale: "cy",
      data: { alt: "Stondinau marchnad" },
    });
    const { statement } = await readPhotographMetadata(
      await picture(doc.id, "thumbnail"),
    );
    expect(statement.altText).toEqual(
      expect.arrayContaining([
        { language: "en", text: "Market stalls" },
        { language: "cy", text: "Stondinau marchnad" },
      ]),
    );
  });

  it("is made again from the original when it is lost", async () => {
    const { doc } = await handIn(await loaded());
    const before = await picture(doc.id, "thumbnail");
    const { rm } = await import("node:fs/promises");
    await rm(`${cms.home}/uploads`, { recursive: true });
    expect((await picture(doc.id, "thumbnail")).equals(before)).toBe(true);
  });

  it("is never larger than the original", async () => {
    const { doc } = await handIn(await loaded());
    const sizes = await Promise.all(
      ["thumbnail", "preview", "large"].map(async (name) => {
        const { width } = await sharp(await picture(doc.id, name)).metadata();
        return width;
      }),
    );
    const { width } = doc.original;
    expect(sizes).toEqual([Math.min(480, width), width, width]);
  });
});
