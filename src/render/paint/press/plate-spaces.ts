import type { Cmyk } from "#brand";
import type { PdfDocument, Ref, Value } from "../../pdf/document.ts";
import { decimals } from "../../pdf/number.ts";
import { shares } from "./recipe.ts";

/** A spot ink, and how it looks where it is printed from process inks. */
export interface SpotInk {
  readonly ink: string;
  readonly cmyk: Cmyk;
}

/** An ink's name as a PDF's: in UTF-8, byte by byte, its number signs spelled out. */
const plateName = (ink: string): string =>
  Buffer.from(ink, "utf8").toString("latin1").replaceAll("#", "#23");

/** The colour space of one spot plate. An ink has one space in the whole document. */
export const separationSpace = (
  document: PdfDocument,
  { ink, cmyk }: SpotInk,
): Ref =>
  document.once(`separation ${ink}`, () =>
    document.add([
      "Separation",
      plateName(ink),
      "DeviceCMYK",
      {
        FunctionType: 2,
        Domain: [0, 1],
        C0: [0, 0, 0, 0],
        C1: shares(cmyk),
        N: 1,
      },
    ]),
  );

/** Every plate at once: what marks are drawn in, so that they show the register of all inks. */
export const allPlates = (document: PdfDocument): Ref =>
  separationSpace(document, { ink: "All", cmyk: [100, 100, 100, 100] });

const processInks = ["Cyan", "Magenta", "Yellow", "Black"];

/** Process inks and spots side by side: for gradients that run from one to another. */
export const mixedSpace = (
  document: PdfDocument,
  spots: readonly SpotInk[],
): Ref =>
  document.once(`mixed ${JSON.stringify(spots)}`, () => {
    const inks = [...processInks, ...spots.map(({ ink }) => plateName(ink))];
    const colorants: Record<string, Value> = {};
    for (const spot of spots)
      colorants[plateName(spot.ink)] = separationSpace(document, spot);
    return document.add([
      "DeviceN",
      inks,
      "DeviceCMYK",
      document.stream(
        {
          FunctionType: 4,
          Domain: inks.flatMap(() => [0, 1]),
          Range: processInks.flatMap(() => [0, 1]),
        },
        sumOfInks(spots),
      ),
      { Subtype: "DeviceN", Colorants: colorants },
    ]);
  });

/**
 * A calculator function that adds the spots' recipes to the process inks.
 *
 * The inks lie on the stack in their order. Each result is pushed on top of them, so they sink by
 * one place with every result; at the end the results are rolled beneath the inks, which go.
 */
function sumOfInks(spots: readonly SpotInk[]): string {
  const inks = processInks.length + spots.length;
  const results = processInks.map((_, result) => {
    const own = `${inks - 1} index`;
    const added = spots.map(({ cmyk }, spot) => {
      const depth = inks - processInks.length - spot + result;
      return `${depth} index ${decimals([(cmyk[result] ?? 0) / 100], 4)} mul add`;
    });
    return [own, ...added, "dup 1 gt { pop 1 } if"].join(" ");
  });
  const pops = Array.from({ length: inks }, () => "pop").join(" ");
  return `{ ${results.join(" ")} ${inks + processInks.length} ${processInks.length} roll ${pops} }`;
}
