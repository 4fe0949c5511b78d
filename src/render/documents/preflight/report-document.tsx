/** The preflight report of a press file on A4: the verdict first, then what to do, then everything that was measured. */
import { mm, mmToPt, pt } from "#brand";
import { Text, type FlowDocument } from "#templates";
import type { ReactElement } from "react";
import { fingerprint, rulesAsked, signatures } from "./closing.tsx";
import { contents } from "./contents.tsx";
import { findings } from "./findings.tsx";
import { headBand } from "../parts/head-band.tsx";
import { paper, paperFormat } from "../parts/paper.tsx";
import { opening } from "./opening.tsx";
import { plates } from "./plates.tsx";
import type { ReportSheet } from "./report-content.ts";
import { grid, sizes, strong } from "./report-type.tsx";

/** The report of one file, in English. */
export const reportDocument = (sheet: ReportSheet): FlowDocument =>
  paper({
    name: "preflight-report",
    title: `Preflight report: ${sheet.settable(sheet.report.file.name).replaceAll("\u200b", "")}`,
    grid,
    style: { ...sheet, size: pt(sizes.body), language: "en" },
    band: band(sheet),
    foot: `${sheet.report.file.sha256.slice(0, 16)}, ${sheet.issued}`,
    blocks: () => [
      ...opening(sheet),
      ...findings(sheet),
      ...plates(sheet),
      ...contents(sheet),
      ...signatures(sheet),
      ...fingerprint(sheet),
      ...rulesAsked(sheet),
    ],
  });

const band = (sheet: ReportSheet): ReactElement =>
  headBand(
    sheet.palette,
    {
      width: paperFormat.width,
      height: grid.bandHeight,
      margin: grid.margin,
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
