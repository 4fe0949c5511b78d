import { describe, expect, it } from "vitest";
import { UnreadablePdfError } from "#render/errors";
import { readPdf } from "../../../src/render/read-pdf/read-pdf.ts";
import { bytesOf, handMade, onePage } from "./hand-made.ts";

const plain = handMade({ objects: onePage });

describe("a file", () => {
  it.each([
    ["empty", "", "is empty"],
    ["text by another name", "Dear supplier, please find attached", '"%PDF-"'],
    ["named late", `${"x".repeat(1024)}${plain}`, '"%PDF-"'],
    ["a header and nothing else", "%PDF-1.7\n", "no page"],
    [
      "without any page",
      handMade({ objects: { 1: "<< /Type /Catalog >>" } }),
      "no page",
    ],
    ["cut off before its pages", plain.slice(0, 100), "no page"],
  ])("that is %s is refused", (_, text, message) => {
    expect(() => readPdf(bytesOf(text))).toThrow(UnreadablePdfError);
    expect(() => readPdf(bytesOf(text))).toThrow(message);
  });

  it.each([
    [{ fileBytes: 100 }, "bytes"],
    [{ objects: 2 }, "objects"],
    [{ pages: 0 }, "pages"],
  ])("beyond %j is refused", (limits, message) => {
    expect(() => readPdf(bytesOf(plain), { limits })).toThrow(
      UnreadablePdfError,
    );
    expect(() => readPdf(bytesOf(plain), { limits })).toThrow(message);
  });
});
