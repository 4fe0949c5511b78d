/** What the file holds, in tables: inks, fonts, pictures and boxes. */
import { counted, pt } from "#brand";
import { Box, type ColumnWidth, type FlowBlock } from "#templates";
import type { ReactElement } from "react";
import type { MmBox, ReportPage } from "../../preflight/report/press-report.ts";
import { length, percent, ranges } from "../../preflight/report/wording.ts";
import { chip } from "./plates.tsx";
import type { ReportSheet } from "./report-content.ts";
import {
  aside,
  body,
  cell,
  cellHead,
  figure,
  flowing,
  heading,
  subheading,
} from "./report-type.tsx";

/** Rows of one table; machines read the rest in the report's data. */
const most = 60;

/** Every table that has rows. */
export const contents = (sheet: ReportSheet): readonly FlowBlock[] => [
  flowing(
    heading(sheet, "What the file holds", { name: "heading" }),
    pt(28),
    true,
  ),
  ...inkTable(sheet),
  ...fontTable(sheet),
  ...imageTable(sheet),
  ...boxTable(sheet),
];

interface ReportTable {
  readonly title: string;
  readonly columns: readonly (readonly [head: string, width: ColumnWidth])[];
  readonly rows: readonly (readonly ReactElement[])[];
  readonly note?: string | undefined;
}

/** A table under its heading, and what is said beneath. */
export function tableOf(
  sheet: ReportSheet,
  { columns, note, rows, title }: ReportTable,
): readonly FlowBlock[] {
  const { palette } = sheet;
  return [
    flowing(subheading(sheet, title, { name: "title of table" }), pt(20), true),
    {
      kind: "table",
      name: title,
      before: pt(10),
      columns: columns.map(([, columnWidth]) => columnWidth),
      head: columns.map(([head]) => cellHead(sheet, head, { name: "column" })),
      rows,
      hasRowHeads: true,
      gutter: pt(12),
      padding: pt(5),
      line: palette.tint,
      headLine: palette.primary,
    },
    ...(note === undefined
      ? []
      : [flowing(aside(sheet, note, { name: "note" }), pt(9))]),
  ];
}

const share = (part: number): ColumnWidth => ({ share: part });
const leftOut = (count: number, what: string): string | undefined =>
  count > 0
    ? `${counted(count, what)} not listed here: the report’s data has them.`
    : undefined;

function inkTable(sheet: ReportSheet): readonly FlowBlock[] {
  const { inks, pages } = sheet.report;
  const kinds = {
    process: "Process",
    spot: "Spot",
    forme: "Forme, not printed",
  };
  if (inks.length === 0)
    return [
      flowing(
        body(sheet, "No plates were made, so inks are not known.", {
          name: "sentence",
        }),
        pt(12),
      ),
    ];
  const greatest = (ink: string) =>
    Math.max(
      0,
      ...pages.map(
        ({ plates }) =>
          plates?.coverage.find((one) => one.ink === ink)?.greatest ?? 0,
      ),
    );
  return tableOf(sheet, {
    title: "Inks",
    columns: [
      ["Ink", share(5)],
      ["Kind", share(4)],
      ["Stand-in on screen", share(5)],
      ["Mean", share(2)],
      ["Greatest", share(2)],
    ],
    rows: inks.slice(0, most).map((ink) => [
      <Box direction="row" gap={pt(6)} align="center">
        {chip(sheet, ink.name)}
        {cell(sheet, ink.name, {
          name: "ink",
          grow: 1,
          shrink: 1,
          basis: pt(0),
        })}
      </Box>,
      cell(sheet, `${kinds[ink.kind]}${ink.isUsed ? "" : ", unused"}`, {
        name: "kind",
      }),
      cell(
        sheet,
        ink.standIn ?? (ink.kind === "process" ? "Itself" : "Not described"),
        { name: "stand-in" },
      ),
      figure(sheet, percent(ink.percent), { name: "mean" }),
      figure(sheet, percent(greatest(ink.name)), { name: "greatest" }),
    ]),
    note: [
      "Means inside the trim over all pages; the greatest in one place of any page.",
      leftOut(Math.max(0, inks.length - most), "ink"),
    ]
      .filter((sentence) => sentence !== undefined)
      .join(" "),
  });
}

function fontTable(sheet: ReportSheet): readonly FlowBlock[] {
  const { fonts, leftOut: left } = sheet.report;
  if (fonts.length === 0)
    return [
      flowing(
        body(
          sheet,
          "The file sets no text: it has none, or all of it is outlined.",
          { name: "sentence" },
        ),
        pt(16),
      ),
    ];
  return tableOf(sheet, {
    title: "Fonts",
    columns: [
      ["Font", share(6)],
      ["Type", share(5)],
      ["In the file", share(3)],
      ["Sizes", share(4)],
      ["From page", share(2)],
    ],
    rows: fonts.slice(0, most).map((font) => [
      cell(sheet, font.name, { name: "font" }),
      cell(sheet, font.type, { name: "type" }),
      cell(
        sheet,
        font.isEmbedded ? (font.isSubset ? "Subset" : "Whole") : "Not embedded",
        {
          name: "embedding",
          ...(!font.isEmbedded && { swatch: "report-block" }),
        },
      ),
      figure(
        sheet,
        font.least === font.greatest
          ? `${font.least.toFixed(1)} pt`
          : `${font.least.toFixed(1)}–${font.greatest.toFixed(1)} pt`,
        { name: "sizes" },
      ),
      figure(sheet, String(font.page), { name: "page" }),
    ]),
    note: leftOut(left.fonts + Math.max(0, fonts.length - most), "font"),
  });
}

function imageTable(sheet: ReportSheet): readonly FlowBlock[] {
  const { images, leftOut: left } = sheet.report;
  if (images.length === 0)
    return [
      flowing(
        body(sheet, "The file shows no pictures.", { name: "sentence" }),
        pt(16),
      ),
    ];
  return tableOf(sheet, {
    title: "Pictures",
    columns: [
      ["Picture", share(4)],
      ["Pixels", share(4)],
      ["Shown at", share(5)],
      ["Density", share(3)],
      ["Colour", share(4)],
      ["Packed as", share(3)],
    ],
    rows: images.slice(0, most).map((image, index) => [
      cell(sheet, `${index + 1}, page ${image.page}`, { name: "picture" }),
      figure(sheet, `${image.pixels.width} × ${image.pixels.height}`, {
        name: "pixels",
      }),
      figure(
        sheet,
        `${length(image.box.width)} × ${length(image.box.height)} mm`,
        { name: "size" },
      ),
      figure(sheet, image.ppi === undefined ? "–" : `${image.ppi} ppi`, {
        name: "density",
      }),
      cell(sheet, `${image.colorSpace}, ${counted(image.bits, "bit")}`, {
        name: "color",
      }),
      cell(sheet, image.encoding, { name: "encoding" }),
    ]),
    note: leftOut(left.images + Math.max(0, images.length - most), "picture"),
  });
}

const boxNames = ["media", "crop", "bleed", "trim", "art"] as const;

/** Pages whose boxes are alike share their rows. */
function boxTable(sheet: ReportSheet): readonly FlowBlock[] {
  const alike = new Map<string, ReportPage[]>();
  for (const page of sheet.report.pages) {
    const key = JSON.stringify([page.turn, boxNames.map((name) => page[name])]);
    alike.set(key, [...(alike.get(key) ?? []), page]);
  }
  const groups = [...alike.values()];
  return tableOf(sheet, {
    title: "Page boxes",
    columns: [
      ["Box", share(5)],
      ["Width", share(3)],
      ["Height", share(3)],
      ["From the trim’s left", share(4)],
      ["From its top", share(3)],
    ],
    rows: groups.flatMap((group) => boxRows(sheet, group, groups.length > 1)),
    note: "Millimetres, of the page before it is turned.",
  });
}

const boxRows = (
  sheet: ReportSheet,
  group: readonly ReportPage[],
  isNamed: boolean,
): readonly (readonly ReactElement[])[] =>
  boxNames.flatMap((name) => {
    const [page] = group;
    const box: MmBox | undefined = page?.[name];
    if (!page || !box) return [];
    const label = `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`;
    const turn = page.turn === 0 ? "" : `, turned ${page.turn}°`;
    const pages = group.map(({ number }) => number);
    const where = isNamed ? `, page ${ranges(pages)}` : "";
    return [
      [
        cell(sheet, `${label}${where}${turn}`, { name: "box" }),
        ...[box.width, box.height, box.x, box.y].map((value, index) =>
          figure(sheet, value.toFixed(2).replace("-", "−"), {
            name: `measure ${index + 1}`,
          }),
        ),
      ],
    ];
  });
