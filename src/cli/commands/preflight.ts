import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import {
  conditionsWith,
  findCondition,
  findFormat,
  findPrinter,
  type Printer,
} from "#brand";
import { profilesFolder } from "#plugin";
import {
  createProfileStore,
  pressFormat,
  pressGeometry,
  ToolkitError,
  type InspectOptions,
  type PressReport,
} from "#render";
import { preflightFile } from "#render/press-report";
import { exitCodes, sayError, sayJson } from "../answer.ts";
import { openFolder } from "../output-folder.ts";
import { sayReport } from "./say-report.ts";

/** The options of `livery preflight`. */
export interface PreflightOptions {
  readonly printer: string;
  readonly condition?: string;
  /** A format's code: `a3`. */
  readonly size?: string;
  /** Pixels per inch. */
  readonly density: number;
  readonly html?: string;
  readonly json: boolean;
}

/** A file that could not be looked over. */
interface Unreadable {
  readonly file: string;
  readonly code: string;
  readonly message: string;
}

/** What is read whole into memory. */
const greatestFile = 512 * 1024 * 1024;

/** Looks press files over, whoever made them, and sets the exit code. */
export async function preflight(
  files: readonly string[],
  options: PreflightOptions,
): Promise<void> {
  if (options.html !== undefined && files.length > 1)
    throw new ToolkitError(
      "usage",
      `Cannot write one page for ${files.length} files: give one file with --html`,
    );
  const asked = await inspectOptions(options);
  const reports: PressReport[] = [];
  const errors: Unreadable[] = [];
  for (const file of files) {
    try {
      const report = await lookOver(file, asked, options.html);
      reports.push(report);
      if (!options.json) sayReport(report);
    } catch (error) {
      if (!(error instanceof ToolkitError)) throw error;
      const { code, message } = error;
      errors.push({ file, code, message });
      sayError(new ToolkitError(code, named(message, file)), false);
    }
  }
  if (options.json) sayJson({ reports, ...(errors.length > 0 && { errors }) });
  process.exitCode = exitCodeOf(reports, errors);
}

function exitCodeOf(
  reports: readonly PressReport[],
  errors: readonly Unreadable[],
): number {
  if (errors.length > 0) return exitCodes.wrong;
  return reports.some(({ verdict }) => verdict === "refused")
    ? exitCodes.blocked
    : exitCodes.done;
}

/** Messages of the reader do not know which file they are of. */
const named = (message: string, file: string): string =>
  message.includes(file) ? message : `${file}: ${message}`;

async function lookOver(
  file: string,
  asked: InspectOptions,
  html: string | undefined,
): Promise<PressReport> {
  const { report, page } = await preflightFile(
    { fileName: path.basename(file), bytes: await bytesOf(file) },
    { ...asked, hasPage: html !== undefined },
  );
  if (page && html !== undefined)
    await openFolder(path.dirname(html)).write(path.basename(html), page);
  return report;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile() && found.size > greatestFile)
    throw new ToolkitError(
      "input",
      `Cannot look over "${file}": it is larger than 512 MB; send it to the print studio as it is`,
    );
  try {
    if (found?.isFile()) return await readFile(file);
  } catch (cause) {
    throw unreadable(file, cause);
  }
  throw unreadable(file);
}

const unreadable = (file: string, cause?: unknown): ToolkitError =>
  new ToolkitError(
    "input",
    `Cannot read "${file}": check the path and permissions`,
    { cause },
  );

async function inspectOptions({
  printer: code,
  condition,
  size,
  density,
}: PreflightOptions): Promise<InspectOptions> {
  const printer = findPrinter(code);
  const profiles = createProfileStore({ directory: profilesFolder() });
  return {
    printer,
    condition: findCondition(
      condition ?? printer.condition,
      conditionsWith(await profiles.installed()),
    ),
    density,
    ...(size !== undefined && { order: orderOf(size, printer) }),
  };
}

/** What a format means on a printer's sheet: its trim, bleed and safe area at the artwork's scale. */
function orderOf(
  code: string,
  printer: Printer,
): NonNullable<InspectOptions["order"]> {
  const format = findFormat(code);
  if (format.medium === "screen")
    throw new ToolkitError(
      "usage",
      `Format "${code}" is a screen format: choose a print format for --size`,
    );
  const { scale, bleed } = pressGeometry(pressFormat(format, printer), printer);
  const { top, right, bottom, left } = format.safe;
  return {
    trim: { width: format.width * scale, height: format.height * scale },
    bleed,
    safe: Math.min(top, right, bottom, left) * scale,
    scale,
    leastPpi: format.leastPpi / scale,
  };
}
