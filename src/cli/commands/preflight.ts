import type { Command } from "commander";
import {
  conditionsWith,
  findCondition,
  findFormat,
  findPrinter,
  type Day,
  type Printer,
} from "#brand";
import { todayInLondon } from "#collections";
import { openCms, profilesFolder, readBrand } from "#plugin";
import {
  createProfileStore,
  pressFormat,
  pressGeometry,
  ToolkitError,
  type InspectOptions,
  type PressReport,
} from "#render";
import { preflightFile, type ReportPaper } from "#render/press-report";
import { exitCodes, sayJson } from "../answer.ts";
import { lookOverFiles } from "./look-over-files.ts";
import { preflightAccess } from "./preflight-ua.ts";
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
  /** Where the report goes as a PDF. */
  readonly report?: string;
  /** The brand that the report is set in. */
  readonly brand: string;
  /** The day that the report bears. */
  readonly dated?: Day;
  /** Whether it is asked who can read the files, in place of how they print. */
  readonly ua: boolean;
  readonly json: boolean;
}

/** Looks files over as a studio would, or as people who cannot see them; sets the exit code. */
export async function preflight(
  files: readonly string[],
  options: PreflightOptions,
  command: Command,
): Promise<void> {
  if (!options.ua) return preflightPress(files, options);
  const [odd] = pressOnly.filter(
    (name) => command.getOptionValueSource(name) === "cli",
  );
  if (odd !== undefined)
    throw new ToolkitError(
      "usage",
      `Cannot use --${odd} with --ua: it is a question of print; leave one of them out`,
    );
  return preflightAccess(files, options);
}

/** What only a press file is asked. */
const pressOnly = [
  "printer",
  "condition",
  "size",
  "density",
  "report",
  "brand",
  "dated",
];

async function preflightPress(
  files: readonly string[],
  options: PreflightOptions,
): Promise<void> {
  const { html, json, report: pdf } = options;
  const asked = await inspectOptions(options);
  const paper = pdf === undefined ? undefined : await reportPaper(options);
  const { reports, errors } = await lookOverFiles<PressReport>(files, {
    html,
    pdf,
    look: (file) =>
      preflightFile(file, { ...asked, hasPage: html !== undefined, paper }),
    tell: (report) => {
      if (!json) sayReport(report);
    },
  });
  if (json) sayJson({ reports, ...(errors.length > 0 && { errors }) });
  process.exitCode =
    errors.length > 0
      ? exitCodes.wrong
      : reports.some(({ verdict }) => verdict === "refused")
        ? exitCodes.blocked
        : exitCodes.done;
}

/** Whose type and colors the report is set in, and its day. */
async function reportPaper({
  brand: slug,
  dated,
}: PreflightOptions): Promise<ReportPaper> {
  const cms = await openCms();
  try {
    const brand = await readBrand(cms.payload, slug);
    return { brand, issued: dated ?? todayInLondon() };
  } finally {
    await cms.close();
  }
}

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
