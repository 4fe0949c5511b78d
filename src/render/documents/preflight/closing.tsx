/** The end of a report: every rule with its source, signatures, and how the file can be known again. */
import { counted, mmToPt, mm, pt } from "#brand";
import { Box, Vector, type FlowBlock } from "#templates";
import type { ReactElement } from "react";
import type { ReportRule } from "../../preflight/report/press-report.ts";
import { gravestOf, weights } from "../../preflight/report/wording.ts";
import { tableOf } from "./contents.tsx";
import type { ReportSheet } from "./report-content.ts";
import { iconArt, type ReportIcon } from "./report-icons.ts";
import { severitySwatch, verdictSwatch } from "./report-look.ts";
import { aside, body, cell, flowing, heading } from "./report-type.tsx";

/** Every rule that was asked, or why it was not. */
export function rulesAsked(sheet: ReportSheet): readonly FlowBlock[] {
  const { printer, rules } = sheet.report;
  const passed = rules.filter(({ outcome }) => outcome === "passed").length;
  const found = rules.filter(({ outcome }) => outcome === "found").length;
  const sentence = `${counted(rules.length, "rule")} for ${printer.name}: ${passed} passed, ${found} with findings, ${rules.length - passed - found} not asked. ${printer.source}.`;
  return [
    flowing(heading(sheet, "Rules", { name: "heading" }), pt(28), true),
    flowing(body(sheet, sentence, { name: "sentence" }), pt(12), true),
    ...tableOf(sheet, {
      title: "Every rule with its source",
      columns: [
        ["Rule", { share: 10 }],
        ["Outcome", { share: 4 }],
        ["Weight", { width: mmToPt(mm(13)) }],
        ["Source", { share: 5 }],
      ],
      rows: rules.map((rule) => [
        <Box gap={pt(7)}>
          {cell(sheet, rule.says, { name: "rule" })}
          {aside(sheet, rule.code, { name: "code" })}
        </Box>,
        outcomeOf(sheet, rule),
        cell(sheet, weights[rule.severity], { name: "weight" }),
        cell(sheet, rule.source, { name: "source" }),
      ]),
    }),
  ];
}

function outcomeOf(sheet: ReportSheet, rule: ReportRule): ReactElement {
  const severity = gravestOf(rule, sheet.report);
  const said = {
    passed: { icon: "passed", swatch: verdictSwatch("ready"), text: "passed" },
    found: {
      icon: severity,
      swatch: severitySwatch(severity),
      text: counted(rule.findings, "finding"),
    },
    "not-asked": {
      icon: "not-asked",
      swatch: sheet.palette.secondaryText,
      text: `not asked: ${rule.because ?? ""}`,
    },
  } as const satisfies Record<
    ReportRule["outcome"],
    {
      readonly icon: ReportIcon;
      readonly swatch: string;
      readonly text: string;
    }
  >;
  const { icon, swatch, text } = said[rule.outcome];
  return (
    <Box direction="row" gap={pt(6)} align="start">
      <Vector
        name="sign"
        art={iconArt(icon, swatch)}
        width={pt(9)}
        height={pt(9)}
      />
      {cell(sheet, text, { name: "outcome", grow: 1, shrink: 1, basis: pt(0) })}
    </Box>
  );
}

/** Who signed for it, where somebody asked. */
export function signatures(sheet: ReportSheet): readonly FlowBlock[] {
  if (!sheet.signatures) return [];
  const title = flowing(
    heading(sheet, "Approvals", { name: "heading" }),
    pt(28),
    true,
  );
  if (sheet.signatures.length === 0)
    return [
      title,
      flowing(
        body(
          sheet,
          "This file is not released: signatures that its route asks for are missing.",
          { name: "sentence" },
        ),
        pt(12),
      ),
    ];
  return [
    title,
    ...tableOf(sheet, {
      title: "Signatures on these bytes",
      columns: [
        ["Name", { share: 3 }],
        ["As", { share: 3 }],
        ["Decision", { share: 2 }],
        ["When", { share: 3 }],
      ],
      rows: sheet.signatures.map(({ at, decision, name, role }) => [
        cell(sheet, name, { name: "name" }),
        cell(sheet, role, { name: "role" }),
        cell(sheet, decision, { name: "decision" }),
        cell(sheet, at, { name: "moment" }),
      ]),
    }),
  ];
}

/** Which bytes this speaks of, and what they say of themselves. */
export function fingerprint(sheet: ReportSheet): readonly FlowBlock[] {
  const { file, madeBy } = sheet.report;
  const rows = [
    ["File", file.name],
    ["Bytes", file.bytes.toLocaleString("en-GB")],
    ["SHA-256", file.sha256.replace(/(.{8})(?=.)/g, "$1 ")],
    ["Output intent", file.outputCondition ?? "None"],
    ["Title", file.title ?? "None"],
    ["Made with", file.creator ?? "Not said"],
    ["Written by", file.producer ?? "Not said"],
    ["Looked over by", madeBy],
  ] as const;
  return [
    flowing(heading(sheet, "The file", { name: "heading" }), pt(28), true),
    ...tableOf(sheet, {
      title: "How it is known again",
      columns: [
        ["What", { width: mmToPt(mm(36)) }],
        ["As the file is and says", { share: 1 }],
      ],
      rows: rows.map(([what, said]) => [
        cell(sheet, what, { name: "what" }),
        cell(sheet, said, { name: "said" }),
      ]),
      note: "Whoever has a file with another digest has another file: this report does not speak of it.",
    }),
  ];
}
