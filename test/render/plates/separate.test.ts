import { describe, expect, it } from "vitest";
import { readPdf } from "../../../src/render/read-pdf/read-pdf.ts";
import { separate } from "../../../src/render/plates/separate.ts";
import { drawn, inksAt, makePdf, platesOf, process } from "./make-pdf.ts";

const solid = "0 0 0 1 k 0 0 20 10 re f";
const paper = process(0, 0, 0, 0);
const black = process(0, 0, 0, 100);

describe("the plates of a page", () => {
  it.each([
    [0, 5, 95],
    [90, 5, 5],
    [180, 95, 5],
    [270, 95, 95],
  ])("stand as the page says, turned by %s degrees", async (turn, x, y) => {
    const plates = await drawn({ content: solid, page: `/Rotate ${turn}` });
    expect(inksAt(plates, x, y)).toEqual(black);
    expect(inksAt(plates, 50, 50)).toEqual(paper);
  });

  it("have the density that was asked for, and the page's own unit", async () => {
    const bytes = makePdf({ content: solid, page: "/UserUnit 2" });
    const plates = await platesOf(bytes, { density: 144 });
    expect([plates.width, plates.height, plates.density]).toEqual([
      400, 400, 144,
    ]);
  });

  it("come at a lower density where the page is too large", async () => {
    const bytes = makePdf({ content: solid, size: [14_400, 14_400] });
    const plates = await platesOf(bytes, { density: 150 });
    expect(plates.density).toBeLessThan(16);
    expect(plates.width * plates.height * 4).toBeLessThanOrEqual(40_100_000);
  });

  it("end at the box that was asked for", async () => {
    const bytes = makePdf({
      content: "0 0 0 1 k 0 0 100 100 re f",
      page: "/TrimBox [20 20 80 80] /BleedBox [10 10 90 90]",
    });
    const at = async (clip: "media" | "bleed" | "trim") => {
      const plates = await platesOf(bytes, { density: 72, clip });
      return [5, 15, 25].map((x) => inksAt(plates, x, 50).Black);
    };
    expect(await at("media")).toEqual([100, 100, 100]);
    expect(await at("bleed")).toEqual([0, 100, 100]);
    expect(await at("trim")).toEqual([0, 0, 100]);
  });

  it("name process inks first and spots by name", async () => {
    const space = (ink: string) =>
      `[/Separation /${ink} /DeviceGray << /FunctionType 2 /Domain [0 1] /N 1 >>]`;
    const { plates } = await drawn({
      content: "",
      resources: `/ColorSpace << /A ${space("Silver")} /B ${space("Gold")} /C ${space("Black")} >>`,
    });
    expect(plates.map(({ ink, isSpot }) => [ink, isSpot])).toEqual([
      ["Cyan", false],
      ["Magenta", false],
      ["Yellow", false],
      ["Black", false],
      ["Gold", true],
      ["Silver", true],
    ]);
  });

  it("leave out layers that are off, and show them that they are on", async () => {
    const parts = {
      content: `/OC /L BDC ${solid} EMC`,
      resources: "/Properties << /L 10 0 R >>",
      objects: ["<< /Type /OCG /Name (Die) >>"],
    };
    const off = "/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>";
    const on = "/OCProperties << /OCGs [10 0 R] /D << >> >>";
    expect(inksAt(await drawn({ ...parts, catalog: off }), 5, 95)).toEqual(
      paper,
    );
    expect(inksAt(await drawn({ ...parts, catalog: on }), 5, 95)).toEqual(
      black,
    );
  });

  it("hold annotations that print, and none that do not", async () => {
    const annotation = (flags: number) =>
      `/Annots [<< /Type /Annot /Subtype /Stamp /F ${flags} /Rect [20 20 60 60] /AP << /N 10 0 R >> >>]`;
    const looks = {
      dict: "/Type /XObject /Subtype /Form /BBox [0 0 2 2]",
      data: "0 0 0 1 k 0 0 1 1 re f",
    };
    const shown = await drawn({
      content: "",
      page: annotation(4),
      objects: [looks],
    });
    expect(inksAt(shown, 30, 70)).toEqual(black);
    expect(inksAt(shown, 50, 50)).toEqual(paper);
    const hidden = await drawn({
      content: "",
      page: annotation(0),
      objects: [looks],
    });
    expect(inksAt(hidden, 30, 70)).toEqual(paper);
  });
});

describe("what is missing from plates", () => {
  it("is nothing where Ghostscript spells a pattern's space as a list of one", async () => {
    const { missing } = await drawn({
      content: "/Patterns cs /Stripes scn 0 0 100 100 re f",
      resources:
        "/ColorSpace << /Patterns [/Pattern] >> /Pattern << /Stripes 10 0 R >>",
      objects: [
        {
          dict: "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 10 10] /XStep 10 /YStep 10 /Resources << >>",
          data: "0 1 0 0 k 0 0 5 10 re f",
        },
      ],
    });
    expect(missing).toEqual([]);
  });

  it.each([
    ["fonts that are not embedded", "BT /F 12 Tf (Words) Tj ET", "Helvetica"],
    ["pictures in formats that are not decoded", "/X Do", "JPEG 2000"],
    ["meshes", "/M sh", "mesh shading of type 7"],
    ["light on a press sheet", "1 0 0 rg 0 0 9 9 re f", "RGB"],
    ["objects that are not there", "/Nothing Do", "Nothing"],
    ["blend modes that do not work ink by ink", "/H gs", "Hue"],
  ])("names %s", async (_, content, word) => {
    const { missing } = await drawn({
      content,
      resources:
        "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << /X 10 0 R >> /Shading << /M << /ShadingType 7 >> >> /ExtGState << /H << /BM /Hue >> >>",
      objects: [
        {
          dict: "/Subtype /Image /Width 1 /Height 1 /Filter /JPXDecode",
          data: "x",
        },
      ],
    });
    expect(missing.join("\n")).toContain(word);
  });

  it("does not name fonts of words that nobody sees", async () => {
    const { missing } = await drawn({
      content: "BT 3 Tr /F 12 Tf (Words) Tj ET",
      resources:
        "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>",
    });
    expect(missing).toEqual([]);
  });
});

describe("a page that means no good", () => {
  const laughing = (level: number, next: number) => ({
    dict: `/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${next} 0 R >> >>`,
    data: "/X Do ".repeat(level),
  });

  it("that draws itself within itself comes to an end", async () => {
    const { missing } = await drawn({
      content: "/X Do",
      resources: "/XObject << /X 10 0 R >>",
      objects: [laughing(2, 10)],
    });
    expect(missing.join("\n")).toContain("within itself");
  });

  it("that draws ten forms of ten forms of ten comes to an end", async () => {
    const { missing } = await drawn({
      content: "/X Do",
      resources: "/XObject << /X 10 0 R >>",
      objects: Array.from({ length: 20 }, (_, i) => laughing(10, 11 + i)),
    });
    expect(missing.join("\n")).toContain("too many operations");
  }, 60_000);

  it("that asks for endless tiles is refused them", async () => {
    const { missing } = await drawn({
      content: "/Pattern cs /P scn 0 0 100 100 re f",
      resources: "/Pattern << /P 10 0 R >>",
      objects: [
        {
          dict: "/PatternType 1 /PaintType 1 /BBox [0 0 1 1] /XStep .0001 /YStep .0001",
          data: "0 0 1 1 re f",
        },
      ],
    });
    expect(missing.join("\n")).toContain("too fine");
  });

  it("that paints the sheet over and over is stopped, and says so", async () => {
    const content = "0 0 0 1 k ".padEnd(3_000_000, "0 0 999 999 re f ");
    const { missing } = await drawn({ content, size: [600, 600] });
    expect(missing.join("\n")).toContain("not drawn to its end");
  }, 60_000);

  it("keeps what its broken numbers and strings leave of it", async () => {
    const bytes = makePdf({
      content: `${solid} 1 0 0 rg ( unclosed 99999999999999999999 0 m << [ /`,
    });
    const file = readPdf(bytes);
    const plates = await Promise.all(
      file.pages.map((page) => separate(file, page, { density: 72 })),
    );
    expect(plates.map((found) => inksAt(found, 5, 95))).toEqual([black]);
  });
});
