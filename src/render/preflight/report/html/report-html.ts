/**
 * The report as one page that needs nothing else: no request, no script. Everything in it comes
 * from the report and the pictures; it measures and judges nothing.
 */
import type { PressReport } from "../press-report.ts";
import type { PagePictures } from "../preview/page-pictures.ts";
import { findings, type Illustrated } from "./findings.ts";
import { markup, type Markup } from "./markup.ts";
import { htmlPage } from "./page.ts";
import { dataUri, pages } from "./pages.ts";
import { rulesTable } from "./rules-table.ts";
import { summary } from "./summary.ts";
import { contents } from "./tables.ts";
import { verdicts } from "../wording.ts";

/** The page as text. The same report and pictures give the same text. */
export const reportHtml = (
  report: PressReport,
  pictures: ReadonlyMap<number, PagePictures>,
): string =>
  htmlPage(
    `${verdicts[report.verdict]}: ${report.file.name} – preflight report`,
    markup`${store({ report, pictures })} ${summary(report)}
      <main>
        ${findings({ report, pictures })} ${pages({ report, pictures })}
        ${contents(report)} ${rulesTable(report)}
      </main>
      ${footer(report)}`,
  );

/** Every page's picture once, for all the places that show it. */
const store = ({ report, pictures }: Illustrated): Markup =>
  markup`<svg
    class="store"
    width="0"
    height="0"
    aria-hidden="true"
    focusable="false"
  >
    <defs>
      ${report.pages.map((page) => {
        const picture = pictures.get(page.number)?.sheet;
        const { width, height } = page.media;
        return (
          picture &&
          markup`<image
            id="sheet-${page.number}"
            width="${width}"
            height="${height}"
            preserveAspectRatio="none"
            href="${dataUri(picture.bytes)}"
          /> `
        );
      })}
    </defs>
  </svg>`;

const footer = ({ file, madeBy }: PressReport): Markup => {
  const { title, creator, producer } = file;
  const said = [
    title !== undefined && markup`title <bdi>${title}</bdi>`,
    creator !== undefined && markup`made with <bdi>${creator}</bdi>`,
    producer !== undefined && markup`written by <bdi>${producer}</bdi>`,
  ].filter((part) => part !== false);
  return markup`<footer>
    ${
      said.length > 0 &&
      markup`<p>
        The file says of itself:
        ${said.map((part, index) => (index === 0 ? part : markup`, ${part}`))}.
      </p> `
    }
    <p>
      SHA-256 ${file.sha256}, ${file.bytes} bytes. ${madeBy}: preflight looks
      and never repairs.
    </p>
  </footer>`;
};
