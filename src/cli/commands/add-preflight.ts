import { InvalidArgumentError, type Command } from "commander";
import { printers } from "#brand";
import { dayOf } from "../day-of.ts";
import { preflight } from "./preflight.ts";

const help = `
Any PDF can be looked over, whoever made it: it is read, its plates are separated, and every rule is
asked. Nothing in it is changed. Places are millimetres from the trim's top-left corner.

With --ua it is asked whether everybody can read it: everything that a machine can check of PDF/UA-1
(ISO 14289-1) as the Matterhorn Protocol 1.1 lists it. Places are pages, paths in the structure tree
and numbers of objects. Whether the reading order and the words make sense, people have to judge.

Printers: ${printers.map(({ code }) => code).join(", ")}

Examples:
  livery preflight poster.pdf
  livery preflight poster.pdf --size a3 --html poster.report.html
  livery preflight poster.pdf --report poster.report.pdf
  livery preflight advert.pdf --printer newspaper
  livery preflight flyer-en.pdf flyer-cy.pdf --condition uncoated --json
  livery preflight --ua leaflet.pdf --html leaflet.access.html

Exit codes:
  0  every file is ready, or with --ua passes, perhaps with warnings
  1  a finding blocks at least one file
  2  wrong use, or a file that is missing or no PDF`;

/** Adds `livery preflight` with its options and help. */
export function addPreflight(program: Command): void {
  program
    .command("preflight")
    .description(
      "Look PDFs over as a print studio would, or as people who cannot see them",
    )
    .argument("<file...>", "PDFs, ours or anybody's")
    .option(
      "--ua",
      "check who can read the files (PDF/UA-1) in place of how they print",
      false,
    )
    .option("--printer <code>", "the kind of printer", "house")
    .option(
      "--condition <code>",
      'a printing condition, as "livery profiles list" shows it; the printer\'s unless told',
    )
    .option(
      "--size <format>",
      "the format that was ordered, such as a3: wrong sizes and bleeds are found",
    )
    .option(
      "--density <ppi>",
      "pixels per inch of the plates, 50 to 300",
      pixelsPerInch,
      100,
    )
    .option(
      "--html <file>",
      "write the report of one PDF as a page that opens anywhere",
    )
    .option(
      "--report <file>",
      "write the report of one PDF as a PDF/UA-1 document, to be filed or sent",
    )
    .option("--brand <slug>", "the brand that --report is set in", "larkmere")
    .option(
      "--dated <day>",
      "the day that --report bears, such as 2026-05-07; today unless told",
      dayOf,
    )
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", help)
    .action(preflight);
}

function pixelsPerInch(text: string): number {
  if (/^\d{2,3}$/.test(text) && Number(text) >= 50 && Number(text) <= 300)
    return Number(text);
  throw new InvalidArgumentError("Give a whole number from 50 to 300.");
}
