/** Separates one page of a press file and makes what a person looks at of it. It judges nothing. */
import { gzipSync } from "node:zlib";
import { encode } from "../pixels/encode.ts";
import type { RawPixels } from "../supplies.ts";
import type { Plate, Plates } from "../plates/plates.ts";
import { separate } from "../plates/separate.ts";
import { Entries } from "../plates/content/entries.ts";
import type { PdfFile, PdfPage } from "../read-pdf/pdf-file.ts";
import { tileLevels, tileSide } from "../plates/tile-grid.ts";
import { trimmedPlates } from "../plates/trimmed-plates.ts";
import { boxesOf } from "../preflight/press/boxes-of.ts";
import { isFormeInk } from "../preflight/press/forme-inks.ts";
import { cleanText } from "../preflight/report/clean-text.ts";
import {
  composite,
  lightOf,
  tinted,
} from "../preflight/report/preview/composite.ts";
import {
  inkColors,
  overprints,
  spotColor,
  type ScreenColor,
} from "../preflight/report/preview/ink-colors.ts";
import { shrinkPlates } from "../preflight/report/preview/shrink-plates.ts";
import { spotLooks } from "../preflight/report/spot-looks.ts";
import type { PlateAnswer, PlateQuestion, ShownPlate } from "./messages.ts";
import { openPage } from "./open-page.ts";

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
  const { drawn, file, page, ...grid } = openPage(bytes, number, pixels);
  const plates = await separate(file, drawn, grid);
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
    tiles: { side: tileSide, levels: tileLevels(density) },
    sheet: await webp(
      isPage && isOfLight(file, page)
        ? lightOf(shrinkPlates(sheet, side))
        : composite(shrinkPlates(sheet, side), looks),
    ),
    plates: isPage ? [] : await shownPlates(plates, looks, show === "whole"),
    overprints,
    missing: missing.map(cleanText),
  };
}

/** Whether a page is mixed in light, as files for screens are: its plates are an estimate, and nobody prints it as it is. */
const isOfLight = (file: PdfFile, page: PdfPage): boolean =>
  Entries.of(file, page.dict.get("Group"))?.name("CS") === "DeviceRGB";

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
