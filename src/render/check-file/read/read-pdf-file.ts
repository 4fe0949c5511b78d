/** Reads a PDF for a check: what preflight and the checker of accessible PDFs see, and what the brand asks about. */
import { ptToMm, pt } from "#brand";
import { UnreadablePdfError } from "../../errors.ts";
import type { Finding } from "../../finding.ts";
import type { InspectedPage } from "../../preflight/press/artwork-subject.ts";
import { fromTrim } from "../../preflight/press/finding-of.ts";
import {
  inspectPressFile,
  type Inspection,
} from "../../preflight/press/inspect-press-file.ts";
import { picturesOf } from "../../preflight/press/pictures.ts";
import { inspectUa } from "../../preflight/ua/inspect-ua.ts";
import { box } from "#brand";
import { pdfLimits } from "../check-limits.ts";
import type { CheckFinding, FileUse, FindingGroup } from "../file-check.ts";
import { colorsOf } from "./pdf-colors.ts";
import { contrastsOf } from "./pdf-contrasts.ts";
import { logosOn } from "./pdf-logos.ts";
import { fontUses, textRuns } from "./pdf-texts.ts";
import { manifestIn } from "./embedded-manifest.ts";
import { placeOn, placeOnPage } from "./page-place.ts";
import { lookOfPage } from "./page-picture.ts";
import type { FileRead, ReadFor } from "./read-file.ts";

/** Pixels per inch that pages are drawn at: enough to see bleeds and codes, and quick. */
const density = 72;

/** What matters for a file that nobody prints. */
const forEverybody = new Set<string>([
  "press/damaged",
  "press/encrypted",
  "press/font-not-embedded",
  "press/missing-glyph",
  "press/script",
  "press/action",
  "press/empty-page",
  "press/external-stream",
  "press/postscript",
  "press/code-unreadable",
]);

/** Reads a PDF. Throws an `UnreadablePdfError` for what is none, or asks for more than its limits. */
export async function readPdfFile(
  bytes: Uint8Array,
  { brand, condition, printer, use: told }: ReadFor,
): Promise<FileRead> {
  const inspection = await inspectPressFile(bytes, {
    ...{ condition, density, printer },
    limits: pdfLimits,
  });
  const { pages, xmp } = inspection.subject;
  const [first] = pages;
  if (!first)
    throw new UnreadablePdfError("Cannot check the PDF: it shows no page");
  const manifest = manifestIn(xmp);
  const use = told ?? useOf(inspection, manifest?.purpose);
  const runs = textRuns(pages);
  const words = runs
    .map(({ text }) => text)
    .join(" ")
    .replaceAll(/\s+/g, " ");
  const access = use === "screen" ? accessOf(bytes) : undefined;
  return {
    ...(manifest && { manifest }),
    ...(await lookOfPage(first, inspection.subject.file)),
    subject: {
      kind: "pdf",
      use,
      pages: pages.length,
      size: sizeOf(first),
      isPhotographAlone: false,
      colors: pages.flatMap(colorsOf),
      fonts: fontUses(runs),
      ...(words.trim() !== "" && { words }),
      contrasts: contrastsOf(runs),
      placed: pages.flatMap((page) =>
        picturesOf(page).map((picture) => ({
          density: picture.density,
          page: page.number,
          place: placeOnPage(picture.box, page),
        })),
      ),
      logos: pages.flatMap((page) => logosOn(page, brand)),
      logo: brand.logo,
      preflight: preflightOf(inspection, use),
      ...(access && { access }),
      reading: [],
    },
  };
}

/** A file for print says so: by its standard, its bleed or its inks. */
function useOf({ subject }: Inspection, purpose: string | undefined): FileUse {
  if (purpose) return purpose === "press" ? "print" : "screen";
  const isPrint =
    subject.catalog.has("OutputIntents") ||
    subject.pages.some(
      ({ boxes: { bleed, trim }, walk }) =>
        (bleed && trim && bleed.width > trim.width + 1) ||
        walk.painted.some(
          ({ color: { space } }) =>
            space.kind === "inks" && space.family !== "DeviceGray",
        ),
    );
  return isPrint ? "print" : "screen";
}

function sizeOf({ boxes }: InspectedPage): string {
  const { height, width } = boxes.trim ?? boxes.crop ?? boxes.media;
  const millimetres = (length: number) => Math.round(ptToMm(pt(length)));
  return `${millimetres(width)} × ${millimetres(height)} mm`;
}

/** What preflight found, on the page's picture. */
function preflightOf(
  { findings, subject }: Inspection,
  use: FileUse,
): readonly CheckFinding[] {
  return findings
    .filter(({ code }) => use === "print" || forEverybody.has(code))
    .map((finding) => {
      const page = subject.pages.find(({ number }) => number === finding.page);
      const { box: at, ...rest } = finding;
      const place = page && at && placeOn(onSheet(at, page), page.boxes.media);
      return { ...rest, group: groupOf(finding), ...(place && { place }) };
    });
}

/** From the trim's corner, as findings count, back to the sheet's. */
function onSheet(at: NonNullable<Finding["box"]>, page: InspectedPage) {
  const { media } = page.boxes;
  const corner = fromTrim(
    box(media.x, media.y, media.width, media.height),
    page.boxes,
  );
  return box(at.x - corner.x, at.y - corner.y, at.width, at.height);
}

const groupOf = ({ code }: Finding): FindingGroup =>
  code.includes("font") || code.includes("glyph")
    ? "type"
    : code.includes("density") || code.includes("picture")
      ? "pictures"
      : "press";

/** What keeps people from reading it. A file that the checker cannot follow says so in preflight already. */
function accessOf(bytes: Uint8Array): readonly CheckFinding[] {
  return inspectUa(bytes, pdfLimits).findings.map(
    ({ code, hint, message, page, severity, where }) => ({
      ...{ code, hint, message, severity, where },
      group: "access",
      ...(page !== undefined && { page }),
    }),
  );
}
