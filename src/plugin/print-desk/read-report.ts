/** The preflight report of a job's press file as it was kept with it. What is read is what the desk shows. */
import { z } from "zod";
import { foldsOf, ptToMm, type Format } from "#brand";
import type { PrintJob } from "#collections";
import type { ArtworkFiles } from "../stores/artwork-files.ts";
import type { DeskPage, DeskReport } from "./desk-shapes.ts";

const box = z.object({
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});

const reportSchema = z.object({
  printer: z.object({ name: z.string() }),
  condition: z.object({ name: z.string(), totalInk: z.number() }),
  verdict: z.enum(["ready", "ready-with-warnings", "refused"]),
  findings: z.array(
    z.object({
      number: z.number(),
      severity: z.enum(["block", "warn", "note"]),
      message: z.string(),
      hint: z.string(),
      where: z.string(),
      page: z.number().optional(),
      box: box.optional(),
    }),
  ),
  pages: z.array(
    z.object({
      number: z.number(),
      media: box,
      trim: box.optional(),
      bleed: box.optional(),
      safe: box.optional(),
      plates: z
        .object({ totalInk: z.object({ percent: z.number() }) })
        .optional(),
    }),
  ),
  inks: z.array(
    z.object({
      name: z.string(),
      kind: z.enum(["process", "spot", "forme"]),
      percent: z.number(),
      isUsed: z.boolean(),
      standIn: z.string().optional(),
    }),
  ),
});

/** What is left of a report's values once nothing is `undefined`. */
type Read = z.output<typeof reportSchema>;

/** The report of a job's press file; nothing before it is ordered, and where it cannot be read. */
export async function readReport(
  store: Pick<ArtworkFiles, "get">,
  { files, ticket }: PrintJob,
  format: Format | undefined,
): Promise<DeskReport | undefined> {
  const file = files?.find(({ kind }) => kind === "report-json");
  const bytes = file && (await store.get(file.digest));
  const read = reportSchema.safeParse(bytes && parsed(bytes));
  if (!read.success) return undefined;
  const { condition, findings, inks, pages, printer, verdict } = read.data;
  const grammage = ticket?.stock?.grammage ?? 0;
  return {
    verdict,
    printer: printer.name,
    condition: condition.name,
    inkLimit: condition.totalInk,
    findings: findings.map(({ box: at, page, ...finding }) => ({
      ...finding,
      ...(page !== undefined && { page }),
      ...(at && { box: at }),
    })),
    pages: pages.map((page) =>
      pageOf(page, pages.length, foldsIn(format, page, grammage)),
    ),
    inks: inks.map(({ standIn, ...ink }) => ({
      ...ink,
      ...(standIn !== undefined && { standIn }),
    })),
  };
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function pageOf(
  { bleed, media, number, plates, safe, trim }: Read["pages"][number],
  count: number,
  folds: DeskPage["folds"],
): DeskPage {
  const sides = count === 2 ? ["Front", "Back"] : [];
  return {
    number,
    name: sides[number - 1] ?? `Page ${number}`,
    media,
    ...(trim && { trim }),
    ...(bleed && { bleed }),
    ...(safe && { safe }),
    folds,
    ...(plates && { totalInk: plates.totalInk.percent }),
  };
}

/** Folds as the sheet shows them: artwork at a scale folds at that scale. */
function foldsIn(
  format: Format | undefined,
  { number }: Read["pages"][number],
  grammage: number,
): DeskPage["folds"] {
  if (format?.medium !== "print" || number > 2) return [];
  return foldsOf(format, number, grammage).map(({ at, axis, kind }) => ({
    axis,
    kind,
    at: ptToMm(at) * format.artworkScale,
  }));
}
