import type { Command } from "commander";
import { evidence } from "./evidence.ts";

const help = `
The evidence says what was asked, what it reached, who did what and when, and where the audit stood. It is PDF/UA-1,
names nobody in a photograph, and is the same file each time.

Example:
  livery evidence WD-2026-0001 --out evidence.pdf

Exit codes:
  0  the document is made
  2  no such worksheet, or one with open tasks`;

/** Adds the command that makes the evidence of a withdrawal. */
export function addEvidence(program: Command): void {
  program
    .command("evidence")
    .description("Make the evidence of a completed withdrawal, as a PDF")
    .argument("<worksheet>", "its reference, such as WD-2026-0001")
    .option(
      "--out <file>",
      "where it is written; out/<reference>_evidence.pdf unless told",
    )
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", help)
    .action(evidence);
}
