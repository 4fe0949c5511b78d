import { describe, expect, it } from "vitest";
import {
  print,
  printItems,
  printSources,
  printToolkit,
  type PrintItem,
} from "./demonstration.ts";
import { areInstalled, askTools } from "./tools.ts";

/**
 * Every template in every print format goes through engine and tools where EVERY_FORMAT is set,
 * which takes minutes; else a sample of each kind of sheet does.
 */
const everyFormat = process.env["EVERY_FORMAT"] !== undefined;
const sample = new Set([
  "poster a4",
  "poster ooh-48",
  "flyer dl",
  "leaflet dl-6pp-roll",
  "banner roller-800",
  "business-card business-card",
]);

const nameOf = ({ template, format }: PrintItem): string =>
  `${template.name} ${format.code}`;

/** Photographs fill panels in every format; whole posters of the largest sizes want larger ones. */
const panels = printItems.filter(
  ({ options }) => options["layout"] !== "photograph",
);
const chosen = panels
  .filter((item) => everyFormat || sample.has(nameOf(item)))
  .map((item) => [nameOf(item), item] as const);
type Edges = readonly number[] | undefined;

const sizeOf = ([left = 0, foot = 0, right = 0, top = 0]: Edges = []) => [
  right - left,
  top - foot,
];

const isAround = (outer: Edges = [], inner: Edges = []): boolean =>
  inner.length === 4 &&
  inner.every((edge, side) =>
    side < 2 ? edge >= (outer[side] ?? NaN) : edge <= (outer[side] ?? NaN),
  );

const toolkit = printToolkit();
const sources = printSources();

describe("the demonstration brand on press", () => {
  it.skipIf(!areInstalled).each(chosen)(
    "prints %s as the trade's tools want it (needs qpdf, MuPDF and poppler; EVERY_FORMAT=1 for all)",
    async (_, item) => {
      const { artworks, report } = await print(item, toolkit, sources);
      const blocking = report.findings.filter(
        ({ severity }) => severity === "block",
      );
      expect(blocking).toEqual([]);
      const bytes = artworks[0]?.bytes ?? new Uint8Array();
      const { syntax, colorSpaces, poorFonts, boxes } = askTools(bytes);
      expect(syntax).toContain("No syntax or stream encoding errors");
      const inks = /^(DeviceCMYK|Separation\(DeviceCMYK,\w+\))$/;
      expect(colorSpaces.filter((name) => !inks.test(name))).toEqual([]);
      expect(poorFonts).toEqual([]);
      expect(boxes["Crop"]).toEqual(boxes["Media"]);
      const [trim, bleed, media] = ["Trim", "Bleed", "Media"].map(
        (name) => boxes[name] ?? [],
      );
      const { width, height, artworkScale } = item.format;
      expect(sizeOf(trim)).toEqual([
        expect.closeTo(width * artworkScale, 1),
        expect.closeTo(height * artworkScale, 1),
      ]);
      expect(isAround(bleed, trim) && isAround(media, bleed)).toBe(true);
    },
  );
});
