import { describe, expect, it } from "vitest";
import { openForeignPdf } from "../../../../src/render/pdf/foreign/foreign-pdf.ts";
import { pressPdf } from "../../imposition/press-pdf.ts";

/** A PDF whose objects are given from number 2 on; 2 is the root of the page tree. */
const written = (objects: readonly string[], trailer = ""): Uint8Array =>
  Buffer.from(
    [
      "%PDF-1.7",
      "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj",
      ...objects.map((object, index) => `${index + 2} 0 obj ${object} endobj`),
      `trailer << /Root 1 0 R ${trailer} >>`,
      "%%EOF\n",
    ].join("\n"),
  );

const open = (bytes: Uint8Array) => openForeignPdf(bytes, "given.pdf");

describe("a PDF that was handed in", () => {
  it("has its pages in reading order, with what they inherit", async () => {
    const { pages } = await open(
      written([
        "<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 3 /MediaBox [0 0 100 200] >>",
        "<< /Type /Pages /Kids [4 0 R 6 0 R] /Count 2 /Rotate -90 >>",
        "<< /Type /Page /TrimBox [90 10 10 190] >>",
        "<< /Type /Page /CropBox [0 0 50 60] >>",
        "<< /Type /Page /Rotate 0 >>",
      ]),
    );
    expect(
      pages.map(({ trim, trimFrom, rotate }) => [trim, trimFrom, rotate]),
    ).toEqual([
      [[10, 10, 90, 190], "TrimBox", 270],
      [[0, 0, 100, 200], "MediaBox", 0],
      [[0, 0, 50, 60], "CropBox", 0],
    ]);
  });

  it("says for what press it is made and which PDF/X it claims to be", async () => {
    const { facts, intents, version } = await open(pressPdf());
    expect(facts).toEqual({
      author: "Test Council",
      pdfx: "PDF/X-4",
      trapped: "False",
    });
    expect(intents.isPdfx).toBe(true);
    expect(version).toBe("1.6");
    const other = await open(pressPdf({ condition: "FOGRA52" }));
    expect(other.intents.digest).not.toBe(intents.digest);
    const same = await open(pressPdf({ pages: 1 }));
    expect(same.intents.digest).toBe(intents.digest);
  });
});

describe("a PDF that cannot be imposed is refused by name", () => {
  const page = "<< /Type /Page /MediaBox [0 0 9 9] >>";

  it.each([
    ["no PDF", Buffer.from('{ "name": "livery" }')],
    ["an empty file", new Uint8Array()],
    ["half of one", pressPdf().subarray(0, 900)],
    ["one without a root", Buffer.from("%PDF-1.7\ntrailer << >>\n%%EOF")],
  ])("when it is %s", async (_, bytes) => {
    await expect(open(bytes)).rejects.toThrow(
      'Cannot read "given.pdf" as a PDF: give a finished PDF, or save it anew',
    );
  });

  it.each([
    [
      "it is encrypted",
      written(
        ["<< /Kids [3 0 R] >>", page],
        "/Encrypt << /Filter /Standard >>",
      ),
    ],
    [
      "its page tree names a page twice",
      written(["<< /Type /Pages /Kids [2 0 R] >>"]),
    ],
    ["it has no pages", written(["<< /Type /Pages /Kids [] >>"])],
    [
      "page 1 has no MediaBox",
      written(["<< /Kids [3 0 R] >>", "<< /Type /Page /MediaBox [0 0 0 9] >>"]),
    ],
    [
      "page 1 is turned or scaled by an impossible figure",
      written([
        "<< /Kids [3 0 R] >>",
        "<< /Type /Page /MediaBox [0 0 9 9] /Rotate 45 >>",
      ]),
    ],
  ])("because %s", async (why, bytes) => {
    await expect(open(bytes)).rejects.toThrow(why);
    await expect(open(bytes)).rejects.toThrow('"given.pdf"');
  });
});
