import { counted } from "#brand";
import type { Severity } from "../../../finding.ts";
import type {
  PressReport,
  ReportFinding,
  ReportPage,
} from "../press-report.ts";
import type { PagePictures } from "../preview/page-pictures.ts";
import { icon } from "./icons.ts";
import { markup, quoted, type Markup } from "./markup.ts";
import { isMostOf, onView, partAround, placedOn } from "../view-places.ts";
import { sheetView } from "./sheet-view.ts";
import { severities } from "../wording.ts";

/** A report with the pictures of its pages. */
export interface Illustrated {
  readonly report: PressReport;
  readonly pictures: ReadonlyMap<number, PagePictures>;
}

const gravity: readonly Severity[] = ["block", "warn", "note"];

/** Pages beyond this many show their findings under "Pages and plates" alone. */
const mostThumbnails = 8;

/** What was found, the gravest first, beside the pages that it stands on. */
export function findings(shown: Illustrated): Markup {
  const { report } = shown;
  const { leftOut } = report;
  if (report.findings.length === 0)
    return markup`<section id="findings" aria-labelledby="findings-title">
      <h2 id="findings-title">Findings</h2>
      <p>Every rule that was asked passed.</p>
    </section>`;
  return markup`<section id="findings" aria-labelledby="findings-title">
    <h2 id="findings-title">Findings</h2>
    <div class="found">
      <div>
        ${gravity.map((severity) => group(severity, shown))}${
          leftOut.findings > 0 &&
          markup`<p>
            ${counted(leftOut.findings, "more finding")} of the same kinds
            ${leftOut.findings === 1 ? "is" : "are"} not listed.
          </p>`
        }
      </div>
      ${thumbnails(report)}
    </div>
  </section>`;
}

function group(severity: Severity, shown: Illustrated): Markup | undefined {
  const { findings, counts } = shown.report;
  const found = findings.filter((finding) => finding.severity === severity);
  if (found.length === 0) return undefined;
  return markup`<h3 class="${severity}">
      ${icon(severity)} ${severities[severity]}
      <span class="count">${counts[severity]}</span>
    </h3>
    <ol class="list">
      ${found.map((finding) => item(finding, shown))}
    </ol> `;
}

const item = (finding: ReportFinding, shown: Illustrated): Markup =>
  markup`<li id="finding-${finding.number}">
    <span class="number ${finding.severity}">${finding.number}</span>
    <div class="said">
      <p class="message">${quoted(finding.message)}</p>
      <p>${quoted(finding.hint)}.</p>
      <p class="origin">
        ${quoted(finding.where)} <span aria-hidden="true">·</span>
        <code>${finding.code}</code>
        <span aria-hidden="true">·</span> ${finding.source}
      </p>
    </div>
    ${detail(finding, shown)}
  </li> `;

/** Pixels for each millimetre below which an enlargement shows nothing. */
const leastPixels = 1.4;

/** The place, enlarged; nothing where it is most of the page anyway. */
function detail(
  finding: ReportFinding,
  { report, pictures }: Illustrated,
): Markup | undefined {
  const page = report.pages.find(({ number }) => number === finding.page);
  const picture = page && pictures.get(page.number)?.sheet;
  if (!page || !picture || !finding.box) return undefined;
  const sheet = page.media;
  const part = partAround(onView(finding.box, page), sheet);
  if (picture.width / sheet.width < leastPixels) return undefined;
  if (isMostOf(onView(finding.box, page), sheet)) return undefined;
  return sheetView({
    page,
    part,
    findings: [finding],
    hasLines: true,
    className: "detail",
    alt: `The place of finding ${finding.number}, enlarged`,
  });
}

/** The pages that findings stand on, with their markers. */
function thumbnails({ findings, pages }: PressReport): Markup | undefined {
  const marked = pages.filter((page) => placedOn(page, findings).length > 0);
  if (marked.length === 0) return undefined;
  return markup`<div class="places${marked.length > 2 && " several"}">
    ${marked.slice(0, mostThumbnails).map((page) => thumbnail(page, findings))}${
      marked.length > mostThumbnails &&
      markup`<p>
        Findings on ${counted(marked.length - mostThumbnails, "more page")} are
        marked under “Pages and plates”.
      </p>`
    }
  </div> `;
}

function thumbnail(
  page: ReportPage,
  findings: readonly ReportFinding[],
): Markup {
  const placed = placedOn(page, findings);
  const numbers = placed
    .map(({ number }) => number)
    .slice(0, 40)
    .join(", ");
  return markup`<figure>
    ${sheetView({
      page,
      findings: placed,
      className: "sheet",
      alt: `Page ${page.number} with the places of findings ${numbers}`,
    })}
    <figcaption>Page ${page.number}</figcaption>
  </figure> `;
}
