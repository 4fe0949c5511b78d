import { counted } from "#brand";
import type { MmBox, PressReport, ReportPage } from "../press-report.ts";
import { markup, named, type Markup, type Part } from "./markup.ts";
import { chip } from "./summary.ts";
import { table } from "./table.ts";
import { length, percent, ranges } from "../wording.ts";

const figures = (...headings: readonly Part[]) =>
  headings.map((heading) => ({ heading, isFigure: true }));

const words = (...headings: readonly Part[]) =>
  headings.map((heading) => ({ heading }));

const kinds = { process: "process", spot: "spot", forme: "forme, not printed" };

/** What the file is made of: inks, fonts, pictures and boxes. */
export const contents = (report: PressReport): Markup =>
  markup`<section id="contents" aria-labelledby="contents-title">
    <h2 id="contents-title">What the file holds</h2>
    ${inkTable(report)}${report.pages.length > 1 && coverageTable(report)}${fontTable(report)}${imageTable(report)}${boxTable(report)}
  </section>`;

function inkTable({ inks, pages }: PressReport): Markup {
  if (inks.length === 0)
    return markup`<p>No plates were made, so inks are not known.</p>`;
  const [page] = pages;
  const greatest = (ink: string) =>
    page?.plates?.coverage.find((coverage) => coverage.ink === ink)?.greatest ??
    0;
  const isOne = pages.length === 1;
  return table({
    id: "inks",
    caption: "Inks",
    columns: [
      ...words("Ink", "Kind", "Stand-in on screen"),
      ...figures(
        "Mean inside the trim",
        ...(isOne ? ["Greatest in one place"] : []),
      ),
    ],
    rows: inks.map((ink) => [
      markup`${chip(ink)} ${named(ink.name)}`,
      `${kinds[ink.kind]}${ink.isUsed ? "" : ", unused"}`,
      ink.standIn ?? (ink.kind === "process" ? "–" : "not described"),
      percent(ink.percent),
      ...(isOne ? [percent(greatest(ink.name))] : []),
    ]),
  });
}

function coverageTable({ inks, pages }: PressReport): Markup {
  const separated = pages.filter(({ plates }) => plates);
  const used = inks.filter(({ isUsed }) => isUsed);
  return table({
    id: "coverage",
    caption: "Ink on each page",
    columns: [
      ...words("Page"),
      ...figures(...used.map(({ name }) => named(name))),
      ...figures("Most together"),
    ],
    rows: separated.map(({ number, plates }) => [
      number,
      ...used.map(({ name }) => {
        const found = plates?.coverage.find(({ ink }) => ink === name);
        return found ? percent(found.percent) : "–";
      }),
      percent(plates?.totalInk.percent ?? 0),
    ]),
    note: `Means inside the trim. ${separated.length < pages.length ? `Plates were made of ${separated.length} of ${pages.length} pages.` : ""}`,
  });
}

function fontTable({ fonts, leftOut }: PressReport): Markup {
  if (fonts.length === 0)
    return markup`<p>
      The file sets no text: it has none, or all of it is outlined.
    </p>`;
  return table({
    id: "fonts",
    caption: "Fonts",
    columns: [
      ...words("Font", "Type", "In the file"),
      ...figures("Least", "Greatest", "First on page"),
    ],
    rows: fonts.map((font) => [
      named(font.name),
      font.type,
      font.isEmbedded
        ? font.isSubset
          ? "subset"
          : "whole"
        : markup`<strong class="block">not embedded</strong>`,
      `${font.least.toFixed(1)} pt`,
      `${font.greatest.toFixed(1)} pt`,
      font.page,
    ]),
    ...leftOutNote(leftOut.fonts, "more font"),
  });
}

function imageTable({ images, leftOut }: PressReport): Markup {
  if (images.length === 0) return markup`<p>The file shows no pictures.</p>`;
  return table({
    id: "pictures",
    caption: "Pictures",
    columns: [
      ...words("Picture", "Page"),
      ...figures("Pixels", "Shown at", "Density"),
      ...words("Colour", "Packed as"),
    ],
    rows: images.map(
      ({ page, pixels, box, ppi, bits, colorSpace, encoding }, index) => [
        index + 1,
        page,
        `${pixels.width} × ${pixels.height}`,
        `${length(box.width)} × ${length(box.height)} mm`,
        ppi === undefined ? "–" : `${ppi} ppi`,
        markup`${named(colorSpace)}, ${counted(bits, "bit")}`,
        named(encoding),
      ],
    ),
    ...leftOutNote(leftOut.images, "more picture"),
  });
}

const leftOutNote = (count: number, what: string) =>
  count > 0 ? { note: `${counted(count, what)} left out here.` } : {};

const boxNames = ["media", "crop", "bleed", "trim", "art"] as const;

/** Pages whose boxes are alike share their rows. */
function boxTable({ pages }: PressReport): Markup {
  const alike = new Map<string, ReportPage[]>();
  for (const page of pages) {
    const key = JSON.stringify([page.turn, boxNames.map((name) => page[name])]);
    alike.set(key, [...(alike.get(key) ?? []), page]);
  }
  return table({
    id: "boxes",
    caption: "Page boxes",
    columns: [
      ...words("Pages", "Box"),
      ...figures("Width", "Height", "From the trim’s left", "From its top"),
    ],
    rows: [...alike.values()].flatMap((group) => boxRows(group)),
    note: "Millimetres, of the page before it is turned.",
  });
}

const boxRows = (group: readonly ReportPage[]): readonly (readonly Part[])[] =>
  boxNames.flatMap((name) => {
    const [page] = group;
    const box: MmBox | undefined = page?.[name];
    if (!page || !box) return [];
    const turn = page.turn === 0 ? "" : `, turned ${page.turn}°`;
    return [
      [
        `${ranges(group.map(({ number }) => number))}${turn}`,
        `${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`,
        ...[box.width, box.height, box.x, box.y].map((value) =>
          value.toFixed(2).replace("-", "−"),
        ),
      ],
    ];
  });
