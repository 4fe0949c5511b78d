import { describe, expect, it } from "vitest";
import { privateFile } from "#collections";

describe("a file for the one who asked", () => {
  it("is kept, listed and guessed about by nobody", () => {
    const { headers } = privateFile("a,b\n", {
      fileName: "report.csv",
      mediaType: "text/csv",
    });
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-robots-tag")).toContain("noindex");
    expect(headers.get("content-length")).toBe("4");
  });

  it.each([
    ["plain", "poster.pdf", 'attachment; filename="poster.pdf"'],
    [
      "a quotation mark",
      'a "b".pdf',
      String.raw`attachment; filename="a \"b\".pdf"`,
    ],
    [
      "letters of another script",
      "علي.pdf",
      "attachment; filename=\"???.pdf\"; filename*=UTF-8''%D8%B9%D9%84%D9%8A.pdf",
    ],
    ["a folder", "../../etc/passwd", 'attachment; filename="passwd"'],
  ])("keeps its name with %s", (_, fileName, disposition) => {
    const { headers } = privateFile(new Uint8Array(3), {
      fileName,
      mediaType: "application/pdf",
    });
    expect(headers.get("content-disposition")).toBe(disposition);
  });
});
