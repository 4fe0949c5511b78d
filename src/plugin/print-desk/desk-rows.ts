/** Jobs as rows of the desk: names are read for all of them at once. */
import type { PayloadRequest } from "payload";
import {
  folds,
  laminates,
  proofs,
  stockText,
  usualPrinter,
  type Format,
} from "#brand";
import {
  dayOf,
  findKnownFormat,
  referenceOf,
  todayInLondon,
  type PrintJob,
} from "#collections";
import { dueOf } from "./due-of.ts";
import type { DeskRow } from "./desk-shapes.ts";
import { pictureAddress } from "./plate-addresses.ts";

const number = new Intl.NumberFormat("en-GB");

/** What rows are told with beside their jobs. */
interface Names {
  readonly campaigns: ReadonlyMap<number | string, string>;
  readonly printers: ReadonlyMap<number | string, string>;
  readonly printerKeys: ReadonlyMap<string, string>;
  readonly reports: ReadonlyMap<
    number | string,
    { readonly blocks: number; readonly warnings: number }
  >;
}

/** The rows of jobs, in their order. */
export async function rowsOf(
  req: PayloadRequest,
  jobs: readonly PrintJob[],
): Promise<readonly DeskRow[]> {
  const names = await namesFor(req, jobs);
  return Promise.all(
    jobs.map(async (job) => {
      const format = await findKnownFormat(job.format, req);
      return rowOf(job, names, typeof format === "string" ? undefined : format);
    }),
  );
}

function rowOf(
  job: PrintJob,
  { campaigns, printerKeys, printers, reports }: Names,
  format: Format | undefined,
): DeskRow {
  const neededBy = dayOf(job.neededBy);
  const report = reports.get(referenceOf(job.rendition) ?? 0);
  const printer = referenceOf(job.printer);
  const picture = pictureAddress(job);
  return {
    id: job.id,
    reference: job.reference ?? "",
    title: job.title,
    campaign: campaigns.get(referenceOf(job.toolkit) ?? 0) ?? "",
    state: job.state,
    ...dueOf({ state: job.state, neededBy }, todayInLondon()),
    ...(neededBy !== undefined && { neededBy }),
    isImmovable: job.isImmovable ?? false,
    line: lineOf(job, format),
    printer:
      printer === undefined
        ? usualName(format, printerKeys)
        : (printers.get(printer) ?? ""),
    blocks: report?.blocks ?? 0,
    warnings: report?.warnings ?? 0,
    ...(picture !== undefined && { picture }),
    messages: job.messages?.length ?? 0,
  };
}

const usualName = (
  format: Format | undefined,
  names: ReadonlyMap<string, string>,
): string => {
  if (format?.medium !== "print") return "";
  const key = usualPrinter(format);
  return names.get(key) ?? key;
};

/** `200 × A4 poster`, `Silk, 170 g/m²`, `4/0`, and whatever is done after printing. */
function lineOf(
  { format: code, proof, quantity, ticket }: PrintJob,
  format: Format | undefined,
): readonly string[] {
  const { coating, finishes, fold, inksBack, inksFront, laminate, stock } =
    ticket ?? {};
  const paper = stock?.type && stockText(filled(stock));
  return [
    `${quantity ? `${number.format(quantity)} × ` : ""}${format?.name ?? code}`,
    paper,
    inksFront ? `${inksFront}/${inksBack ?? 0}` : undefined,
    fold && fold !== "none" ? `${folds[fold]} fold` : undefined,
    laminate && laminate !== "none" ? `${laminates[laminate]} film` : undefined,
    coating && coating !== "none" ? coating.replace("-", " ") : undefined,
    finishes?.length ? finishes.join(", ").replaceAll("-", " ") : undefined,
    proof && proof !== "none" ? `${proofs[proof]} proof` : undefined,
  ].flatMap((part) => part || []);
}

/** A stock as the brand says it: what nobody has filled in is absent. */
const filled = ({
  color,
  grammage,
  type,
}: NonNullable<NonNullable<PrintJob["ticket"]>["stock"]>) => ({
  type: type ?? "",
  ...(typeof grammage === "number" && { grammage }),
  ...(color && { color }),
});

async function namesFor(
  req: PayloadRequest,
  jobs: readonly PrintJob[],
): Promise<Names> {
  const ids = (of: (job: PrintJob) => number | string | undefined) => [
    ...new Set(jobs.flatMap((job) => of(job) ?? [])),
  ];
  const every = {
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  } as const;
  const [toolkits, printers, renditions] = await Promise.all([
    req.payload.find({
      ...every,
      collection: "toolkits",
      where: { id: { in: ids(({ toolkit }) => referenceOf(toolkit)) } },
      select: { name: true },
    }),
    req.payload.find({
      ...every,
      collection: "printers",
      limit: 200,
      select: { key: true, name: true },
    }),
    req.payload.find({
      ...every,
      collection: "renditions",
      where: { id: { in: ids(({ rendition }) => referenceOf(rendition)) } },
      select: { blocks: true, warnings: true },
    }),
  ]);
  return {
    campaigns: new Map(toolkits.docs.map(({ id, name }) => [id, name])),
    printers: new Map(printers.docs.map(({ id, name }) => [id, name])),
    printerKeys: new Map(printers.docs.map(({ key, name }) => [key, name])),
    reports: new Map(
      renditions.docs.map(({ blocks, id, warnings }) => [
        id,
        { blocks: blocks ?? 0, warnings: warnings ?? 0 },
      ]),
    ),
  };
}
