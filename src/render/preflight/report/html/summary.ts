import { counted } from "#brand";
import { markup, named, quoted, type Markup, type Part } from "./markup.ts";
import { icon, type IconName } from "./icons.ts";
import type { PressReport, ReportInk, Verdict } from "../press-report.ts";
import {
  bleedOf,
  cutOf,
  fileSize,
  percent,
  sizeName,
  sizeOf,
  verdicts,
  verdictSentence,
} from "../wording.ts";

const verdictIcons: Readonly<Record<Verdict, IconName>> = {
  ready: "passed",
  "ready-with-warnings": "warn",
  refused: "block",
};

/** The top of the page: which file, whether it can be printed, and what it is. */
export const summary = (report: PressReport): Markup =>
  markup`<header>
    <p class="label">Preflight report</p>
    <h1>${named(report.file.name)}</h1>
    <p class="verdict ${report.verdict}">
      ${icon(verdictIcons[report.verdict])}
      <strong>${verdicts[report.verdict]}</strong>
      <span>${verdictSentence(report)}</span>
    </p>
    <dl class="strip">
      ${entries(report).map(
        ([term, value, detail]) =>
          markup`<div>
            <dt>${term}</dt>
            <dd>
              ${value}${detail !== undefined && markup`<small>${detail}</small>`}
            </dd>
          </div> `,
      )}
    </dl>
  </header>`;

type Entry = readonly [term: string, value: Part, detail?: Part];

function entries(report: PressReport): readonly Entry[] {
  const { pages, file, condition, printer } = report;
  const [first] = pages;
  const sizes = new Set(pages.map((page) => sizeOf(cutOf(page))));
  const name = first && sizeName(cutOf(first));
  const more = sizes.size > 1 && `and ${counted(sizes.size - 1, "other size")}`;
  const bleeds = [...new Set(pages.map(bleedOf))];
  return [
    [
      "Trim",
      first ? sizeOf(cutOf(first)) : "no page",
      more || (first?.trim ? name : "no trim box"),
    ],
    ["Bleed", bleeds[0] ?? "none", bleeds.length > 1 && "other pages differ"],
    ["Pages", counted(pages.length, "page")],
    inksEntry(report.inks),
    totalInkEntry(report),
    ["Printed on", condition.identifier, condition.name],
    ["Printer", printer.name, `code “${printer.code}”`],
    [
      "File",
      quoted(file.conformance ?? "no PDF/X"),
      `PDF ${file.pdfVersion}, ${fileSize(file.bytes)}`,
    ],
  ];
}

function inksEntry(inks: readonly ReportInk[]): Entry {
  const used = inks.filter(({ isUsed, kind }) => isUsed && kind !== "forme");
  const process = used.filter(({ kind }) => kind === "process");
  const spots = used.filter(({ kind }) => kind === "spot");
  const formes = inks.filter(({ kind, isUsed }) => kind === "forme" && isUsed);
  const initials = process
    .map(({ name }) => (name === "Black" ? "K" : (name[0] ?? "")))
    .join("");
  const names: readonly Part[] = [
    initials,
    ...spots.map(({ name }) => named(name)),
  ].filter((part) => part !== "");
  return [
    "Inks",
    inks.length === 0
      ? "not separated"
      : markup`<span class="chips">${used.map(chip)}</span>
          ${counted(used.length, "ink")}`,
    markup`${names.flatMap((name, index) => (index === 0 ? [name] : [" + ", name]))}${formes.length > 0 && `, ${counted(formes.length, "forme")}`}`,
  ];
}

/** A square of an ink. */
export const chip = ({ screen }: Pick<ReportInk, "screen">): Markup =>
  markup`<svg
    class="chip"
    viewBox="0 0 10 10"
    width="10"
    height="10"
    aria-hidden="true"
    focusable="false"
  >
    ${
      screen === undefined
        ? markup`<path d="M0 10 10 0" stroke="currentColor" />`
        : markup`<rect width="10" height="10" fill="${screen}" />`
    }
  </svg>`;

function totalInkEntry({ pages, condition }: PressReport): Entry {
  const peaks = pages.flatMap(({ plates, number }) =>
    plates ? [{ number, ink: plates.totalInk.percent }] : [],
  );
  const [greatest] = peaks.toSorted((a, b) => b.ink - a.ink);
  const most = `${condition.totalInk} % is the most`;
  if (!greatest) return ["Total ink", "not measured", most];
  const where = pages.length > 1 && `, page ${greatest.number}`;
  return ["Total ink", percent(greatest.ink), markup`${most}${where}`];
}
