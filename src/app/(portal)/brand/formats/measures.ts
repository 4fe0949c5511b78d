import {
  cutLinesOf,
  foldsOf,
  isFolded,
  panelWidthsOf,
  pt,
  ptToMm,
  usualPrinter,
  findPrinter,
  zonesOf,
  type Format,
  type PrintFormat,
  type Pt,
} from "#brand";
import { sizeText } from "#plugin/portal";

/** One measure of a format, in words. */
export interface Measure {
  readonly name: string;
  readonly says: string;
}

const figure = (format: Format, length: Pt): string =>
  format.medium === "screen"
    ? String(Math.round(length))
    : String(Math.round(ptToMm(length) * 10) / 10);

/** `mm` in print, `px` on screens. */
const unitOf = ({ medium }: Format): string =>
  medium === "screen" ? "px" : "mm";

/** Width and height: `800 × 2000 mm`. */
export const sizeWords = sizeText;

/** `5 mm`, or `none`. */
export const bleedWords = (format: Format): string =>
  format.bleed > 0
    ? `${figure(format, format.bleed)} ${unitOf(format)} on every side`
    : "none";

/** The four insets in one line, shorter where they are alike. */
export function safeWords(format: Format): string {
  const { bottom, left, right, top } = format.safe;
  const unit = unitOf(format);
  const [a, b, c, d] = [top, right, bottom, left].map((one) =>
    figure(format, one),
  );
  return a === b && b === c && c === d
    ? `${a} ${unit} from every edge`
    : `${a} ${unit} from the top, ${b} from the right, ${c} from the bottom, ${d} from the left`;
}

/** Everything that a supplier must know of a format, in the order in which files are set up. */
export function measuresOf(format: Format): readonly Measure[] {
  const size =
    format.medium === "screen"
      ? "Size"
      : isFolded(format)
        ? "Flat size"
        : "Trim";
  return [
    { name: size, says: sizeWords(format) },
    { name: "Bleed", says: bleedWords(format) },
    { name: "Safe", says: safeWords(format) },
    ...zonesOf(format)
      .filter(
        (zone, index, all) =>
          all.findIndex(({ says }) => says === zone.says) === index,
      )
      .map(({ kind, says }) => ({
        name: kind === "hidden" ? "Out of sight" : "No print",
        says,
      })),
    ...(format.medium === "print" ? printMeasures(format) : []),
    ...(format.medium === "screen"
      ? [
          {
            name: "Largest file",
            says: `${format.greatestMegabytes} MB as ${format.encodings.join(" or ")}`,
          },
        ]
      : []),
  ];
}

function printMeasures(format: PrintFormat): readonly Measure[] {
  const panels = panelWidthsOf(format);
  const folds = foldsOf(format, 1);
  const { artworkScale, leastPpi, pages, viewingDistance } = format;
  const scaled = `${figure(format, scale(format.width, artworkScale))} × ${figure(format, scale(format.height, artworkScale))} mm`;
  return [
    ...(folds.length > 0
      ? [
          {
            name: "Panels",
            says: `${panels.join(" / ")} mm on the outside, from the left; ${panels.toReversed().join(" / ")} mm on the inside`,
          },
          {
            name: "Folds",
            says: `at ${folds.map(({ at }) => figure(format, at)).join(" and ")} mm from the left of the outside`,
          },
        ]
      : []),
    ...(cutLinesOf(format).length > 0
      ? [
          {
            name: "Die",
            says: "A shape is cut beside the straight trim: see the blank die",
          },
        ]
      : []),
    ...(artworkScale < 1
      ? [
          {
            name: "Artwork",
            says: `at ${Math.round(artworkScale * 100)} %: ${scaled}, bleed ${figure(format, scale(format.bleed, artworkScale))} mm`,
          },
        ]
      : []),
    { name: "Photographs", says: `${leastPpi} ppi or more at final size` },
    { name: "Read from", says: `${distance(viewingDistance)} away` },
    {
      name: "Pages",
      says: isFolded(format)
        ? `${pages} panels, printed on two sides`
        : String(pages),
    },
    {
      name: "Usual printer",
      says: findPrinter(usualPrinter(format)).name,
    },
  ];
}

const scale = (length: Pt, by: number): Pt => pt(length * by);

const distance = (millimetres: number): string =>
  millimetres < 1000
    ? `${millimetres / 10} cm`
    : `${Math.round(millimetres / 100) / 10} m`;
