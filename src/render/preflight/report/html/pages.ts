import type { ReportInk, ReportPage } from "../press-report.ts";
import type { PagePictures, PlatePicture } from "../preview/page-pictures.ts";
import { placedOn } from "../view-places.ts";
import type { Illustrated } from "./findings.ts";
import { markup, named, quoted, type Markup } from "./markup.ts";
import { lineColors } from "../view-colors.ts";
import { sheetView } from "./sheet-view.ts";
import { chip } from "./summary.ts";
import {
  bleedOf,
  cutOf,
  length,
  percent,
  sizeName,
  sizeOf,
} from "../wording.ts";

/** Above this many pages each is a card, and plates show their amounts alone. */
const fewPages = 8;

/** Every page as it prints, with its cut, and with what each plate lays down. */
export function pages({ report, pictures }: Illustrated): Markup {
  const isMany = report.pages.length > fewPages;
  return markup`<section id="pages" aria-labelledby="pages-title">
    <h2 id="pages-title">Pages and plates</h2>
    <p class="legend">
      ${legend("trim", "Trim")} ${legend("bleed", "Bleed")}
      ${legend("safe", "Safe area")} Colours are a preview of coated paper;
      amounts are measured on the plates.
    </p>
    <div class="pages${isMany && " many"}">
      ${report.pages.map((page) =>
        pageView(page, pictures.get(page.number), { report, pictures }),
      )}
    </div>
  </section>`;
}

const lineDashes = { trim: "none", bleed: "5 2.5", safe: "1 2" } as const;

const legend = (kind: keyof typeof lineColors, name: string): Markup =>
  markup`<span
    ><svg
      viewBox="0 0 24 6"
      width="24"
      height="6"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M0 3h24" stroke="#fff" stroke-width="5" />
      <path
        d="M0 3h24"
        stroke="${lineColors[kind]}"
        stroke-width="2"
        stroke-dasharray="${lineDashes[kind]}"
      />
    </svg>
    ${name}</span
  >`;

function pageView(
  page: ReportPage,
  pictured: PagePictures | undefined,
  { report }: Illustrated,
): Markup {
  const { plates } = page;
  const placed =
    report.pages.length > fewPages ? placedOn(page, report.findings) : [];
  return markup`<article aria-labelledby="page-${page.number}">
    <h3 id="page-${page.number}">Page ${page.number}</h3>
    <div class="page">
      ${sheetView({ page, alt: altOf(page), hasLines: true, findings: placed, className: "sheet" })}
      <div class="plates">
        ${plates && pictured ? pictured.plates.map((plate) => plateView(plate, page, report.inks)) : markup`<p>No plates were made of this page.</p>`}
      </div>
    </div>
    ${plates && markup`<p class="peak">Most ink together: <strong>${percent(plates.totalInk.percent)}</strong> over 15 mm², ${length(plates.totalInk.box.x)} mm from the left of the trim and ${length(plates.totalInk.box.y)} mm from its top.${plates.density < 99 && ` Measured at ${Math.round(plates.density)} pixels per inch.`}</p>`}
    ${plates && plates.missing.length > 0 && markup`<p class="peak">Not drawn: ${plates.missing.map((sentence) => markup`${quoted(sentence)}. `)}</p>`}
  </article> `;
}

function altOf(page: ReportPage): string {
  const cut = cutOf(page);
  const name = sizeName(cut);
  const turned =
    page.turn === 0 ? "" : `, shown before its turn by ${page.turn} degrees`;
  return `Page ${page.number} as it prints: ${name === undefined ? "" : `${name}, `}${sizeOf(cut)}, bleed ${bleedOf(page)}${turned}`;
}

function plateView(
  { ink, picture }: PlatePicture,
  { plates, number }: ReportPage,
  inks: readonly ReportInk[],
): Markup {
  const covered = plates?.coverage.find((coverage) => coverage.ink === ink);
  const about = inks.find(({ name }) => name === ink);
  const amount = percent(covered?.percent ?? 0);
  return markup`<figure>
    <img
      src="${dataUri(picture.bytes)}"
      width="${picture.width}"
      height="${picture.height}"
      alt="${`The ${ink} plate of page ${number}, ${amount} covered`}"
    />
    <figcaption>
      ${chip(about ?? {})} <span class="ink">${named(ink)}</span>
      <span class="amount">${amount}</span>
    </figcaption>
  </figure> `;
}

/** A picture that needs no request. */
export const dataUri = (bytes: Uint8Array): string =>
  `data:image/webp;base64,${Buffer.from(bytes).toString("base64")}`;
