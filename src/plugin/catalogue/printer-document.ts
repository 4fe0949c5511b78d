import { z } from "zod";
import { mm, pt, type Printer } from "#brand";
import type { Printer as PrinterDocument } from "#collections";
import { parseDocument } from "../toolkit/invalid-document.ts";
import { oneOf, scales } from "./one-of.ts";

/** A printer as a new document of the CMS. `printerFromDocument` reads it back. */
export const printerDocument = (
  printer: Printer,
): Omit<PrinterDocument, "id" | "createdAt" | "updatedAt"> => ({
  key: printer.code,
  name: printer.name,
  condition: printer.condition,
  bleed: printer.bleed,
  ...(printer.totalInk !== undefined && { totalInk: printer.totalInk }),
  spots: printer.spots,
  scales: printer.scales.map((scale) => oneOf("scale", scales, scale)),
  outlinesText: printer.outlinesText,
  limits: { ...printer.limits },
  marks: { ...printer.marks },
  source: printer.source,
  checkedOn: `${printer.checked}T12:00:00.000Z`,
  confidence: "K",
});

const length = z.number().min(0);
const ticked = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);

const schema = z.object({
  key: z.string(),
  name: z.string(),
  condition: z.string().min(1),
  bleed: length,
  totalInk: z.number().positive().nullish(),
  spots: z.number().int().min(0),
  scales: z.array(z.enum(scales).transform(Number)).min(1),
  outlinesText: ticked,
  marks: z.object({
    trimMarks: ticked,
    bleedMarks: ticked,
    registration: ticked,
    colorBar: ticked,
    slugLine: ticked,
  }),
  limits: z.object({
    leastLine: length.transform(pt),
    leastMultiInkLine: length.transform(pt),
    leastText: length.transform(pt),
    leastReversedText: length.transform(pt),
    leastMultiInkText: length.transform(pt),
  }),
  source: z.string(),
  checkedOn: z.string(),
});

/** What a print studio asks of a file, from its document. */
export function printerFromDocument(
  document: Pick<PrinterDocument, "key">,
): Printer {
  const { bleed, checkedOn, key, totalInk, ...rest } = parseDocument(
    schema,
    document,
    `printer "${document.key}"`,
  );
  return {
    ...rest,
    code: key,
    bleed: mm(bleed),
    ...(totalInk != null && { totalInk }),
    version: "PDF/X-4",
    checked: checkedOn.slice(0, 10),
  };
}
