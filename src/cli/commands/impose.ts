import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import { larkmere } from "#larkmere";
import { mm, mmToPt, pt } from "#brand";
import {
  findSheet,
  impose as imposeSheets,
  measureItem,
  openForeignPdf,
  planSheet,
  ToolkitError,
  type BindingEdge,
  type Flip,
  type ForeignPdf,
  type MeasuredItem,
  type PlanRequest,
  type SheetPlan,
} from "#render";
import { say, sayJson, warn } from "../answer.ts";
import { openFolder } from "../output-folder.ts";

/** The options of `livery impose`; lengths are millimetres. */
export interface ImposeOptions {
  readonly sheet: string;
  readonly copies?: number;
  readonly bleed: number;
  readonly gutter?: number;
  readonly flip: Flip;
  readonly binding: BindingEdge;
  readonly oneSided?: boolean;
  readonly intoMargins?: boolean;
  readonly gripper?: number;
  readonly job?: string;
  readonly date?: string;
  readonly out?: string;
  readonly json: boolean;
}

/** What is read whole into memory: larger files go to a print studio, which imposes by itself. */
const greatestFile = 512 * 1024 * 1024;

/** Places the pages of finished PDFs on sheets. */
export async function impose(
  files: readonly string[],
  options: ImposeOptions,
): Promise<void> {
  const sheet = findSheet(options.sheet);
  const sources: ForeignPdf[] = [];
  for (const file of files)
    sources.push(await openForeignPdf(await bytesOf(file), file));
  const item = measureItem(sources);
  const plan = planSheet(requestOf(item, { ...options, sheet }));
  const stem = path.basename(files[0] ?? "", path.extname(files[0] ?? ""));
  const bytes = await imposeSheets(sources, plan, {
    name: options.job ?? stem,
    date: options.date ?? new Date().toISOString().slice(0, 10),
    typography: larkmere.typography,
  });
  const out = path.resolve(
    options.out ?? path.join("out", `${stem}-on-${sheet.code}.pdf`),
  );
  const file = await openFolder(path.dirname(out)).write(
    path.basename(out),
    bytes,
  );
  report(
    plan,
    { file, bytes: bytes.length, notes: [...item.notes, ...plan.notes] },
    options.json,
  );
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    if (size <= greatestFile) return await readFile(file);
  } catch (cause) {
    throw new ToolkitError(
      "input",
      `Cannot read "${file}": check the path and permissions`,
      { cause },
    );
  }
  throw new ToolkitError(
    "input",
    `Cannot impose "${file}": it is larger than 512 MB; send it to the print studio as it is`,
  );
}

/** Two-sided as soon as a file has a second page; bleed as asked, or as much as the pages have. */
function requestOf(
  item: MeasuredItem,
  options: Omit<ImposeOptions, "sheet"> & Pick<PlanRequest, "sheet">,
): PlanRequest {
  const bleed = pt(Math.min(item.bleed, mmToPt(mm(options.bleed))));
  const { gutter, copies, gripper } = options;
  return {
    sheet: options.sheet,
    trim: item.trim,
    bleed,
    gutter: gutter === undefined ? pt(2 * bleed) : mmToPt(mm(gutter)),
    pages: item.pages,
    isDuplex: !options.oneSided && item.pages.some((count) => count > 1),
    flip: options.flip,
    bindingEdge: options.binding,
    usesUnprintable: options.intoMargins ?? false,
    ...(copies !== undefined && { copies }),
    ...(gripper !== undefined && { gripper: mmToPt(mm(gripper)) }),
  };
}

interface Written {
  readonly file: string;
  readonly bytes: number;
  readonly notes: readonly string[];
}

function report(plan: SheetPlan, written: Written, isJson: boolean): void {
  const { columns, rows, perSheet, isTurned, copies, sheets, sides } = plan;
  if (isJson)
    return sayJson({
      ...written,
      sheet: plan.sheet.code,
      columns,
      rows,
      perSheet,
      isTurned,
      copies,
      sheets,
      sides: sides.length,
    });
  const faces = sides.length > sheets ? "two-sided" : "one-sided";
  say(`  ${written.file}  ${Math.ceil(written.bytes / 1000)} kB`);
  say(
    `${perSheet}-up on ${plan.sheet.name}${isTurned ? ", turned" : ""}: ${copies} of each item on ${sheets} ${faces} ${sheets === 1 ? "sheet" : "sheets"}`,
  );
  for (const note of written.notes) warn(`  note: ${note}`);
}
