import { describe, expect, it } from "vitest";
import { PdfDocument } from "../../../src/render/pdf/document.ts";
import { informationOf, xmpOf } from "../../../src/render/pdf/metadata.ts";
import { isInstalled, printedBy, withPdf } from "../../support/pdf-reader.ts";

const facts = {
  title: "Caddies & <liners> “now” 😀 مرحبا",
  language: "en",
  author: "Test Council",
  subject: "Food > waste",
  keywords: ["food", "bins & caddies"],
  createdAt: "2026-03-01",
  xmp: [
    {
      prefix: "livery",
      namespace: "https://livery.example/ns/manifest/1.0/",
      fields: { manifest: '{"a":"<b> & c"}' },
    },
  ],
};

function blank(title = facts.title): Uint8Array {
  const document = new PdfDocument();
  document.addPage({ MediaBox: [0, 0, 100.123456, 50], Resources: {} });
  return document.save(
    {
      Metadata: document.stream(
        { Type: "Metadata", Subtype: "XML" },
        xmpOf({ ...facts, title }),
        "none",
      ),
    },
    informationOf({ ...facts, title }),
  );
}

const identifierOf = (bytes: Uint8Array) =>
  /\/ID \[<(\w+)>/.exec(Buffer.from(bytes).toString("latin1"))?.[1];

describe("a PDF document", () => {
  it("says the same of itself in its information dictionary and in XMP", async () => {
    const { info, xmp } = await withPdf(blank(), async (document) => {
      const { info, metadata } = await document.getMetadata();
      return { info, xmp: metadata };
    });
    expect(info).toMatchObject({
      Title: facts.title,
      Author: facts.author,
      Subject: facts.subject,
      Keywords: "food, bins & caddies",
      CreationDate: "D:20260301000000Z",
      ModDate: "D:20260301000000Z",
    });
    expect(xmp.get("dc:title")).toBe(facts.title);
    expect(xmp.get("dc:description")).toBe(facts.subject);
    expect(xmp.get("xmp:createdate")).toBe("2026-03-01T00:00:00Z");
    expect(xmp.get("livery:manifest")).toBe('{"a":"<b> & c"}');
  });

  it("is the same bytes twice, and another file has another identifier", () => {
    expect(Buffer.compare(blank(), blank())).toBe(0);
    expect(identifierOf(blank("One"))).toMatch(/^[0-9A-F]{32}$/);
    expect(identifierOf(blank("One"))).not.toBe(identifierOf(blank("Two")));
  });

  it("never tells the time of its making", () => {
    const stamps = Buffer.from(blank())
      .toString("latin1")
      .match(/D:\d{14}|\d{4}-\d\d-\d\dT/g);
    expect(new Set(stamps)).toEqual(
      new Set(["D:20260301000000", "2026-03-01T"]),
    );
  });

  it("without pages is refused", () => {
    expect(() => new PdfDocument().save({}, {})).toThrow("without pages");
  });

  it.skipIf(!isInstalled("qpdf"))(
    "has no syntax error for qpdf (skipped where qpdf is not installed)",
    () => {
      expect(printedBy(blank(), "qpdf", (file) => ["--check", file])).toContain(
        "No syntax or stream encoding errors",
      );
    },
  );
});
