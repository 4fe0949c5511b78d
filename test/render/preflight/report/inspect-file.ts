import { findCondition, findPrinter } from "#brand";
import {
  inspectPressFile,
  type InspectOptions,
} from "../../../../src/render/preflight/press/inspect-press-file.ts";
import type { PressReport } from "../../../../src/render/preflight/report/press-report.ts";
import { reportOf } from "../../../../src/render/preflight/report/report-of.ts";

/** The house printer, on coated paper. */
export const house: InspectOptions = {
  printer: findPrinter("house"),
  condition: findCondition("coated"),
};

/** The report of a file for the house printer. */
export const reportFor = async (
  bytes: Uint8Array,
  given: Partial<InspectOptions> = {},
): Promise<PressReport> =>
  reportOf(await inspectPressFile(bytes, { ...house, ...given }), {
    fileName: "poster.pdf",
  });
