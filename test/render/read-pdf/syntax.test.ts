import { describe, expect, it } from "vitest";
import {
  PdfName,
  PdfRef,
  PdfString,
  type PdfValue,
} from "../../../src/render/read-pdf/pdf-file.ts";
import {
  Keyword,
  SyntaxLimit,
  SyntaxReader,
  type Token,
} from "../../../src/render/read-pdf/syntax-reader.ts";
import { bytesOf } from "./hand-made.ts";

const readerOf = (text: string) =>
  new SyntaxReader(bytesOf(text), { depth: 100, values: 10_000 });

const read = (text: string): Token => readerOf(text).read();

const name = (text: string) => new PdfName(text);
const string = (text: string) => new PdfString(bytesOf(text));
const dict = (entries: Record<string, PdfValue>) =>
  new Map(Object.entries(entries));

describe("the syntax of a PDF", () => {
  it.each<[string, Token]>([
    ["true", true],
    ["  null", null],
    ["% a comment\r\n false", false],
    ["/Name", name("Name")],
    ["/", name("")],
    ["/A#20B#2fC", name("A B/C")],
    ["/100#", name("100#")],
    ["/Gr\u00c3\u00bcn", name("Grün")],
    ["/Gr#C3#BCn", name("Grün")],
    ["/Gr\u00fcn", name("Grün")],
    ["(plain)", string("plain")],
    ["(a (nested (one)) b)", string("a (nested (one)) b")],
    [String.raw`(\(\)\\\n\101\7\x)`, string("()\\\nA\u0007x")],
    ["(a\\\r\nb\r\nc\rd)", string("ab\nc\nd")],
    [String.raw`(\1234\400)`, string("S4\u0000")],
    ["<48 65 6C 6c 6F>", string("Hello")],
    ["<48 5>", string("HP")],
    ["[1 2 0 R 3 /A]", [1, new PdfRef(2, 0), 3, name("A")]],
    ["[1 2 0 3]", [1, 2, 0, 3]],
    ["[1 0 Rx]", [1, 0]],
    ["<</A 1/B[<</C(d)>>]>>", dict({ A: 1, B: [dict({ C: string("d") })] })],
    ["<</A 1 /A 2>>", dict({ A: 2 })],
    ["q", new Keyword("q")],
  ])("%j is what it means", (text, want) => {
    expect(read(text)).toEqual(want);
  });

  it.each([
    ["12", 12],
    ["+12", 12],
    ["-.5", -0.5],
    ["4.", 4],
    ["-0", 0],
    ["--5", -5],
    ["12-34", 1234],
    [".", 0],
    ["0.1", 0.1],
    ["595.27559", 595.27559],
    ["0.12345678901234567890", 0.123456789012],
    ["1e-3", 0.001],
    ["6.02E5", 602_000],
    ["0e999", 0],
    ["0000000016", 16],
    ["2147483648", 2147483648],
  ])("the number %s is %d", (text, want) => {
    expect(read(text)).toBeCloseTo(want, 12);
  });

  it("a number of a thousand digits stays a number", () => {
    expect(read("-" + "9".repeat(1000))).toBe(-Number.MAX_VALUE);
  });

  it.each<[string, Token, string]>([
    ["<</A 1 /B>>", dict({ A: 1 }), '"B" has no value'],
    ["<</A 1 2 /B 3>>", dict({ A: 1, B: 3 }), "A dictionary has a value"],
    ["<</A [1 2 >>", dict({ A: [1, 2] }), "An array has no end"],
    ["<</A 1 endobj", dict({ A: 1 }), "A dictionary has no end"],
    ["[1 junk 2]", [1, 2], '"junk" stands in an array'],
    ["(open", string("open"), "A string has no end"],
    ["<4142", string("AB"), "A string has no end"],
    ["[1", [1], "An array has no end"],
  ])("%j is read all the same, and noted", (text, want, complaint) => {
    const reader = readerOf(text);
    expect(reader.read()).toEqual(want);
    expect(reader.complaint).toContain(complaint);
  });

  it("stops where brackets nest too deep or an object holds too much", () => {
    expect(() => read("[".repeat(5000))).toThrow(SyntaxLimit);
    expect(() => read("<</A".repeat(5000))).toThrow(SyntaxLimit);
    expect(() => read(`[${"1 ".repeat(20_000)}]`)).toThrow(SyntaxLimit);
  });
});
