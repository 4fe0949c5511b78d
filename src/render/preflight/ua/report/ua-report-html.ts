/**
 * The accessibility report as one page that needs nothing else. Everything in it comes from the
 * report; it measures and judges nothing.
 */
import { counted } from "#brand";
import type { Severity } from "../../../finding.ts";
import { icon, type IconName } from "../../report/html/icons.ts";
import {
  markup,
  named,
  quoted,
  type Markup,
  type Part,
} from "../../report/html/markup.ts";
import { htmlPage } from "../../report/html/page.ts";
import { table } from "../../report/html/table.ts";
import {
  fileSize,
  severities,
  verdictSentence,
  weights,
} from "../../report/wording.ts";
import type { UaReport, UaReportFinding, UaVerdict } from "./ua-report.ts";

interface VerdictLook {
  readonly says: string;
  readonly icon: IconName;
  /** The name of the style that press reports have for it. */
  readonly style: string;
}

const looks: Readonly<Record<UaVerdict, VerdictLook>> = {
  passed: {
    says: "Passed what a machine can check",
    icon: "passed",
    style: "ready",
  },
  "passed-with-warnings": {
    says: "Passed, with warnings",
    icon: "warn",
    style: "ready-with-warnings",
  },
  failed: { says: "Not PDF/UA-1", icon: "block", style: "refused" },
};

/** The page as text. The same report gives the same text. */
export const uaReportHtml = (report: UaReport): string =>
  htmlPage(
    `${looks[report.verdict].says}: ${report.file.name} – accessibility report`,
    markup`${summary(report)}
      <main>${findings(report)} ${structure(report)} ${rules(report)}</main>
      ${footer(report)}`,
  );

function summary(report: UaReport): Markup {
  const { file, standard } = report;
  const look = looks[report.verdict];
  const entries: readonly (readonly [string, Part, Part])[] = [
    ["Title", file.title === undefined ? "none" : named(file.title), false],
    [
      "Language",
      file.language === undefined ? "none" : named(file.language),
      false,
    ],
    ["Tagged", file.isTagged ? "yes" : "no", false],
    ["Pages", counted(file.pages, "page"), false],
    ["Held against", "PDF/UA-1", standard],
    ["File", `PDF ${file.pdfVersion}`, fileSize(file.bytes)],
  ];
  return markup`<header>
    <p class="label">Accessibility report</p>
    <h1>${named(file.name)}</h1>
    <p class="verdict ${look.style}">
      ${icon(look.icon)} <strong>${look.says}</strong>
      <span>${verdictSentence(report)}</span>
    </p>
    <dl class="strip">
      ${entries.map(
        ([term, value, detail]) =>
          markup`<div>
            <dt>${term}</dt>
            <dd>${value}${detail !== false && markup`<small>${detail}</small>`}</dd>
          </div> `,
      )}
    </dl>
  </header>`;
}

const gravity: readonly Severity[] = ["block", "warn", "note"];

const headings: Readonly<Record<Severity, string>> = {
  ...severities,
  block: "Keeps people from reading it",
};

const findings = (report: UaReport): Markup =>
  markup`<section id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">Findings</h2>
    ${report.findings.length === 0 && markup`<p>Every rule that was asked passed.</p>`}
    ${gravity.map((severity) => group(severity, report))}
    ${report.leftOut > 0 && markup`<p>${counted(report.leftOut, "more finding")} of the same kinds ${report.leftOut === 1 ? "is" : "are"} not listed.</p>`}
    <p class="note">
      A machine cannot judge whether the reading order makes sense, whether words
      in place of pictures say what matters, or whether colours can be told apart:
      people have to.
    </p>
  </section>`;

function group(severity: Severity, report: UaReport): Markup | undefined {
  const found = report.findings.filter(
    (finding) => finding.severity === severity,
  );
  if (found.length === 0) return undefined;
  return markup`<h3 class="${severity}">
      ${icon(severity)} ${headings[severity]}
      <span class="count">${report.counts[severity]}</span>
    </h3>
    <ol class="list">
      ${found.map(item)}
    </ol> `;
}

const item = (finding: UaReportFinding): Markup =>
  markup`<li id="finding-${finding.number}">
    <span class="number ${finding.severity}">${finding.number}</span>
    <div class="said">
      <p class="message">${quoted(finding.message)}</p>
      <p>${quoted(finding.hint)}.</p>
      <p class="origin">
        ${quoted(finding.where)}${finding.object !== undefined && markup`, object ${finding.object}`}
        <span aria-hidden="true">·</span> <code>${finding.code}</code>
        <span aria-hidden="true">·</span> ${finding.source}
      </p>
    </div>
  </li> `;

function structure({ file }: UaReport): Markup | undefined {
  const types = Object.entries(file.elements);
  if (types.length === 0) return undefined;
  return markup`<section aria-labelledby="structure-title">
    <h2 id="structure-title">Structure</h2>
    ${table({
      id: "elements",
      caption: "Structure elements by their type",
      columns: [{ heading: "Type" }, { heading: "Elements", isFigure: true }],
      rows: types.map(([type, count]) => [named(type), count]),
    })}
  </section>`;
}

function rules({ rules }: UaReport): Markup {
  const passed = rules.filter(({ outcome }) => outcome === "passed").length;
  const found = rules.filter(({ outcome }) => outcome === "found").length;
  return markup`<section id="rules" aria-labelledby="rules-title">
    <h2 id="rules-title">Rules</h2>
    <p>
      ${counted(rules.length, "rule")}: ${passed} passed, ${found} with findings,
      ${rules.length - passed - found} not asked.
    </p>
    ${table({
      id: "asked",
      caption: "Every rule with its source",
      columns: ["Rule", "Outcome", "Weight", "Source"].map((heading) => ({
        heading,
      })),
      rows: rules.map(({ says, code, outcome, severity, source, findings }) => [
        markup`${says} <code>${code}</code>`,
        outcome === "found"
          ? markup`${icon(severity)} <strong>${counted(findings, "finding")}</strong>`
          : markup`${icon(outcome)} ${outcome === "passed" ? "passed" : "not asked: the file is encrypted"}`,
        weights[severity],
        source,
      ]),
    })}
  </section>`;
}

const footer = ({ file, madeBy }: UaReport): Markup =>
  markup`<footer>
    <p>
      ${file.creator !== undefined && markup`Made with ${named(file.creator)}. `}${file.producer !== undefined && markup`Written by ${named(file.producer)}. `}SHA-256
      ${file.sha256}, ${file.bytes} bytes. ${madeBy}: preflight looks and never
      repairs.
    </p>
  </footer>`;
