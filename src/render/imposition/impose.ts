/**
 * Writes planned sheets: finished pages become forms that are drawn in their places, with marks and
 * a slug line around them. It changes nothing within a page and chooses no place.
 */
import { pt, type Box, type Pt } from "#brand";
import { PaintError } from "../errors.ts";
import { PdfDocument, type Entries, type Ref } from "../pdf/document.ts";
import { sharedGroup } from "../pdf/foreign/blending-space.ts";
import type { ForeignPdf } from "../pdf/foreign/foreign-pdf.ts";
import { importLayers } from "../pdf/foreign/import-layers.ts";
import { importPage } from "../pdf/foreign/import-page.ts";
import type { ForeignPage } from "../pdf/foreign/page-tree.ts";
import { decimals } from "../pdf/number.ts";
import { boxPath, saved, transform } from "../pdf/operators.ts";
import { Resources } from "../pdf/resources.ts";
import type { Font } from "../text/font.ts";
import { describeSheets } from "./describe-sheets.ts";
import { placingMatrix } from "./place-page.ts";
import type {
  ImposedJob,
  MarkLine,
  Placement,
  SheetPlan,
  SheetSide,
} from "./plan.ts";
import { slugFont, slugLine } from "./slug-line.ts";

/** A page with the file that it comes from. */
interface SourcePage {
  readonly source: ForeignPdf;
  readonly page: ForeignPage;
}

/** Quarter of a point, on every plate. */
const markWidth = 0.25;

/** The sheets of a plan as one PDF; the plan's pages count through all sources in order. */
export async function impose(
  sources: readonly ForeignPdf[],
  plan: SheetPlan,
  job: ImposedJob,
): Promise<Uint8Array> {
  const [first] = sources;
  if (!first)
    throw new PaintError("Cannot impose without a PDF: name at least one file");
  refuseMixedIntents(first, sources);
  const version = sources.every((source) => source.version === "1.6")
    ? "1.6"
    : "1.7";
  const document = new PdfDocument(version);
  const pages = sources.flatMap((source) =>
    source.pages.map((page) => ({ source, page })),
  );
  const bleed = bleedOf(plan);
  const font = await slugFont(job.typography, job.name);
  const form = (index: number): Ref => formOf(document, pages, index, bleed);
  for (const side of plan.sides)
    addSide(document, {
      side,
      plan,
      job,
      font,
      pages,
      form,
      group: sharedGroup(document, sources),
    });
  const { catalog, information } = describeSheets(document, sources, {
    plan,
    job,
  });
  const layers = importLayers(document, sources);
  return document.save({ ...catalog, OCProperties: layers }, information);
}

/** A sheet goes through one press: all that is on it must be made for the same one. */
function refuseMixedIntents(
  first: ForeignPdf,
  sources: readonly ForeignPdf[],
): void {
  const other = sources.find(
    ({ intents }) => intents.digest !== first.intents.digest,
  );
  if (other)
    throw new PaintError(
      `Cannot impose "${other.name}" with "${first.name}": their output intents differ; make both for the same printing condition`,
    );
}

/** The widest bleed that any place shows: a form that carries it serves all copies. */
const bleedOf = ({ sides }: SheetPlan): Pt =>
  pt(
    Math.max(
      0,
      ...sides.flatMap(({ placements }) =>
        placements.flatMap(({ clip, trim }) => [
          trim.x - clip.x,
          trim.y - clip.y,
          clip.x + clip.width - trim.x - trim.width,
          clip.y + clip.height - trim.y - trim.height,
        ]),
      ),
    ),
  );

function formOf(
  document: PdfDocument,
  pages: readonly SourcePage[],
  index: number,
  bleed: Pt,
): Ref {
  return document.once(`imposed page ${index}`, () => {
    const { source, page } = pageAt(pages, index);
    const [left, foot, right, top] = page.trim;
    const beyond = bleed / page.unit;
    const box = [
      left - beyond,
      foot - beyond,
      right + beyond,
      top + beyond,
    ] as const;
    return importPage(document, source, page, box);
  });
}

function pageAt(pages: readonly SourcePage[], index: number): SourcePage {
  const found = pages[index];
  if (found) return found;
  throw new PaintError(
    `Cannot impose page ${index + 1}: the files have ${pages.length}; plan the sheets with the same files`,
  );
}

/** All that one side of a sheet is painted from. */
interface SidePaint {
  readonly side: SheetSide;
  readonly plan: SheetPlan;
  readonly job: ImposedJob;
  readonly font: Font;
  readonly pages: readonly SourcePage[];
  readonly form: (index: number) => Ref;
  readonly group: Entries["Group"];
}

function addSide(document: PdfDocument, paint: SidePaint): void {
  const { side, plan, pages, form, group } = paint;
  const { width, height } = plan.sheet;
  const resources = new Resources();
  const items = side.placements.map((placement) => {
    const name = resources.name("XObject", form(placement.page));
    const { page } = pageAt(pages, placement.page);
    return placed(placement, page, { name, height });
  });
  const operators = items.join("") + marks(document, resources, paint);
  document.addPage({
    MediaBox: [0, 0, width, height],
    CropBox: [0, 0, width, height],
    BleedBox: edges(side.bleed, plan),
    TrimBox: edges(side.trim, plan),
    Group: group,
    Resources: resources.entries(),
    Contents: document.stream({}, operators),
  });
}

const placed = (
  placement: Placement,
  page: ForeignPage,
  { name, height }: { name: string; height: Pt },
): string =>
  saved(
    `${boxPath(upward(placement.clip, height))}W n\n` +
      transform(placingMatrix(page, placement, height)) +
      `${name} Do\n`,
  );

/** Marks and the slug line, in the color of all plates. */
function marks(
  document: PdfDocument,
  resources: Resources,
  { side, plan, job, font }: SidePaint,
): string {
  const { height } = plan.sheet;
  const color = resources.name("ColorSpace", allPlates(document));
  const lines = [...side.trimMarks, ...side.centerMarks].map((mark) =>
    stroke(mark, height),
  );
  const text = `${job.name} · ${plan.sheet.name} · sheet ${side.sheet} of ${plan.sheets} · ${side.face} · ${job.date}`;
  const slug = side.slugRoom
    ? slugLine(text, side.slugRoom, {
        document,
        resources,
        font,
        sheetHeight: height,
      })
    : "";
  return saved(
    `${color} CS 1 SCN ${color} cs 1 scn ${markWidth} w 0 J [] 0 d\n${lines.join("")}${slug}`,
  );
}

const stroke = ({ from, to }: MarkLine, height: Pt): string =>
  `${decimals([from[0], height - from[1]])} m ${decimals([to[0], height - to[1]])} l S\n`;

/** One tint that prints on every plate; where there are no plates, black. */
const allPlates = (document: PdfDocument): Ref =>
  document.once("all plates", () =>
    document.add([
      "Separation",
      "All",
      "DeviceGray",
      { FunctionType: 2, Domain: [0, 1], C0: [1], C1: [0], N: 1 },
    ]),
  );

/** A box of the sheet in the space of PDF pages. */
const upward = ({ x, y, width, height }: Box, sheetHeight: Pt): Box => ({
  x,
  y: pt(sheetHeight - y - height),
  width,
  height,
});

const edges = (of: Box, { sheet }: SheetPlan): readonly number[] => {
  const { x, y, width, height } = upward(of, sheet.height);
  return [x, y, x + width, y + height];
};
