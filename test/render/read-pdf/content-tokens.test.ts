import { describe, expect, it } from "vitest";
import {
  contentOperations,
  type ContentOperation,
} from "../../../src/render/read-pdf/content-tokens.ts";
import { PdfName, PdfString } from "../../../src/render/read-pdf/pdf-file.ts";
import { bytesOf } from "./hand-made.ts";

const operations = (text: string): readonly ContentOperation[] => [
  ...contentOperations(bytesOf(text)),
];

const operators = (text: string) =>
  operations(text).map(({ operator }) => operator);

/** The first inline image of content: its keys, its bytes, and what comes after it. */
function imageIn(text: string) {
  const [image, ...rest] = operations(text);
  return {
    dict: Object.fromEntries(image?.inlineImage?.dict ?? []),
    data: Buffer.from(image?.inlineImage?.raw ?? []).toString("latin1"),
    rest: rest.map(({ operator }) => operator),
  };
}

describe("content", () => {
  it("is read one operation at a time, operands first", () => {
    expect(
      operations("q 1 0 0 -1 .5 842 cm\n/Caddy#20green cs[(a)-20<42>]TJ f*"),
    ).toEqual([
      { operator: "q", operands: [] },
      { operator: "cm", operands: [1, 0, 0, -1, 0.5, 842] },
      { operator: "cs", operands: [new PdfName("Caddy green")] },
      {
        operator: "TJ",
        operands: [
          [new PdfString(bytesOf("a")), -20, new PdfString(bytesOf("B"))],
        ],
      },
      { operator: "f*", operands: [] },
    ]);
  });

  it("knows marked content, quotes and booleans", () => {
    expect(
      operations("/P <</MCID 0/A [true null]>> BDC (x) ' 1 2 (y) \" EMC"),
    ).toEqual([
      {
        operator: "BDC",
        operands: [
          new PdfName("P"),
          new Map<string, unknown>([
            ["MCID", 0],
            ["A", [true, null]],
          ]),
        ],
      },
      { operator: "'", operands: [new PdfString(bytesOf("x"))] },
      { operator: '"', operands: [1, 2, new PdfString(bytesOf("y"))] },
      { operator: "EMC", operands: [] },
    ]);
  });

  it("has no references: R is an operator like any other", () => {
    expect(operations("1 0 R")).toEqual([{ operator: "R", operands: [1, 0] }]);
  });

  it.each([
    ["q ] >> ) } Q", ["q", "Q"]],
    ["q unheard Q", ["q", "unheard", "Q"]],
    ["[(a) 2 TJ f", ["TJ", "f"]],
    ["<< /A 1 BDC f", ["BDC", "f"]],
    ["q % Q\nQ", ["q", "Q"]],
    ["0 0 0 1 k1 g", ["k1", "g"]],
    ["q (open", ["q"]],
    ["", []],
  ])("goes on after garbage: %j", (text, want) => {
    expect(operators(text)).toEqual(want);
  });

  it("nested without end, or with operands without end, costs little", () => {
    expect(operators(`${"[".repeat(200_000)} f`)).toEqual(["f"]);
    expect(operators(`${"<</A ".repeat(100_000)} f`)).toEqual(["f"]);
    const [operation] = operations(`${"1 ".repeat(100_000)} 7 w`);
    expect(operation?.operands).toHaveLength(1000);
    expect(operation?.operands.at(-1)).toBe(7);
    expect(operators(`[${"1 ".repeat(1_500_000)}] TJ f`)).toContain("f");
  });
});

describe("an inline image", () => {
  it("is one operation, its keys and names written out", () => {
    const text = "BI /W 2 /H 2 /BPC 8 /CS /RGB /F [/A85 /Fl] /I true ID x EI Q";
    expect(imageIn(text)).toEqual({
      dict: {
        Width: 2,
        Height: 2,
        BitsPerComponent: 8,
        ColorSpace: new PdfName("DeviceRGB"),
        Filter: [new PdfName("ASCII85Decode"), new PdfName("FlateDecode")],
        Interpolate: true,
      },
      data: "x",
      rest: ["Q"],
    });
  });

  it.each([
    ["/W 2 /H 2 /BPC 8 /CS /G", "abcd"],
    ["/W 4 /H 1 /BPC 8 /CS /G", " EI "],
    ["/W 8 /H 2 /IM true", "\u00ff\u0000"],
    ["/W 10 /H 1 /BPC 8 /CS [/I /RGB 1 <000000ffffff>]", "\nEI Q q f "],
    ["/L 7", "x EI yz"],
    ["/F /Fl", "\u00ff EI \u0001\u0002\u00ff more"],
    ["/F /Fl", "noEI EIther"],
    ["/CS /Named /W 2 /H 2", "abcd"],
  ])("with %s holds %j", (dict, data) => {
    const { data: got, rest } = imageIn(`BI ${dict} ID ${data}\nEI Q q f`);
    expect(got).toBe(data);
    expect(rest).toEqual(["Q", "q", "f"]);
  });

  it("that has no end holds what is left", () => {
    expect(imageIn("BI /W 9 ID abcdef")).toMatchObject({
      data: "abcdef",
      rest: [],
    });
  });

  it("may stand last, and many may follow one another", () => {
    expect(operators("BI ID a EI BI ID b EI")).toEqual(["BI", "BI"]);
  });
});
