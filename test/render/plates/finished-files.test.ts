import { execFileSync } from "node:child_process";
import { PDFDocument, cmyk, degrees } from "@cantoo/pdf-lib";
import { box, findFormat, pt } from "#brand";
import { describe, expect, it } from "vitest";
import type { FrameItem } from "../../../src/render/frame.ts";
import { paintScreen } from "../../../src/render/paint/screen/paint-screen.ts";
import { fill, makeFrame, photo, vector } from "../../support/make-frame.ts";
import {
  issued,
  page,
  setParagraph,
  supplies,
} from "../../support/pdf-frames.ts";
import { jobFor, painted } from "../paint/press/press-sample.ts";
import {
  difference,
  ghostscriptPlates,
  hasGhostscript,
} from "./ghostscript.ts";
import { platesOf } from "./make-pdf.ts";

const format = findFormat("a4");
const scripts = [
  ["en", "Put all your food waste in your caddy, 2026"],
  ["ar", "ضع كل بقايا الطعام في السلة"],
  ["ur", "کھانے کا سارا فضلہ ڈبے میں ڈالیں"],
  ["bn", "আপনার সব খাবারের বর্জ্য রাখুন"],
  ["pa", "ਆਪਣਾ ਸਾਰਾ ਭੋਜਨ ਕੂੜਾ ਪਾਓ"],
] as const;

async function textIn(left = 40): Promise<FrameItem[]> {
  const runs = await Promise.all(
    scripts.map(([language, text], index) =>
      setParagraph(text, { language, x: left, top: 60 + 90 * index, size: 26 }),
    ),
  );
  return runs.flat();
}

const gradient = {
  kind: "gradient",
  from: [0, 0],
  to: [1, 1],
  stops: [
    { at: 0, swatch: "mere", opacity: 1 },
    { at: 0.6, swatch: "sunrise", opacity: 0.7 },
    { at: 1, swatch: "mere", opacity: 0 },
  ],
} as const;

/** A sheet with all that a press file of ours holds. */
async function pressFile(): Promise<Uint8Array> {
  const items = [
    fill(box(-9, -9, format.width + 18, format.height + 18), "chalk"),
    fill(box(40, 60, 500, 200), "sunrise", 0.5, { radius: pt(24) }),
    photo(box(40, 520, 240, 160), { radius: pt(12) }),
    fill(box(30, 500, 300, 260), "mere", 1, { paint: gradient }),
    vector(box(360, 560, 120, 60), { scale: 2, dx: pt(360), dy: pt(560) }),
    ...(await textIn(60)),
  ];
  return painted(
    [makeFrame(format, items)],
    jobFor("house", { usesSpots: true }),
  );
}

/** A page as pdf-lib writes it: a simple program that many web shops use. */
async function libraryFile(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const sheet = document.addPage([300, 200]);
  sheet.drawRectangle({
    x: 20,
    y: 20,
    width: 120,
    height: 80,
    color: cmyk(0.2, 0.4, 0, 0.1),
    opacity: 0.6,
    rotate: degrees(12),
  });
  sheet.drawEllipse({
    x: 200,
    y: 120,
    xScale: 60,
    yScale: 40,
    color: cmyk(0, 0.1, 1, 0),
    borderColor: cmyk(0, 0, 0, 1),
    borderWidth: 5,
  });
  sheet.drawSvgPath(
    "M 0,20 L 100,160 Q 130,200 150,120 C 190,-40 200,200 300,150",
    {
      x: 10,
      y: 190,
      borderColor: cmyk(1, 0, 0.3, 0),
      borderWidth: 3,
      borderDashArray: [9, 5],
    },
  );
  return new Uint8Array(await document.save());
}

/** A page as Ghostscript writes it, its font as bare CFF. */
function ghostscriptFile(): Uint8Array {
  const program =
    "<< /PageSize [300 200] >> setpagedevice /Times-Roman findfont 40 scalefont setfont 0.9 0.1 0 0.2 setcmykcolor 20 130 moveto (Type: fi Qg8&) show 0 0 0 1 setcmykcolor 20 60 moveto 2 setlinewidth (Outline) false charpath stroke showpage";
  return new Uint8Array(
    execFileSync(
      "gs",
      "-q -dNOPAUSE -dBATCH -dSAFER -sDEVICE=pdfwrite -dPDFSETTINGS=/prepress -o - -".split(
        " ",
      ),
      { input: program, stdio: "pipe" },
    ),
  );
}

async function expectAgreement(bytes: Uint8Array): Promise<void> {
  const { plates, width, missing } = await platesOf(bytes);
  const others = await ghostscriptPlates(
    bytes,
    plates[0]?.data.length ?? 0,
    width,
  );
  expect(missing).toEqual([]);
  for (const { ink, data } of plates) {
    const found = difference(data, others.get(ink) ?? new Uint8Array(), width);
    expect(found.mean, ink).toBeLessThan(1.5);
    expect(found.beyond, ink).toBeLessThan(0.002);
  }
}

describe.skipIf(!hasGhostscript)(
  "plates of finished files, beside Ghostscript's (skipped where it is not installed)",
  () => {
    it("agree on a press sheet of ours", async () =>
      expectAgreement(await pressFile()));

    it("agree on a file of pdf-lib's", async () =>
      expectAgreement(await libraryFile()));

    it("agree on a file that Ghostscript wrote", async () =>
      expectAgreement(ghostscriptFile()));

    it("have the shapes of text in five scripts, as the screen painter writes it", async () => {
      const bytes = await paintScreen([page(await textIn())], supplies, {
        title: "Scripts",
        language: "en",
        author: "Test Council",
        subject: "Scripts",
        createdAt: `${issued}T00:00:00Z`,
      });
      const { plates, width } = await platesOf(bytes);
      const black = plates[3]?.data ?? new Uint8Array();
      const others = await ghostscriptPlates(bytes, black.length, width);
      const other = others.get("Black") ?? new Uint8Array();
      const found = difference(whole(black), whole(other), width);
      expect(black.some((ink) => ink > 200)).toBe(true);
      expect(found.mean).toBeLessThan(1);
      expect(found.beyond).toBeLessThan(0.001);
    });
  },
);

/** A plate as if its darkest ink were solid: what is compared is shape. */
function whole(plate: Uint8Array): Uint8Array {
  const most = plate.reduce((a, b) => Math.max(a, b), 1);
  return plate.map((value) => Math.round((value * 255) / most));
}
