/** Separates one page of a press file and makes what a person looks at of it. It judges nothing. */
import { gzipSync } from "node:zlib";
import { asNumbers } from "../read-pdf/values.ts";
import { readPdf } from "../read-pdf/read-pdf.ts";
import type { PdfFile, PdfPage } from "../read-pdf/pdf-file.ts";
import { ToolkitError } from "../errors.ts";
import { encode } from "../pixels/encode.ts";
import type { RawPixels } from "../supplies.ts";
import type { Plate, Plates } from "../plates/plates.ts";
import { separate } from "../plates/separate.ts";
import { trimmedPlates } from "../plates/trimmed-plates.ts";
import { boxesOf } from "../preflight/press/boxes-of.ts";
import { isFormeInk } from "../preflight/press/forme-inks.ts";
import { cleanText } from "../preflight/report/clean-text.ts";
import { composite, tinted } from "../preflight/report/preview/composite.ts";
import {
  inkColors,
  overprints,
  spotColor,
  type ScreenColor,
} from "../preflight/report/preview/ink-colors.ts";
import { shrinkPlates } from "../preflight/report/preview/shrink-plates.ts";
import { spotLooks } from "../preflight/report/spot-looks.ts";
import type { PlateAnswer, PlateQuestion, ShownPlate } from "./messages.ts";

/** Finer plates show nobody more, pixels per inch. */
const finest = 600;
/** Longest sides of pictures, pixels. */
const sheetSide = 640;
const pageSide = 1200;
const plateSide = 280;
/** Inks whose look nobody has described are grey. */
const gray: ScreenColor = [110, 110, 110];

/** The plates of a page as they are shown. */
export async function showPlates({
  bytes,
  page: number,
  pixels,
  show,
}: PlateQuestion): Promise<PlateAnswer> {
  const file = readPdf(bytes);
  const page = file.pages.find((candidate) => candidate.number === number);
  if (!page)
    throw new ToolkitError("not-found", `The file has no page ${number}`);
  const plates = await separate(file, unturned(page), {
    density: densityFor(file, page, pixels),
  });
  const looks = new Map(
    [...spotLooks(file)].map(([ink, look]) => [ink, spotColor(look)]),
  );
  const { density, height, missing, width } = plates;
  const isPage = show === "page";
  const sheet = isPage ? trimmedPlates(plates, boxesOf(file, page)) : plates;
  const side = isPage ? pageSide : sheetSide;
  return {
    pages: file.pages.length,
    width,
    height,
    density,
    sheet: await webp(composite(shrinkPlates(sheet, side), looks)),
    plates: isPage ? [] : await shownPlates(plates, looks, show === "whole"),
    overprints,
    missing: missing.map(cleanText),
  };
}

/** A page as it is drawn: the boxes of its report are of the page before any viewer turns it. */
const unturned = (page: PdfPage): PdfPage => ({
  ...page,
  inherited: (key) => (key === "Rotate" ? null : page.inherited(key)),
});

function densityFor(file: PdfFile, page: PdfPage, pixels: number): number {
  const [x0 = 0, y0 = 0, x1 = 612, y1 = 792] =
    asNumbers(file, page.inherited("MediaBox")) ?? [];
  const inches = Math.abs((x1 - x0) * (y1 - y0)) / 5184;
  return Math.min(finest, Math.sqrt(pixels / Math.max(inches, 0.01)));
}

async function shownPlates(
  plates: Plates,
  looks: ReadonlyMap<string, ScreenColor>,
  hasPlates: boolean,
): Promise<readonly ShownPlate[]> {
  const small = shrinkPlates(plates, plateSide);
  const shown: ShownPlate[] = [];
  for (const [index, plate] of small.plates.entries()) {
    const color = colorOf(plate, looks);
    const whole = plates.plates[index]?.data;
    shown.push({
      ink: cleanText(plate.ink),
      kind: kindOf(plate),
      color,
      picture: await webp(tinted(small, plate, color)),
      ...(hasPlates && whole && { data: gzipSync(whole, { level: 4 }) }),
    });
  }
  return shown;
}

const kindOf = ({ ink, isSpot }: Plate): ShownPlate["kind"] => {
  if (!isSpot) return "process";
  return isFormeInk(ink) ? "forme" : "spot";
};

function colorOf(
  { ink }: Plate,
  looks: ReadonlyMap<string, ScreenColor>,
): ScreenColor {
  const forme = isFormeInk(ink) ? inkColors.get("Magenta") : undefined;
  return forme ?? inkColors.get(ink) ?? looks.get(ink) ?? gray;
}

const webp = (pixels: RawPixels): Promise<Uint8Array> => encode(pixels, "webp");
