/**
 * What a toolkit carries of formats and printers: those that the CMS has changed or added.
 *
 * What is as the code has it is left out, so that a toolkit's digest changes only when a figure
 * does. Only what a person has written is looked at. It is read as the program, for an output must not depend on who asks for it.
 */
import type { Payload } from "payload";
import {
  formatFrom,
  formats as builtIn,
  printers as builtInPrinters,
  recordIssues,
  recordOf,
  turnable,
  turned,
  type Format,
  type FormatRecord,
  type Printer,
  type Toolkit,
} from "#brand";
import { formatFromDocument } from "#collections";
import { canonicalJson } from "#render/digest";
import { InvalidDocumentError } from "../toolkit/invalid-document.ts";
import { printerFromDocument } from "./printer-document.ts";

/** The formats and printers of a toolkit that differ from the code's, in the order of their codes. */
export async function readCatalogue(
  payload: Payload,
): Promise<Pick<Toolkit, "formats" | "printers">> {
  const [formats, printers] = await Promise.all([
    ownFormats(payload),
    ownPrinters(payload),
  ]);
  return {
    ...(formats.length > 0 && { formats }),
    ...(printers.length > 0 && { printers }),
  };
}

const byCode = (
  one: { readonly code: string },
  other: { readonly code: string },
): number => (one.code < other.code ? -1 : 1);

async function ownFormats(payload: Payload): Promise<readonly Format[]> {
  const { docs } = await payload.find({
    collection: "formats",
    where: { isChanged: { equals: true } },
    pagination: false,
    depth: 1,
    populate: { formats: { key: true } },
  });
  const own = docs
    .map((document) => {
      const { basedOn } = document;
      return readFormat(
        document,
        typeof basedOn === "object" ? basedOn?.key : undefined,
      );
    })
    .filter((record) => figuresOf(record) !== builtInFigures.get(record.key))
    .map(formatFrom);
  return [...own, ...own.flatMap(alsoTurned)].toSorted(byCode);
}

/** An upright sheet that was changed is changed lying, too. */
const alsoTurned = (format: Format): readonly Format[] =>
  format.medium === "print" && turnable.has(format.code)
    ? [turned(format)]
    : [];

function readFormat(
  document: { readonly key: string },
  basedOn: string | undefined,
): FormatRecord {
  const where = `format "${document.key}"`;
  const read = formatFromDocument(document, basedOn);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new InvalidDocumentError(
      `Cannot use ${where}: field "${issue?.path.join(".") ?? ""}" is wrong, ${issue?.message ?? ""}`,
      { cause: read.error },
    );
  }
  const [issue] = recordIssues(read.data);
  if (!issue) return read.data;
  throw new InvalidDocumentError(
    `Cannot use ${where}: field "${issue.field}" is wrong, ${issue.message}`,
  );
}

/** What counts of a format: a changed note or a better source changes no output. */
const figuresOf = (record: FormatRecord) =>
  canonicalJson({ ...record, confidence: "", note: "" });

const builtInFigures: ReadonlyMap<string, string> = new Map(
  builtIn.map((format) => [format.code, figuresOf(recordOf(format))]),
);

async function ownPrinters(payload: Payload): Promise<readonly Printer[]> {
  const { docs } = await payload.find({
    collection: "printers",
    where: { isChanged: { equals: true } },
    pagination: false,
    depth: 0,
  });
  return docs
    .map(printerFromDocument)
    .filter(
      (printer) => demandsOf(printer) !== builtInDemands.get(printer.code),
    )
    .toSorted(byCode);
}

const demandsOf = (printer: Printer) =>
  canonicalJson({ ...printer, checked: "", source: "" });

const builtInDemands: ReadonlyMap<string, string> = new Map(
  builtInPrinters.map((printer) => [printer.code, demandsOf(printer)]),
);
