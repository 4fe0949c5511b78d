/**
 * Writes the blank die of a printed format as PDF/X-4: the sheet with its boxes, marks and folds, and the lines that
 * a designer works to in a plate of their own. It is the press painter's sheet with nothing printed on it.
 */
import {
  bottom,
  findCondition,
  findPrinter,
  foldsOf,
  isFolded,
  ptToMm,
  right,
  safeBox,
  trimBox,
  usualPrinter,
  zonesOf,
  type Box,
  type Brand,
  type PrintFormat,
  type Pt,
} from "#brand";
import type { Frame } from "../frame.ts";
import type { GuideLine } from "../paint/press/guides.ts";
import { pressFormat } from "../paint/press/geometry.ts";
import { paintPress } from "../paint/press/paint-press.ts";
import { createPixelStore } from "../pixels/pixel-store.ts";
import type { PressJob } from "../press-job.ts";
import type { ReadProfile } from "../supplies.ts";
import type { FontLibrary } from "../text/font-library.ts";

/** What dies are made with. */
export interface DieGround {
  readonly brand: Brand;
  readonly fonts: FontLibrary;
  readonly readProfile: ReadProfile;
  /** Day that the brand says for its files, `YYYY-MM-DD`. */
  readonly issued: string;
}

/** The name under which a die is taken away: `larkmere-die-roller-800.pdf`. */
export const dieName = ({ slug }: Brand, { code }: PrintFormat): string =>
  `${slug}-die-${code}.pdf`;

/** The die of a format for the kind of printer that it usually goes to; the same arguments give the same bytes. */
export async function dieOf(
  asked: PrintFormat,
  { brand, fonts, issued, readProfile }: DieGround,
): Promise<Uint8Array> {
  const printer = findPrinter(usualPrinter(asked));
  const condition = findCondition(printer.condition);
  const format = pressFormat(asked, printer);
  const pages = isFolded(asked) || asked.pages === 2 ? [1, 2] : [1];
  const job: PressJob = {
    printer,
    condition,
    usesSpots: false,
    outlinesText: false,
    version: 1,
    item: asked.code,
  };
  const frames = pages.map((page): Frame => ({
    template: "die",
    format,
    page,
    language: "en",
    direction: "ltr",
    title: `${asked.name}: blank die`,
    items: [],
    texts: [],
  }));
  return paintPress(
    frames,
    {
      brand,
      fonts,
      photographs: new Map(),
      pixels: createPixelStore(() =>
        Promise.reject(new Error("A die has no photographs")),
      ),
      iccProfile: await readProfile(condition.iccProfile),
    },
    job,
    {
      title: `${asked.name}: blank die`,
      language: "en",
      author: brand.name,
      subject: `Trim, bleed, safe and folds of ${asked.name}`,
      createdAt: `${issued}T00:00:00Z`,
      press: { version: printer.version, edition: 1 },
      slugLines: pages.map((page) => slugLine(asked, { brand, page, pages })),
      guides: pages.map((page) => guidesOf(asked, page)),
    },
  );
}

const millimetres = (length: Pt): string =>
  String(Math.round(ptToMm(length) * 10) / 10);

function slugLine(
  format: PrintFormat,
  {
    brand,
    page,
    pages,
  }: {
    readonly brand: Brand;
    readonly page: number;
    readonly pages: readonly number[];
  },
): readonly string[] {
  const { bottom: foot, left, right: far, top } = format.safe;
  return [
    brand.name,
    `${format.name} (${format.code})`,
    `trim ${millimetres(format.width)} × ${millimetres(format.height)} mm`,
    `bleed ${millimetres(format.bleed)} mm`,
    `safe ${[top, far, foot, left].map(millimetres).join(" / ")} mm`,
    `scale ${Math.round(format.artworkScale * 100)} %`,
    ...(pages.length > 1 ? [sideWords(format, page)] : []),
    "remove the plate Guides before you send it",
  ];
}

const sideWords = (format: PrintFormat, page: number): string => {
  const [first, second] = isFolded(format)
    ? (["outside", "inside"] as const)
    : (["front", "back"] as const);
  return page === 1 ? first : second;
};

/** Trim and bleed are boxes of the page already; safe, folds and zones are not. */
const guidesOf = (format: PrintFormat, page: number): readonly GuideLine[] => [
  { path: around(trimBox(format)), isDashed: false },
  { path: around(safeBox(format)), isDashed: true },
  ...foldsOf(format, page).map(({ at, axis }): GuideLine => ({
    path:
      axis === "vertical"
        ? line([at, 0], [at, format.height])
        : line([0, at], [format.width, at]),
    isDashed: true,
  })),
  ...zonesOf(format).flatMap((zone): readonly GuideLine[] => [
    { path: around(zone), isDashed: false },
    {
      path: line([zone.x, zone.y], [right(zone), bottom(zone)]),
      isDashed: false,
    },
    {
      path: line([right(zone), zone.y], [zone.x, bottom(zone)]),
      isDashed: false,
    },
  ]),
];

type Place = readonly [x: number, y: number];

const line = (from: Place, to: Place): GuideLine["path"] => [
  { kind: "move", to: from },
  { kind: "line", to },
];

const around = (of: Box): GuideLine["path"] => [
  { kind: "move", to: [of.x, of.y] },
  { kind: "line", to: [right(of), of.y] },
  { kind: "line", to: [right(of), bottom(of)] },
  { kind: "line", to: [of.x, bottom(of)] },
  { kind: "close" },
];
