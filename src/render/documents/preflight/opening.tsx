/** The top of a report: the verdict, the first page with its places, and what the file is. */
import { counted, mm, mmToPt, pt, type Pt } from "#brand";
import { Box, Text, Vector, type FlowBlock } from "#templates";
import type { ReactElement } from "react";
import type {
  PressReport,
  ReportPage,
} from "../../preflight/report/press-report.ts";
import { placedOn } from "../../preflight/report/view-places.ts";
import {
  bleedOf,
  cutOf,
  fileSize,
  percent,
  sizeName,
  sizeOf,
  verdicts,
  verdictSentence,
} from "../../preflight/report/wording.ts";
import type { ReportSheet } from "./report-content.ts";
import { iconArt, verdictIcons } from "./report-icons.ts";
import { groundSwatch, verdictSwatch } from "./report-look.ts";
import { aside, body, sizes, strong, width } from "./report-type.tsx";
import { sheetView } from "./sheet-view.tsx";

/** The verdict, and beneath it the page beside the facts. */
export const opening = (sheet: ReportSheet): readonly FlowBlock[] => [
  { kind: "piece", name: "verdict", element: verdict(sheet) },
  {
    kind: "piece",
    name: "overview",
    before: pt(20),
    element: (
      <Box direction="row" gap={pt(24)} align="start" width={width}>
        {overview(sheet)}
        <Box gap={pt(11)} grow={1} shrink={1} basis={pt(0)}>
          {factsOf(sheet.report).map((fact) => factOf(sheet, fact))}
        </Box>
      </Box>
    ),
  },
];

function verdict(sheet: ReportSheet): ReactElement {
  const { report } = sheet;
  const swatch = verdictSwatch(report.verdict);
  return (
    <Box
      name="verdict"
      direction="row"
      align="center"
      gap={pt(16)}
      fill={groundSwatch(report.verdict)}
      radius={pt(4)}
      padding={{ start: pt(18), end: pt(18), top: pt(17), bottom: pt(17) }}
      width={width}
    >
      <Vector
        name="sign of the verdict"
        art={iconArt(verdictIcons[report.verdict], swatch)}
        width={pt(34)}
        height={pt(34)}
      />
      <Box gap={pt(10)} grow={1} shrink={1} basis={pt(0)}>
        <Text
          name="verdict"
          is="heading-2"
          type="headline"
          size={pt(sizes.verdict)}
          swatch={swatch}
        >
          {verdicts[report.verdict]}
        </Text>
        {body(sheet, sentenceOf(report), { name: "counts" })}
      </Box>
    </Box>
  );
}

const sentenceOf = (report: PressReport): string => {
  const sentence = verdictSentence(report);
  return `${sentence[0]?.toUpperCase() ?? ""}${sentence.slice(1)}.`;
};

/** Room of the first page's picture. */
const room = { width: mmToPt(mm(94)), height: mmToPt(mm(126)) };

function overview(sheet: ReportSheet): ReactElement | undefined {
  const { pictures, report } = sheet;
  const [page] = report.pages;
  const picture = page && pictures.sheets.get(page.number);
  if (!page || !picture) return undefined;
  return sheetView(sheet, {
    page,
    picture,
    alt: altOf(page),
    width: widthIn(room, page),
    findings: placedOn(page, report.findings).slice(0, 40),
    hasMarkers: true,
  });
}

/** How wide a page is shown so that it stays within a room. */
export const widthIn = (
  room: { readonly width: Pt; readonly height: Pt },
  { media }: ReportPage,
): Pt => pt(Math.min(room.width, (room.height * media.width) / media.height));

/** What a page's picture shows, for who cannot see it. */
export function altOf(page: ReportPage): string {
  const cut = cutOf(page);
  const name = sizeName(cut);
  return `Page ${page.number} as it prints: ${name === undefined ? "" : `${name}, `}${sizeOf(cut)}, bleed ${bleedOf(page)}`;
}

interface Fact {
  readonly term: string;
  readonly value: string;
  readonly detail?: string | undefined;
}

const factOf = (
  sheet: ReportSheet,
  { detail, term, value }: Fact,
): ReactElement => (
  <Box key={term} gap={pt(5.5)}>
    {aside(sheet, term, { name: "term" })}
    {strong(sheet, value, { name: "value" })}
    {detail !== undefined && aside(sheet, detail, { name: "detail" })}
  </Box>
);

function factsOf(report: PressReport): readonly Fact[] {
  const { condition, file, pages, printer } = report;
  const [first] = pages;
  const sizesOf = new Set(pages.map((page) => sizeOf(cutOf(page))));
  const bleeds = [...new Set(pages.map(bleedOf))];
  const name = first && sizeName(cutOf(first));
  return [
    {
      term: "Trim",
      value: first ? sizeOf(cutOf(first)) : "No page",
      detail:
        sizesOf.size > 1
          ? `and ${counted(sizesOf.size - 1, "other size")}`
          : first?.trim
            ? name
            : "no trim box",
    },
    {
      term: "Bleed",
      value: bleeds[0] ?? "none",
      detail: bleeds.length > 1 ? "other pages differ" : undefined,
    },
    { term: "Pages", value: counted(pages.length, "page") },
    inksOf(report),
    totalInkOf(report),
    {
      term: "Printing condition",
      value: condition.identifier,
      detail: condition.name,
    },
    { term: "Printer", value: printer.name },
    {
      term: "File",
      value: file.conformance ?? "No PDF/X",
      detail: `PDF ${file.pdfVersion}, ${fileSize(file.bytes)}`,
    },
  ];
}

function inksOf({ inks }: PressReport): Fact {
  const used = inks.filter(({ isUsed, kind }) => isUsed && kind !== "forme");
  if (inks.length === 0) return { term: "Inks", value: "Not separated" };
  return {
    term: "Inks",
    value: counted(used.length, "ink"),
    detail: used.map(({ name }) => name).join(", "),
  };
}

function totalInkOf({ condition, pages }: PressReport): Fact {
  const peaks = pages.flatMap(({ number, plates }) =>
    plates ? [{ number, ink: plates.totalInk.percent }] : [],
  );
  const [greatest] = peaks.toSorted((a, b) => b.ink - a.ink);
  const most = `${condition.totalInk} % is the most`;
  if (!greatest)
    return { term: "Total ink", value: "Not measured", detail: most };
  return {
    term: "Total ink",
    value: percent(greatest.ink),
    detail: pages.length > 1 ? `${most}, page ${greatest.number}` : most,
  };
}
