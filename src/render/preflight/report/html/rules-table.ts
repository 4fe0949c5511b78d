import { counted } from "#brand";
import type { Severity } from "../../../finding.ts";
import type { PressReport, ReportRule } from "../press-report.ts";
import { icon } from "./icons.ts";
import { markup, type Markup } from "./markup.ts";
import { table } from "./table.ts";
import { gravestOf, weights } from "../wording.ts";

/** Every rule that the file was held against, with who asks for it and what became of it. */
export function rulesTable(report: PressReport): Markup {
  const { rules, printer } = report;
  const passed = rules.filter(({ outcome }) => outcome === "passed").length;
  const found = rules.filter(({ outcome }) => outcome === "found").length;
  return markup`<section id="rules" aria-labelledby="rules-title">
    <h2 id="rules-title">Rules</h2>
    <p>
      ${counted(rules.length, "rule")} for ${printer.name}: ${passed} passed,
      ${found} with findings, ${rules.length - passed - found} not asked.
      ${printer.source}.
    </p>
    ${table({
      id: "asked",
      caption: "Every rule with its source",
      columns: ["Rule", "Outcome", "Weight", "Source"].map((heading) => ({
        heading,
      })),
      rows: rules.map((rule) => [
        markup`${rule.says} <code>${rule.code}</code>`,
        outcome(rule, gravestOf(rule, report)),
        weights[rule.severity],
        rule.source,
      ]),
    })}
  </section>`;
}

function outcome(
  { outcome, findings, because = "" }: ReportRule,
  severity: Severity,
): Markup {
  switch (outcome) {
    case "passed":
      return markup`<span class="outcome">${icon("passed")} passed</span>`;
    case "found":
      return markup`<span class="outcome"
        >${icon(severity)}
        <strong>${counted(findings, "finding")}</strong></span
      >`;
    case "not-asked":
      return markup`<span class="outcome long"
        >${icon("not-asked")} not asked: ${because}</span
      >`;
  }
}
