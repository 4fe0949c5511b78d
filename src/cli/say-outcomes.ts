import path from "node:path";
import { say, warn } from "./answer.ts";
import type { Outcome } from "./keep-production.ts";

/** Says which files were written and what preflight found, for people. */
export function sayOutcomes(outcomes: readonly Outcome[], out: string): void {
  const files = outcomes.flatMap((outcome) => outcome.files);
  for (const { file, bytes } of files)
    say(`  ${file}  ${Math.ceil(bytes / 1000)} kB`);
  for (const { template, findings } of outcomes) {
    for (const finding of findings) {
      warn(
        `  ${finding.severity} ${finding.code}: ${template} ${finding.where}`,
      );
      warn(`      ${finding.message}`);
      warn(`      ${finding.hint}`);
    }
  }
  const noun = files.length === 1 ? "file" : "files";
  say(`${files.length} ${noun} in ${path.relative(process.cwd(), out) || "."}`);
}
