import { describe, expect, it } from "vitest";
import { readPhotographMetadata } from "../../../../src/render/pixels/metadata/read-photograph-metadata.ts";
import { gradientPicture } from "../made.ts";
import {
  iimOf,
  loadedBySharp,
  loadedExif,
  loadedJpeg,
  loadedXmp,
  packetOf,
  resourcesOf,
} from "./loaded-photograph.ts";

const iim = iimOf([
  [5, "IIM title"],
  [25, "one"],
  [25, "two"],
  [55, "20260513"],
  [60, "091500+0100"],
  [80, "Ianto IIM"],
  [90, "Larkmere"],
  [110, "IIM credit"],
  [116, "© IIM"],
]);

it("a photograph tells everything that IPTC Core, Extension 2025.1 and PLUS have fields for", async () => {
  const bytes = await loadedJpeg({ xmp: loadedXmp });
  const { statement, unread } = await readPhotographMetadata(bytes);
  expect(unread).toEqual([]);
  expect(statement).toEqual({
    title: [
      { language: "x-default", text: "The market" },
      { language: "cy", text: "Y farchnad" },
    ],
    headline: "Market day",
    description: [{ language: "x-default", text: "Stalls in the square" }],
    altText: [{ language: "x-default", text: "Market stalls" }],
    extendedDescription: [
      { language: "x-default", text: "Nine stalls in two rows" },
    ],
    captionWriter: "Carys",
    keywords: ["market", "square"],
    creators: ["Xanthe Photographer"],
    creatorTitle: "Staff photographer",
    creditLine: "Xanthe / Larkmere",
    source: "Press office",
    copyrightNotice: "© 2026 Larkmere",
    isCopyrighted: true,
    usageTerms: "Council channels only",
    webStatement: "https://larkmere.example/terms",
    licensors: [
      { name: "Larkmere", address: "https://larkmere.example/licence" },
    ],
    dataMining: "DMI-PROHIBITED",
    dateCreated: "2026-05-14T10:20:30",
    locationsShown: [{ city: "Larkmere" }],
    locationsCreated: [{ sublocation: "Market Square", countryCode: "GB" }],
    place: { city: "Old Larkmere" },
    personsShown: ["Pat Person"],
    modelReleaseStatus: "MR-UMR",
    modelReleases: ["C-0142"],
    propertyReleaseStatus: "PR-NAP",
    minorModelAge: "AG-U14",
    digitalSourceType: "digitalCapture",
    generator: {
      system: "Dreamer",
      version: "2",
      prompt: "a market",
      promptWriter: "Will Writer",
    },
  });
});

it("a camera's EXIF tells author, copyright, moment and model", async () => {
  const bytes = await loadedJpeg({ exif: loadedExif() });
  expect((await readPhotographMetadata(bytes)).statement).toEqual({
    creators: ["Erin EXIF", "Second Author"],
    copyrightNotice: "© EXIF photographer; EXIF editor",
    dateCreated: "2026-05-14T10:20:30+01:00",
    camera: { make: "Acme", model: "Model One", lens: "50mm f/1.8" },
  });
});

it("the older records of IPTC are read", async () => {
  const bytes = await loadedJpeg({ resources: resourcesOf(iim) });
  expect((await readPhotographMetadata(bytes)).statement).toEqual({
    title: [{ language: "x-default", text: "IIM title" }],
    keywords: ["one", "two"],
    dateCreated: "2026-05-13T09:15:00+01:00",
    creators: ["Ianto IIM"],
    place: { city: "Larkmere" },
    creditLine: "IIM credit",
    copyrightNotice: "© IIM",
  });
});

describe("what is private is not kept, and the guardian is told", () => {
  it("of a camera's file", async () => {
    const found = await readPhotographMetadata(
      await loadedJpeg({
        exif: loadedExif(),
        resources: resourcesOf(iim),
        xmp: loadedXmp,
      }),
    );
    expect(found.removed).toEqual([
      "location",
      "serial-number",
      "owner-name",
      "maker-note",
      "thumbnail",
    ]);
    expect(JSON.stringify(found)).not.toMatch(/SN-4711|Owen|51|MAKER|THUMB/);
  });

  it("of coordinates inside a place's name", async () => {
    const bytes = await loadedJpeg({ xmp: loadedXmp });
    expect((await readPhotographMetadata(bytes)).removed).toContain("location");
  });

  it("and a file without any of it is said to be clean", async () => {
    const bytes = await loadedJpeg({
      xmp: packetOf("<photoshop:Credit>x</photoshop:Credit>"),
    });
    expect((await readPhotographMetadata(bytes)).removed).toEqual([]);
  });
});

describe("where the three differ", () => {
  const xmp = packetOf("<photoshop:Credit>XMP credit</photoshop:Credit>");
  const older = iimOf([[110, "Older credit"]]);
  it.each([
    ["XMP speaks first", resourcesOf(iim), "XMP credit"],
    [
      "XMP speaks first where the records are as XMP left them",
      resourcesOf(iim, iim),
      "XMP credit",
    ],
    [
      "the records speak first where they were changed since",
      resourcesOf(iim, older),
      "IIM credit",
    ],
  ])("%s", async (_, resources, credit) => {
    const bytes = await loadedJpeg({ exif: loadedExif(), resources, xmp });
    const { statement } = await readPhotographMetadata(bytes);
    expect(statement.creditLine).toBe(credit);
    expect(statement.creators).toEqual(["Ianto IIM"]);
    expect(statement.camera?.make).toBe("Acme");
  });
});

it.each(["png", "webp", "avif", "tiff"] as const)(
  "a %s tells as much as a JPEG",
  async (encoding) => {
    const bytes = await loadedBySharp(encoding);
    const { statement, removed } = await readPhotographMetadata(bytes);
    expect(statement.creditLine).toBe("Xanthe / Larkmere");
    expect(removed).toEqual(["location", "serial-number", "owner-name"]);
  },
);

/** A TIFF of sharp's with an artist in its own directory, moved to the end of the file. */
async function tiffBy(artist: string): Promise<Buffer> {
  const tiff = await gradientPicture(30, 20).tiff().toBuffer();
  const at = tiff.readUInt32LE(4);
  const count = tiff.readUInt16LE(at);
  const old = Array.from({ length: count }, (_, index) =>
    tiff.subarray(at + 2 + index * 12, at + 14 + index * 12),
  );
  const value = Buffer.from(`${artist}\0`);
  const head = Buffer.alloc(2);
  head.writeUInt16LE(count + 1);
  const entry = Buffer.alloc(12);
  entry.writeUInt16LE(0x013b, 0);
  entry.writeUInt16LE(2, 2);
  entry.writeUInt32LE(value.length, 4);
  entry.writeUInt32LE(tiff.length + 2 + (count + 1) * 12 + 4, 8);
  const entries = [...old, entry].sort(
    (one, other) => one.readUInt16LE(0) - other.readUInt16LE(0),
  );
  const moved = Buffer.concat([tiff, head, ...entries, Buffer.alloc(4), value]);
  moved.writeUInt32LE(tiff.length, 4);
  return moved;
}

it("a TIFF tells its artist from its own directory, and its strips are no thumbnail", async () => {
  const { statement, removed } = await readPhotographMetadata(
    await tiffBy("Tess TIFF"),
  );
  expect(statement.creators).toEqual(["Tess TIFF"]);
  expect(removed).toEqual([]);
});
