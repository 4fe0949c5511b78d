/** What was found, the gravest first: what it is, what to do, and where. */
import { counted, mm, mmToPt, pt } from "#brand";
import { Box, Vector, type FlowBlock } from "#templates";
import type { Severity } from "../../finding.ts";
import type { ReportFinding } from "../../preflight/report/press-report.ts";
import { length, severities } from "../../preflight/report/wording.ts";
import type { ReportSheet } from "./report-content.ts";
import { iconArt } from "./report-icons.ts";
import { severitySwatch } from "./report-look.ts";
import {
  aside,
  body,
  flowing,
  heading,
  strong,
  subheading,
  width,
} from "./report-type.tsx";
import { numberDisc, sheetView } from "./sheet-view.tsx";

const gravity: readonly Severity[] = ["block", "warn", "note"];

/** Findings that are shown in full; a file with more is looked at where it was made. */
const most = 120;

/** The findings with their heading, or the sentence that there are none. */
export function findings(sheet: ReportSheet): readonly FlowBlock[] {
  const { report } = sheet;
  const title = flowing(
    heading(sheet, "Findings", { name: "heading" }),
    pt(28),
    true,
  );
  if (report.findings.length === 0)
    return [
      title,
      flowing(
        body(sheet, "Every rule that was asked passed.", { name: "sentence" }),
        pt(12),
      ),
    ];
  const shown = report.findings.slice(0, most);
  const more = report.findings.length - shown.length + report.leftOut.findings;
  return [
    title,
    ...gravity.flatMap((severity) => group(sheet, severity, shown)),
    ...(more > 0
      ? [
          flowing(
            body(
              sheet,
              `${counted(more, "more finding")} of the same kinds ${more === 1 ? "is" : "are"} not listed.`,
              { name: "sentence" },
            ),
            pt(16),
          ),
        ]
      : []),
  ];
}

function group(
  sheet: ReportSheet,
  severity: Severity,
  shown: readonly ReportFinding[],
): readonly FlowBlock[] {
  const found = shown.filter((finding) => finding.severity === severity);
  if (found.length === 0) return [];
  const swatch = severitySwatch(severity);
  return [
    {
      kind: "piece",
      name: severities[severity],
      before: pt(16),
      keepsNext: true,
      element: (
        <Box direction="row" gap={pt(8)} align="center" width={width}>
          <Vector
            name="sign"
            art={iconArt(severity, swatch)}
            width={pt(13)}
            height={pt(13)}
          />
          {subheading(
            sheet,
            `${severities[severity]}: ${sheet.report.counts[severity]}`,
            { name: "severity", swatch },
          )}
        </Box>
      ),
    },
    ...found.map((finding) => item(sheet, finding)),
  ];
}

/** Width of the picture of a place. */
const pictured = mmToPt(mm(54));

const item = (sheet: ReportSheet, finding: ReportFinding): FlowBlock => ({
  kind: "piece",
  name: `finding ${finding.number}`,
  before: pt(13),
  element: (
    <Box direction="row" gap={pt(12)} align="start" width={width}>
      {numberDisc(finding, {
        is: "paragraph",
        paper: sheet.palette.paper,
        side: pt(17),
      })}
      <Box
        gap={pt(9)}
        grow={1}
        shrink={1}
        basis={pt(0)}
        padding={{ top: pt(3.5) }}
      >
        {strong(sheet, finding.message, { name: "finding" })}
        {body(sheet, `${finding.hint}.`, { name: "what to do" })}
        {aside(sheet, placeOf(finding), { name: "place" })}
        {aside(sheet, `${finding.code}. ${finding.source}`, { name: "rule" })}
      </Box>
      {placeView(sheet, finding)}
    </Box>
  ),
});

/** Where it is, in words that a ruler understands. */
function placeOf({ box, where }: ReportFinding): string {
  if (!box) return where;
  return `${where}: ${length(box.x)} mm from the left of the trim and ${length(box.y)} mm from its top, ${length(box.width)} × ${length(box.height)} mm`;
}

function placeView(sheet: ReportSheet, finding: ReportFinding) {
  const picture = sheet.pictures.places.get(finding.number);
  const page = sheet.report.pages.find(({ number }) => number === finding.page);
  if (!picture || !page) return undefined;
  return sheetView(sheet, {
    page,
    picture,
    alt: `The place of finding ${finding.number}, enlarged`,
    width: pictured,
    findings: [finding],
  });
}
