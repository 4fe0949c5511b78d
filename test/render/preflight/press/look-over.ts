import { findCondition, findPrinter } from "#brand";
import type { Finding } from "../../../../src/render/finding.ts";
import type { Order } from "../../../../src/render/preflight/press/artwork-subject.ts";
import { inspectPressFile } from "../../../../src/render/preflight/press/inspect-press-file.ts";

/** What the house printer's rules find in a file. */
export async function lookOver(
  bytes: Uint8Array,
  order: Order = {},
  code = "house",
): Promise<readonly Finding[]> {
  const printer = findPrinter(code);
  const condition = findCondition(printer.condition);
  const options = { printer, condition, order };
  return (await inspectPressFile(bytes, options)).findings;
}

/** Codes of findings, each once. */
export const codesOf = (findings: readonly Finding[]): readonly string[] =>
  [...new Set(findings.map(({ code }) => code))].toSorted();
