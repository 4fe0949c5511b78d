/** What each page takes of each ink, as pictures and as amounts, and where the most ink is. */
import { mm, mmToPt, pt } from "#brand";
import { Box, Photo, type FlowBlock } from "#templates";
import type { ReactElement } from "react";
import type { ReportPage } from "../../preflight/report/press-report.ts";
import { placedOn } from "../../preflight/report/view-places.ts";
import { length, percent } from "../../preflight/report/wording.ts";
import { rowsOf } from "../parts/rows-of.ts";
import { altOf, widthIn } from "./opening.tsx";
import type { ReportSheet } from "./report-content.ts";
import { edgeSwatch, inkSwatch } from "./report-look.ts";
import {
  aside,
  body,
  flowing,
  heading,
  strong,
  subheading,
  width,
} from "./report-type.tsx";
import { sheetView } from "./sheet-view.tsx";

const perRow = 4;
const gap = pt(16);
const plateRoom = {
  width: pt((width - (perRow - 1) * gap) / perRow),
  height: mmToPt(mm(58)),
};
const sheetRoom = { width: mmToPt(mm(80)), height: mmToPt(mm(100)) };

/** Pages with their plates, and their greatest ink. */
export function plates(sheet: ReportSheet): readonly FlowBlock[] {
  const { pictures, report } = sheet;
  const drawn = report.pages.filter(({ number }) =>
    pictures.sheets.has(number),
  );
  if (drawn.length === 0)
    return [
      title(sheet),
      flowing(
        body(sheet, "No plates were made of this file.", { name: "sentence" }),
        pt(12),
      ),
    ];
  return [
    title(sheet),
    ...drawn.flatMap((page) => pageBlocks(sheet, page)),
    ...(drawn.length < report.pages.length
      ? [
          flowing(
            aside(
              sheet,
              `Pages from ${drawn.length + 1} on are not pictured: their inks stand in the table of inks.`,
              { name: "note" },
            ),
            pt(14),
          ),
        ]
      : []),
  ];
}

const title = (sheet: ReportSheet): FlowBlock =>
  flowing(heading(sheet, "Plates and inks", { name: "heading" }), pt(28), true);

function pageBlocks(
  sheet: ReportSheet,
  page: ReportPage,
): readonly FlowBlock[] {
  const { pictures, report } = sheet;
  const rows = rowsOf(pictures.plates.get(page.number) ?? [], perRow);
  const isOne = report.pages.length === 1;
  return [
    ...(isOne
      ? []
      : [
          flowing(
            subheading(sheet, `Page ${page.number}`, { name: "page" }),
            pt(18),
            true,
          ),
        ]),
    ...(page.number > 1 ? [pageView(sheet, page)] : []),
    ...rows.map((row): FlowBlock => ({
      kind: "piece",
      name: `plates of page ${page.number}`,
      before: pt(14),
      element: (
        <Box direction="row" gap={gap} align="start" width={width}>
          {row.map((plate) => plateView(sheet, page, plate))}
        </Box>
      ),
    })),
    ...peak(sheet, page),
  ];
}

function pageView(sheet: ReportSheet, page: ReportPage): FlowBlock {
  const picture = sheet.pictures.sheets.get(page.number);
  return {
    kind: "piece",
    name: `page ${page.number}`,
    before: pt(12),
    keepsNext: true,
    element: picture ? (
      sheetView(sheet, {
        page,
        picture,
        alt: altOf(page),
        width: widthIn(sheetRoom, page),
        findings: placedOn(page, sheet.report.findings).slice(0, 40),
        hasMarkers: true,
      })
    ) : (
      <Box />
    ),
  };
}

function plateView(
  sheet: ReportSheet,
  page: ReportPage,
  { id, ink }: { readonly ink: string; readonly id: string },
): ReactElement {
  const amount = page.plates?.coverage.find((one) => one.ink === ink);
  const covered = percent(amount?.percent ?? 0);
  const shown = widthIn(plateRoom, page);
  return (
    <Box key={id} gap={pt(8)} width={plateRoom.width}>
      <Photo
        photograph={id}
        alt={`The ${ink} plate of page ${page.number}, ${covered} covered`}
        width={shown}
        height={pt((shown * page.media.height) / page.media.width)}
      />
      <Box direction="row" gap={pt(6)} align="center">
        {chip(sheet, ink)}
        {strong(sheet, ink, { name: "ink", grow: 1, shrink: 1, basis: pt(0) })}
      </Box>
      {aside(sheet, `${covered}, at most ${percent(amount?.greatest ?? 0)}`, {
        name: "amount",
      })}
    </Box>
  );
}

/** A square of an ink, edged so that pale inks show; without a look it is the edge alone. */
export function chip(
  { palette, report }: ReportSheet,
  ink: string,
): ReactElement {
  const index = report.inks.findIndex(({ name }) => name === ink);
  const isKnown = report.inks[index]?.screen !== undefined;
  return (
    <Box fill={edgeSwatch} padding={pt(0.6)} width={pt(10)} height={pt(10)}>
      <Box
        fill={isKnown ? inkSwatch(index) : palette.paper}
        width={pt(8.8)}
        height={pt(8.8)}
      />
    </Box>
  );
}

const pictured = mmToPt(mm(54));
const track = mmToPt(mm(84));

/** Where the most ink is, how much, and how much may be. */
function peak(sheet: ReportSheet, page: ReportPage): readonly FlowBlock[] {
  const { condition } = sheet.report;
  const picture = sheet.pictures.peaks.get(page.number);
  if (!page.plates || !picture) return [];
  const { box, percent: ink } = page.plates.totalInk;
  const isOver = ink > condition.totalInk;
  return [
    {
      kind: "piece",
      name: `greatest ink of page ${page.number}`,
      before: pt(18),
      element: (
        <Box direction="row" gap={pt(18)} align="start" width={width}>
          {sheetView(sheet, {
            page,
            picture,
            alt: `The place with the most ink on page ${page.number}, enlarged`,
            width: pictured,
            findings: [],
            place: box,
          })}
          <Box gap={pt(11)} grow={1} shrink={1} basis={pt(0)}>
            {strong(sheet, `Most ink together: ${percent(ink)}`, {
              name: "greatest ink",
            })}
            {scale(sheet, ink)}
            {body(
              sheet,
              `${condition.totalInk} % is the most that ${condition.name} takes${isOver ? ", so this is too much" : ""}. Measured over 15 mm², ${length(box.x)} mm from the left of the trim and ${length(box.y)} mm from its top.`,
              { name: "place of the greatest ink" },
            )}
            {page.plates.missing.length > 0 &&
              body(sheet, `Not drawn: ${page.plates.missing.join(". ")}.`, {
                name: "not drawn",
              })}
          </Box>
        </Box>
      ),
    },
  ];
}

/** The ink on a scale that ends at four full inks, with the limit marked. */
function scale({ palette, report }: ReportSheet, ink: number): ReactElement {
  const limit = report.condition.totalInk;
  const end = Math.max(400, limit, ink);
  return (
    <Box width={track} height={pt(14)}>
      <Box
        fill={palette.tint}
        width={track}
        height={pt(8)}
        pin={{ left: pt(0), top: pt(3) }}
      />
      <Box
        fill={ink > limit ? "report-block" : palette.primary}
        width={pt(Math.max(1, (track * ink) / end))}
        height={pt(8)}
        pin={{ left: pt(0), top: pt(3) }}
      />
      <Box
        fill={palette.text}
        width={pt(1.5)}
        height={pt(14)}
        pin={{ left: pt((track * limit) / end), top: pt(0) }}
      />
    </Box>
  );
}
