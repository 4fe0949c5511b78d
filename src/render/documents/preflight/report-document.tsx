/** The preflight report of a press file on A4: the verdict first, then what to do, then everything that was measured. */
import { mm, mmToPt, pt, type Pt } from "#brand";
import { Box, Text, type FlowDocument, type PageFacts } from "#templates";
import type { ReactElement } from "react";
import { fingerprint, rulesAsked, signatures } from "./closing.tsx";
import { contents } from "./contents.tsx";
import { findings } from "./findings.tsx";
import { headBand } from "../parts/head-band.tsx";
import { opening } from "./opening.tsx";
import { plates } from "./plates.tsx";
import type { ReportSheet } from "./report-content.ts";
import { aside, format, margin, sizes, strong, width } from "./report-type.tsx";

const headHeight = mmToPt(mm(34));

/** The report of one file, in English. */
export function reportDocument(sheet: ReportSheet): FlowDocument {
  const foot = mmToPt(mm(20));
  const below = (top: Pt) => ({
    start: margin,
    width,
    top,
    height: pt(format.height - top - foot),
  });
  return {
    name: "preflight-report",
    title: `Preflight report: ${sheet.settable(sheet.report.file.name).replaceAll("\u200b", "")}`,
    language: "en",
    direction: "ltr",
    format,
    sections: [
      {
        name: "report",
        firstRegions: [below(pt(headHeight + mmToPt(mm(8))))],
        regions: [below(mmToPt(mm(20)))],
        blocks: () => [
          ...opening(sheet),
          ...findings(sheet),
          ...plates(sheet),
          ...contents(sheet),
          ...signatures(sheet),
          ...fingerprint(sheet),
          ...rulesAsked(sheet),
        ],
        page: (facts) => (
          <>
            {facts.page === 1 && head(sheet)}
            {edges(sheet, facts)}
          </>
        ),
      },
    ],
  };
}

const head = (sheet: ReportSheet): ReactElement =>
  headBand(
    sheet.palette,
    {
      width: format.width,
      height: headHeight,
      margin,
      gap: pt(20),
      lineGap: pt(9),
      markWidth: mmToPt(mm(38)),
    },
    <>
      {strong(sheet, "Preflight report", {
        name: "kind of document",
        swatch: sheet.palette.paper,
      })}
      <Text
        name="file"
        is="heading-1"
        type="display"
        size={pt(sizes.title)}
        leastSize={pt(11)}
        lines={3}
        swatch={sheet.palette.paper}
      >
        {sheet.settable(nameOf(sheet))}
      </Text>
    </>,
  );

/** Of an endless name its beginning and its end; the table of the file has all of it. */
function nameOf({ report }: ReportSheet): string {
  const letters = [...report.file.name];
  return letters.length <= 96
    ? report.file.name
    : `${letters.slice(0, 60).join("")} … ${letters.slice(-30).join("")}`;
}

const edges = (
  sheet: ReportSheet,
  { page, pages }: PageFacts,
): ReactElement => (
  <Box
    direction="row"
    justify="between"
    gap={pt(20)}
    width={width}
    pin={{ bottom: mmToPt(mm(9)), start: margin }}
  >
    {[
      `${sheet.report.file.sha256.slice(0, 16)}, ${sheet.issued}`,
      `Page ${page} of ${pages}`,
    ].map((text) => aside(sheet, text, { name: "foot", is: "artifact" }))}
  </Box>
);
