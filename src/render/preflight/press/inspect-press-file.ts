/**
 * Looks a press file over: reads it with a reader of its own, lists what every page paints,
 * separates the plates, and asks every rule. It works on our files and on anybody's, and changes
 * none.
 */
import { totalInkOf, type Printer, type PrintingCondition } from "#brand";
import type { Finding } from "../../finding.ts";
import { UnreadablePdfError } from "../../errors.ts";
import { Entries } from "../../plates/content/entries.ts";
import { separate } from "../../plates/separate.ts";
import type { ReadLimits } from "../../read-pdf/limits.ts";
import { readPdf } from "../../read-pdf/read-pdf.ts";
import type { PdfFile, PdfPage, PdfStream } from "../../read-pdf/pdf-file.ts";
import { readXmp, type XmpPacket } from "../artwork/read-xmp.ts";
import { walkPage } from "../artwork/walk-page.ts";
import type {
  ArtworkSubject,
  InspectedPage,
  Order,
} from "./artwork-subject.ts";
import { artworkRules } from "./artwork-rules.ts";
import { boxesOf } from "./boxes-of.ts";
import { findingOf } from "./finding-of.ts";
import { gather } from "./gather.ts";
import { encrypted } from "./rules/encrypted.ts";

/** For whom a file is looked over. */
export interface InspectOptions {
  readonly printer: Printer;
  readonly condition: PrintingCondition;
  readonly order?: Order;
  /** Pixels per inch of the plates; 100 unless told. */
  readonly density?: number;
  /** How much the file may ask of its reader; what a print studio may be sent unless told. */
  readonly limits?: Partial<ReadLimits>;
}

/** A file with what was found. */
export interface Inspection {
  readonly subject: ArtworkSubject;
  readonly findings: readonly Finding[];
  readonly isBlocked: boolean;
}

/** Plates of more pages are not made: a book is looked over page by page. */
const mostPlates = 64;
const usualDensity = 100;

/** Looks a file over. Throws an `UnreadablePdfError` for what is no PDF. */
export async function inspectPressFile(
  bytes: Uint8Array,
  options: InspectOptions,
): Promise<Inspection> {
  const subject = await subjectOf(
    readPdf(bytes, options.limits && { limits: options.limits }),
    options,
  );
  const { isEncrypted } = subject.file;
  const asked = isEncrypted ? [encrypted] : artworkRules;
  const findings = asked.flatMap((rule) =>
    gather(rule.check(subject)).map((seen) => findingOf(rule, seen, subject)),
  );
  return {
    subject,
    findings,
    isBlocked: findings.some(({ severity }) => severity === "block"),
  };
}

async function subjectOf(
  file: PdfFile,
  { printer, condition, order = {}, density = usualDensity }: InspectOptions,
): Promise<ArtworkSubject> {
  const catalog = new Entries(file, file.catalog);
  const trailer = new Entries(file, file.trailer);
  const information = trailer.entries("Info");
  const metadata = catalog.stream("Metadata");
  const pages: InspectedPage[] = [];
  for (const page of file.pages)
    pages.push(await inspectPage(file, page, density));
  return {
    file,
    catalog,
    trailer,
    ...(information && { information }),
    ...(metadata && { xmp: xmpIn(file, metadata) }),
    pages,
    printer,
    condition,
    totalInk: totalInkOf(printer, condition),
    order,
  };
}

async function inspectPage(
  file: PdfFile,
  page: PdfPage,
  density: number,
): Promise<InspectedPage> {
  const { number } = page;
  const isPlated = number <= mostPlates && !file.isEncrypted;
  return {
    number,
    page,
    entries: new Entries(file, page.dict),
    boxes: boxesOf(file, page),
    walk: walkPage(file, page),
    ...(isPlated && {
      plates: await separate(file, upright(page), { density }),
    }),
  };
}

/** A page as it is drawn: however viewers turn it, its boxes and its plates stay together. */
const upright = (page: PdfPage): PdfPage => ({
  ...page,
  inherited: (key) => (key === "Rotate" ? null : page.inherited(key)),
});

function xmpIn(file: PdfFile, metadata: PdfStream): XmpPacket {
  try {
    return readXmp(file.decode(metadata).data);
  } catch (problem) {
    if (!(problem instanceof UnreadablePdfError)) throw problem;
    return { get: () => undefined, problem: problem.message };
  }
}
