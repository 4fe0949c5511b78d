import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/render/digest.ts";
import { srgbProfile } from "../../../src/render/pixels/srgb-profile.ts";
import { IccProfileError } from "../../../src/render/profiles/icc-profile-error.ts";
import {
  greatestProfile,
  readIccProfile,
} from "../../../src/render/profiles/read-icc-profile.ts";
import {
  fogra29,
  fogra39,
  moved,
  multilingual,
  withinTag,
  withoutTag,
  withTag,
  written,
} from "./altered-profile.ts";

/** A CMYK profile that leads from inks to color and not back. */
const oneWay = readFileSync(
  createRequire(import.meta.url).resolve(
    "pdfjs-dist/iccs/CGATS001Compat-v2-micro.icc",
  ),
);

describe("the profile of a press", () => {
  it.each([
    [fogra39, "ISO Coated v2 300% (basICColor)"],
    [fogra29, "Open Poster Uncoated-FOGRA29L 300"],
  ])("says what it is called", (bytes, description) => {
    const press = readIccProfile(bytes, "press.icc");
    expect(press.description).toBe(description);
    expect(press.digest).toBe(sha256(bytes));
    expect(press.bytes).toBe(bytes);
  });

  it.each<[string, readonly (readonly [string, string])[], string]>([
    ["in English", [["en", "Zeitung"]], "Zeitung"],
    [
      "in English before other languages",
      [
        ["de", "Zeitung"],
        ["en", "Newspaper"],
      ],
      "Newspaper",
    ],
    ["in what there is", [["cy", "Papur newydd"]], "Papur newydd"],
    [
      "without what steers a terminal",
      [["en", "A\u001b[2J\n\u0000B"]],
      "A [2J B",
    ],
    ["not at length", [["en", "x".repeat(10_000)]], "x".repeat(200)],
  ])("of version 4 is called %s", (_, texts, description) => {
    const bytes = withTag(fogra39, "desc", multilingual(texts));
    const made = readIccProfile(written(bytes, 8, [4]), "press.icc");
    expect(made.description).toBe(description);
  });
});

describe("a file that is not the profile of a press", () => {
  it.each<[string, Uint8Array, string]>([
    ["empty", new Uint8Array(), "it is not an ICC profile"],
    ["a photograph", Buffer.alloc(5000, 0xff), "it is not an ICC profile"],
    ["of a screen", srgbProfile, "it describes a screen, not a press"],
    ["of a scanner", oneWay, "it describes a scanner or camera, not a press"],
    ["of no known device", written(fogra39, 12, "\x1b[2J"), "no known device"],
    ["for RGB", written(fogra39, 16, "RGB "), "it is for RGB, not for CMYK"],
    ["for seven inks", written(fogra39, 16, "7CLR"), "it is for 7CLR, not"],
    ["for hostile inks", written(fogra39, 16, "\x1b[2J"), "for no known inks"],
    ["of version 5", written(fogra39, 8, [5]), "it is of ICC version 5"],
    ["of version 1", written(fogra39, 8, [1]), "it is of ICC version 1"],
    ["without a shared space", written(fogra39, 20, "CMYK"), "it is not tied"],
    [
      "one byte short",
      fogra39.subarray(0, -1),
      "it has 1052611 bytes and says that it has 1052612",
    ],
    [
      "one byte long",
      Buffer.concat([fogra39, Buffer.from([0])]),
      "bytes and says",
    ],
    ["too large", Buffer.alloc(greatestProfile + 1), "it is larger than 16 MB"],
    ["without parts", written(fogra39, 128, [0, 0, 0, 0]), "its tag table"],
    [
      "of four thousand million parts",
      written(fogra39, 128, [255, 255, 255, 255]),
      "its tag table",
    ],
    [
      "a part beyond the end",
      moved(fogra39, "gamt", 1e6, 1e6),
      "its tag table",
    ],
    ["a part in the header", moved(fogra39, "gamt", 0, 100), "its tag table"],
    ["without separation", withoutTag(fogra39, "B2A0"), "it has no table B2A0"],
    ["without proof", withoutTag(fogra39, "A2B0"), "it has no table A2B0"],
    ["a table cut short", moved(fogra39, "B2A0", 2000, 9000), "its table B2A0"],
    [
      "a table of too many steps",
      withinTag(fogra39, "B2A0", 10, [255]),
      "its table B2A0 is damaged",
    ],
    [
      "a table of three inks",
      withinTag(fogra39, "B2A0", 9, [3]),
      "its table B2A0 is damaged",
    ],
    [
      "a table of no known type",
      withinTag(fogra39, "A2B0", 0, "junk"),
      "its table A2B0 is damaged",
    ],
    [
      "nameless",
      withoutTag(fogra39, "desc"),
      "it does not say what it is called",
    ],
    [
      "with an empty name",
      withTag(fogra39, "desc", multilingual([])),
      "it does not say what it is called",
    ],
  ])("is refused with the reason: %s", (_, bytes, reason) => {
    const read = () => readIccProfile(bytes, "press.icc");
    expect(read).toThrow(IccProfileError);
    expect(read).toThrow('Cannot use profile "press.icc": ');
    expect(read).toThrow(reason);
  });

  it("is refused in one way only, whatever is wrong with it", () => {
    const damage = fc.array(
      fc.tuple(fc.nat(700), fc.integer({ min: 0, max: 255 })),
      { minLength: 1, maxLength: 12 },
    );
    const outcome = (bytes: Uint8Array): unknown => {
      try {
        return readIccProfile(bytes, "press.icc").bytes;
      } catch (error) {
        return error instanceof IccProfileError ? bytes : error;
      }
    };
    fc.assert(
      fc.property(
        damage,
        fc.integer({ min: 4, max: fogra29.length }),
        (bytes, length) => {
          const altered = Buffer.from(fogra29);
          for (const [at, byte] of bytes) altered[at] = byte;
          expect(outcome(altered)).toBe(altered);
          const short = altered.subarray(0, length);
          short.writeUInt32BE(short.length, 0);
          expect(outcome(short)).toBe(short);
        },
      ),
      { numRuns: 200 },
    );
  });
});
