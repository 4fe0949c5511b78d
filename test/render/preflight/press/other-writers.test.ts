import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { box } from "#brand";
import { cmyk, PDFDocument, rgb, StandardFonts } from "@cantoo/pdf-lib";
import { afterAll, expect, test } from "vitest";
import { paintScreen } from "../../../../src/render/paint/screen/paint-screen.ts";
import { fill } from "../../../support/make-frame.ts";
import {
  issued,
  page,
  setParagraph,
  supplies,
} from "../../../support/pdf-frames.ts";
import { isInstalled } from "../../../support/pdf-reader.ts";
import { jobFor, painted } from "../../paint/press/press-sample.ts";
import { cleanFile } from "./clean-file.ts";
import { codesOf, lookOver } from "./look-over.ts";

const folder = mkdtempSync(path.join(tmpdir(), "livery-other-writers-"));
afterAll(() => rmSync(folder, { recursive: true }));

const clean = await cleanFile();
const source = path.join(folder, "clean.pdf");
const target = path.join(folder, "target.pdf");
writeFileSync(source, clean);

/** What a file lacks that was never meant for a press. */
const notForPress = [
  "press/no-xmp",
  "press/output-intent",
  "press/page-boxes",
  "press/rgb",
];

test("our own PDF for screens is sent back for what it is not", async () => {
  const frame = page([
    fill(box(0, 0, 595, 200), "mere"),
    ...(await setParagraph("Feed the caddy")),
  ]);
  const facts = { title: "Screen", language: "en", createdAt: issued };
  const found = await lookOver(await paintScreen([frame], supplies, facts));
  expect(codesOf(found)).toEqual([
    "press/group-color-space",
    "press/header",
    "press/missing-bleed",
    "press/not-pdfx",
    "press/output-intent",
    "press/rgb",
  ]);
});

test("a letter written by a library is sent back for what it is not", async () => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const sheet = document.addPage([595, 842]);
  sheet.drawText("Dear printer", { x: 80, y: 700, size: 20, font });
  sheet.drawRectangle({
    x: 80,
    y: 80,
    width: 99,
    height: 99,
    color: rgb(1, 0, 0),
  });
  const found = await lookOver(await document.save());
  expect(codesOf(found)).toEqual(
    [
      ...notForPress,
      "press/font-not-embedded",
      "press/header",
      "press/no-file-id",
    ].toSorted(),
  );
});

test("a poster without boxes is told its size and its bleed at once", async () => {
  const document = await PDFDocument.create();
  const sheet = document.addPage([419.53, 595.28]);
  sheet.drawRectangle({
    width: 419.53,
    height: 595.28,
    color: cmyk(1, 0, 0, 0),
  });
  document.addPage([297.64, 419.53]);
  const trim = { width: 419.53, height: 595.28 };
  const found = await lookOver(await document.save(), { trim });
  const messages = found.map(({ page, message }) => `${page}: ${message}`);
  for (const edge of ["left", "right", "bottom", "top"])
    expect(messages).toContain(
      `1: Ink touches the ${edge} edge, and the page has 0.0 mm of bleed there: 3.0 mm is asked for`,
    );
  expect(messages).toContain("2: The page is of another size than the first");
  expect(messages).toContain(
    "2: The whole page is 105.0 × 148.0 mm: 148.0 × 210.0 mm was ordered",
  );
});

test("a poster with crop marks but without boxes is not called too large", async () => {
  const document = await PDFDocument.create();
  const sheet = document.addPage([480, 660]);
  sheet.drawRectangle({
    x: 22,
    y: 24,
    width: 436,
    height: 612,
    color: cmyk(1, 0, 0, 0),
  });
  const trim = { width: 419.53, height: 595.28 };
  const codes = codesOf(await lookOver(await document.save(), { trim }));
  expect(codes).toContain("press/page-boxes");
  expect(codes).not.toContain("press/wrong-size");
  expect(codes).not.toContain("press/missing-bleed");
});

test.skipIf(!isInstalled("gs"))(
  "a press file that Ghostscript wrote anew has lost its standing, not its artwork",
  async () => {
    execFileSync("gs", [
      ..."-q -dNOPAUSE -dBATCH -dSAFER -sDEVICE=pdfwrite".split(" "),
      "-sColorConversionStrategy=CMYK",
      "-dProcessColorModel=/DeviceCMYK",
      ...["-o", target, source],
    ]);
    const found = codesOf(await lookOver(readFileSync(target)));
    expect(found).toEqual(
      expect.arrayContaining(["press/not-pdfx", "press/output-intent"]),
    );
    expect(found).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /rgb|device-independent|empty-page|missing-bleed|total-ink|font-|hairline|damaged/,
        ),
      ]),
    );
  },
);

test.skipIf(!isInstalled("qpdf"))(
  "a press file that was only packed in another way has nothing the matter",
  async () => {
    for (const how of ["--linearize", "--object-streams=generate"]) {
      execFileSync("qpdf", [how, source, target]);
      expect(await lookOver(readFileSync(target))).toEqual([]);
    }
  },
);

test.each([
  ["house", false],
  ["house", true],
  ["uncoated", false],
  ["uncoated", true],
  ["large-format", false],
  ["newspaper", false],
  ["office", false],
] as const)(
  "a page painted for the %s printer (spots: %s) is not held back",
  async (code, usesSpots) => {
    const frame = page([
      fill(box(-15, -15, 626, 872), "chalk"),
      fill(box(-15, 500, 626, 400), "sunrise"),
      ...(await setParagraph("Feed the caddy", { size: 24 })),
    ]);
    const bytes = await painted([frame], jobFor(code, { usesSpots }));
    const found = await lookOver(bytes, {}, code);
    expect(found.filter(({ severity }) => severity === "block")).toEqual([]);
  },
);
