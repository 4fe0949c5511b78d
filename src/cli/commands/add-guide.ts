import type { Command } from "commander";
import { dayOf } from "../day-of.ts";
import { guide } from "./guide.ts";

const help = `
The guide tells whoever uses a toolkit what the campaign says, by channel and with lengths, the facts
that it states with their sources, the photographs with credits and until when they may be used, the
templates with their formats, what is open and what is not, and whom to ask. It is PDF/UA-1.

Examples:
  livery guide feed-the-caddy
  livery guide feed-the-caddy --lang cy --out guide-cy.pdf

Exit codes:
  0  the guide is made
  2  wrong use, missing input, or something that does not fit`;

/** Adds the command that makes the guide of a toolkit. */
export function addGuide(program: Command): void {
  program
    .command("guide")
    .description("Make the guide of a toolkit as a PDF")
    .argument("<toolkit>", 'the toolkit\'s slug, as "livery list" shows it')
    .option(
      "--lang <tag>",
      "a language of the toolkit; the first one unless told",
    )
    .option(
      "--dated <day>",
      "the day that it bears, such as 2026-05-07; today unless told",
      dayOf,
    )
    .option(
      "--out <file>",
      "where it is written; out/<toolkit>_toolkit-guide_<language>.pdf unless told",
    )
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", help)
    .action(guide);
}
