import { constants, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UnreadablePdfError } from "#render/errors";
import { PdfStream } from "../../../src/render/read-pdf/pdf-file.ts";
import {
  readPdf,
  type ReadOptions,
} from "../../../src/render/read-pdf/read-pdf.ts";
import { asStream } from "../../../src/render/read-pdf/values.ts";
import { bytesOf, handMade, onePage, streamOf } from "./hand-made.ts";

const text = Array.from(
  { length: 300 },
  (_, index) => `${(index * index * 7919) % 100_003} caddies`,
).join("\n");

/** What a stream with these filters holds, and what was noted. */
function decoded(
  data: string | Uint8Array,
  dict: string,
  options: ReadOptions = {},
) {
  const objects = { ...onePage, 5: streamOf(data, dict) };
  const file = readPdf(bytesOf(handMade({ objects })), options);
  const stream = asStream([...file.objects()][4]?.[1]);
  const { data: plain, rest } = file.decode(
    stream ?? new PdfStream(new Map(), new Uint8Array()),
  );
  const problems = file.problems.map(({ message }) => message);
  return { text: Buffer.from(plain).toString("latin1"), rest, problems };
}

const wrongEnds = "has a wrong beginning or checksum";
const flate = "/Filter /FlateDecode";
const deflated = deflateSync(text);

describe("the filters of streams", () => {
  it.each<[string, string | Uint8Array, string, string]>([
    ["no filter", "as it is", "", "as it is"],
    ["FlateDecode", deflated, flate, text],
    ["FlateDecode by its short name", deflated, "/Filter /Fl", text],
    ["hexadecimal", "48 65 6c6C 6f2>", "/Filter /ASCIIHexDecode", "Hello "],
    [
      "base 85",
      "9jqo^BlbD-BleB1DJ+*+F(f,q~>",
      "/Filter /ASCII85Decode",
      "Man is distinguished",
    ],
    ["base 85 with zeros", "z!!~>", "/Filter /A85", "\0\0\0\0\0"],
    [
      "run lengths",
      new Uint8Array([2, 97, 98, 99, 254, 100, 128, 101]),
      "/Filter /RunLengthDecode",
      "abcddd",
    ],
    [
      "LZW, as the specification shows it",
      new Uint8Array([0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01]),
      "/Filter /LZWDecode",
      "-----A---B",
    ],
    [
      "two filters, one after the other",
      `${deflated.toString("hex")}>`,
      "/Filter [/AHx /FlateDecode] /DecodeParms [null null]",
      text,
    ],
    [
      "an identity crypt filter",
      deflated,
      "/Filter [/Crypt /FlateDecode] /DecodeParms [<< /Name /Identity >> null]",
      text,
    ],
  ])("undo %s", (_, data, dict, want) => {
    expect(decoded(data, dict)).toEqual({
      text: want,
      rest: undefined,
      problems: [],
    });
  });

  it("leave what makes an image to others, after what comes before it", () => {
    const jpeg = deflateSync("pretend this is a JPEG");
    expect(decoded(jpeg, "/Filter [/FlateDecode /DCTDecode]")).toEqual({
      text: "pretend this is a JPEG",
      rest: "DCTDecode",
      problems: [],
    });
    expect(decoded("x", "/Filter /Zstd")).toEqual({
      text: "x",
      rest: "Zstd",
      problems: ['Nobody knows filter "Zstd"'],
    });
  });

  it.each([
    ["is cut off", deflated.subarray(0, 400), "is cut off"],
    ["lost its checksum", deflated.subarray(0, -4), wrongEnds],
    ["lost its beginning", deflated.subarray(2), wrongEnds],
    [
      "has a wrong checksum",
      Buffer.concat([deflated.subarray(0, -4), Buffer.alloc(4)]),
      wrongEnds,
    ],
    [
      "has fixed codes and is cut off",
      deflateSync(text, { strategy: constants.Z_FIXED }).subarray(0, 900),
      "is cut off",
    ],
    [
      "is only stored and is cut off",
      deflateSync(text, { level: 0 }).subarray(0, 900),
      "is cut off",
    ],
    [
      "breaks half-way",
      Buffer.concat([
        deflateSync(text, { finishFlush: constants.Z_SYNC_FLUSH }),
        Buffer.alloc(99, 0xff),
      ]),
      "is damaged",
    ],
  ])("keep what came of deflated data that %s", (_, data, problem) => {
    const { text: got, problems } = decoded(data, flate);
    expect(got.length).toBeGreaterThan(300);
    expect(text.startsWith(got)).toBe(true);
    expect(problems).toEqual([`Deflated data ${problem}`]);
  });
});

describe("predictors", () => {
  const undone = (rows: number[], params: string) => [
    ...bytesOf(
      decoded(
        deflateSync(new Uint8Array(rows)),
        `${flate} /DecodeParms << ${params} >>`,
      ).text,
    ),
  ];

  it.each([
    ["none", [0, 1, 2, 3], [1, 2, 3]],
    ["left", [1, 1, 2, 3], [1, 3, 6]],
    ["above", [0, 9, 8, 7, 2, 1, 1, 255], [9, 8, 7, 10, 9, 6]],
    ["average", [0, 10, 20, 30, 3, 1, 1, 1], [10, 20, 30, 6, 14, 23]],
    ["Paeth", [0, 10, 20, 30, 4, 1, 1, 1], [10, 20, 30, 11, 21, 31]],
    ["a row that is cut off", [0, 1, 2, 3, 2, 5], [1, 2, 3, 6]],
  ])("of PNG are undone: %s", (_, rows, want) => {
    expect(undone(rows, "/Predictor 15 /Columns 3")).toEqual(want);
  });

  it.each([
    ["8 bits", [1, 2, 3, 1, 1, 1], "/Colors 3 /Columns 2", [1, 2, 3, 2, 3, 4]],
    [
      "16 bits",
      [0, 255, 0, 2],
      "/BitsPerComponent 16 /Columns 2",
      [0, 255, 1, 1],
    ],
    ["4 bits", [0x12, 0x3f], "/BitsPerComponent 4 /Columns 4", [0x13, 0x65]],
    ["1 bit", [0b11010000], "/BitsPerComponent 1 /Columns 4", [0b10010000]],
  ])("of TIFF are undone: %s", (_, rows, params, want) => {
    expect(undone(rows, `/Predictor 2 ${params}`)).toEqual(want);
  });

  it.each(["/Columns 0", "/Colors -1", "/BitsPerComponent 3", "/Columns 1e30"])(
    "with %s do not stop the reader",
    (params) => {
      expect(undone([0, 1, 2], `/Predictor 12 ${params}`)).not.toEqual([]);
    },
  );
});

describe("a bomb", () => {
  const bomb = deflateSync(Buffer.alloc(100 * 2 ** 20));

  it("of 100 MB is decoded where that is allowed", () => {
    expect(decoded(bomb, flate).text).toHaveLength(100 * 2 ** 20);
  });

  it("is refused where a stream may hold less, at little cost", () => {
    const before = process.memoryUsage().rss;
    expect(() =>
      decoded(bomb, flate, { limits: { streamBytes: 2 ** 20 } }),
    ).toThrow(UnreadablePdfError);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 2 ** 20);
  });

  it("within a bomb is refused by the same limit", () => {
    const twice = deflateSync(bomb);
    const filters = "/Filter [/FlateDecode /FlateDecode]";
    expect(() =>
      decoded(twice, filters, { limits: { streamBytes: 2 ** 20 } }),
    ).toThrow('beyond "1048576" bytes');
  });

  it("is refused by what a file may hold in all", () => {
    expect(() =>
      decoded(deflateSync(Buffer.alloc(5000)), flate, {
        limits: { totalBytes: 4000 },
      }),
    ).toThrow(UnreadablePdfError);
  });
});
