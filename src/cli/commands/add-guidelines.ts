import type { Command } from "commander";
import { dayOf } from "../day-of.ts";
import { guidelines } from "./guidelines.ts";

const help = `
The book holds every published section of the guidelines, the logo and its rules drawn to scale,
every colour with its values, what stands on what, typefaces and formats. The quick guide holds the
summaries of the sections that are in it, on exactly one side of A4; where they are too much, the
command says which to take out. Both are PDF/UA-1.

Examples:
  livery guidelines
  livery guidelines --lang cy --out book-cy.pdf
  livery guidelines --quick

Exit codes:
  0  the document is made
  2  wrong use, missing input, or something that does not fit`;

/** Adds the command that makes the guideline book and the quick guide. */
export function addGuidelines(program: Command): void {
  program
    .command("guidelines")
    .description("Make a brand's guideline book, or its quick guide, as a PDF")
    .option("--brand <slug>", "the brand", "larkmere")
    .option("--lang <tag>", "a language of the brand; its first unless told")
    .option("--quick", "the quick guide on one side of A4", false)
    .option(
      "--dated <day>",
      "the day that it bears, such as 2026-05-07; today unless told",
      dayOf,
    )
    .option(
      "--out <file>",
      "where it is written; out/<brand>_<document>_<language>.pdf unless told",
    )
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", help)
    .action(guidelines);
}
