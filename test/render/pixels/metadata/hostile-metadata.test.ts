import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoMoment } from "../../../../src/render/pixels/metadata/moment.ts";
import { readPhotoshopResources } from "../../../../src/render/pixels/metadata/photoshop-resources.ts";
import { readExif } from "../../../../src/render/pixels/metadata/read-exif.ts";
import { readIim } from "../../../../src/render/pixels/metadata/read-iim.ts";
import { readPhotographMetadata } from "../../../../src/render/pixels/metadata/read-photograph-metadata.ts";
import { readStatementXmp } from "../../../../src/render/pixels/metadata/read-statement-xmp.ts";
import {
  iimOf,
  loadedExif,
  loadedJpeg,
  loadedXmp,
  packetOf,
  resourcesOf,
} from "./loaded-photograph.ts";

const records = iimOf([
  [80, "Ianto"],
  [116, "© IIM"],
]);

/** Bytes with some replaced, cut off somewhere. */
const spoiled = (whole: Buffer) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
        maxLength: 12,
      }),
      fc.nat(whole.length),
    )
    .map(([changes, length]) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      return bytes.subarray(0, length);
    });

describe("spoiled metadata never stops an upload", () => {
  it.each([
    [
      "EXIF",
      loadedExif(),
      (bytes: Buffer) => readExif({ bytes, isTiff: false }),
    ],
    ["IPTC", records, readIim],
    ["Photoshop's resources", resourcesOf(records), readPhotoshopResources],
    ["XMP", Buffer.from(loadedXmp), readStatementXmp],
  ] as const)("%s", (_, whole, read) => {
    fc.assert(
      fc.property(spoiled(whole), (bytes) => {
        expect(() => read(bytes)).not.toThrow();
      }),
      { numRuns: 400, seed: 4 },
    );
  });
});

it("an author is read although the camera's part lies outside the file", () => {
  const exif = loadedExif();
  const pointer = exif.indexOf(Buffer.from([0x87, 0x69, 0, 4]));
  exif.writeUInt32BE(0x7fffffff, pointer + 8);
  const { statement, unread } = readExif({ bytes: exif, isTiff: false });
  expect(statement.creators).toEqual(["Erin EXIF", "Second Author"]);
  expect(unread).toEqual([
    { part: "EXIF", reason: "the camera's part lies outside it" },
  ]);
});

it("a directory that points to itself is read once", () => {
  const exif = loadedExif();
  const pointer = exif.indexOf(Buffer.from([0x87, 0x69, 0, 4]));
  exif.writeUInt32BE(8, pointer + 8);
  const { statement } = readExif({ bytes: exif, isTiff: false });
  expect(statement.creators).toEqual(["Erin EXIF", "Second Author"]);
});

it("coordinates that cannot be read are taken to be there", () => {
  const exif = loadedExif();
  const pointer = exif.indexOf(Buffer.from([0x88, 0x25, 0, 4]));
  exif.writeUInt32BE(0xfffffff0, pointer + 8);
  expect(readExif({ bytes: exif, isTiff: false }).removed).toContain(
    "location",
  );
});

it("a text of Latin-1 is read as such, one of UTF-8 as that", () => {
  const author = (text: Buffer) =>
    readIim(Buffer.concat([Buffer.from([0x1c, 2, 80, 0, text.length]), text]))
      .statement.creators;
  expect(author(Buffer.from("Zoë"))).toEqual(["Zoë"]);
  expect(author(Buffer.from("Zoë", "latin1"))).toEqual(["Zoë"]);
});

it("control characters and endless texts do not reach a field", async () => {
  const bytes = await loadedJpeg({
    resources: resourcesOf(
      iimOf([
        [105, "Mar\0ket\x1b[31m"],
        [110, "x".repeat(20_000)],
      ]),
    ),
  });
  const { statement } = await readPhotographMetadata(bytes);
  expect(statement.headline).toBe("Market[31m");
  expect(statement.creditLine).toHaveLength(10_000);
});

it("a damaged part is named, and the others are read", async () => {
  const bytes = await loadedJpeg({
    exif: loadedExif(),
    resources: Buffer.from("Photoshop 3.0\0not a resource at all", "latin1"),
    xmp: '<!DOCTYPE x [<!ENTITY a "ha">]><x>&a;</x>',
  });
  const { statement, unread } = await readPhotographMetadata(bytes);
  expect(statement.creators).toEqual(["Erin EXIF", "Second Author"]);
  expect(unread.map(({ part }) => part)).toEqual(["IPTC", "XMP"]);
});

it("an origin that IPTC does not list is no origin", () => {
  const xmp = packetOf(
    "<iptcExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/perpetualMotion</iptcExt:DigitalSourceType>",
  );
  const { statement, unread } = readStatementXmp(Buffer.from(xmp));
  expect(statement.digitalSourceType).toBeUndefined();
  expect(unread[0]?.reason).toContain("perpetualMotion");
});

it("a file that is no picture has nothing to say", async () => {
  const { statement, unread } = await readPhotographMetadata(
    Buffer.from("\xff\xd8\xff no picture", "latin1"),
  );
  expect(statement).toEqual({});
  expect(unread).toEqual([{ part: "file", reason: "its header is broken" }]);
});

it.each([
  ["2026:05:14 10:20:30", "2026-05-14T10:20:30"],
  ["2026:05:14 10:20:30+01:00", "2026-05-14T10:20:30+01:00"],
  ["20260514102030+0100", "2026-05-14T10:20:30+01:00"],
  ["20260500", "2026-05"],
  ["2026-05-14T10:20Z", "2026-05-14T10:20Z"],
  ["2026-05-14T10:20:30.123", "2026-05-14T10:20:30"],
  ["2026", "2026"],
  ["2026:05:14 25:00:00", "2026-05-14"],
  ["0000:00:00 00:00:00", undefined],
  ["2026-13-01", undefined],
  ["    :  :     :  :  ", undefined],
  ["last summer", undefined],
])("the moment %j is %j", (written, iso) => {
  expect(isoMoment(written)).toBe(iso);
});
