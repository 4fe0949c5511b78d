import { InvalidArgumentError, Option, type Command } from "commander";
import { impose } from "./impose.ts";

const help = `
Pages keep their inks, fonts and overprint; nothing is encoded again. As many items as fit are laid
upright or turned, with marks at the outer ends of all cuts. Page 2 of a file lies exactly behind
its page 1. All pages must have one size; several files share the sheets. For folded and stitched
work send single pages in reader's order: the print studio imposes them.

Sheets: a4, a3, sra3 (320 × 450 mm), sra2 (450 × 640), sra1 (640 × 900), b2 (520 × 740)

Examples:
  livery impose card.pdf --sheet sra3
  livery impose card.pdf --sheet sra3 --gutter 0 --copies 500
  livery impose flyer-en.pdf flyer-cy.pdf --sheet sra3 --flip short --job "SC-2026-001"
  livery impose leaflet.pdf --sheet a4 --bleed 0 --into-margins`;

const number =
  (what: string, isRight: (value: number) => boolean) =>
  (text: string): number => {
    const value = text.trim() === "" ? NaN : Number(text);
    if (Number.isFinite(value) && isRight(value)) return value;
    throw new InvalidArgumentError(`Give ${what}.`);
  };

const millimetres = number("millimetres, 0 or more", (value) => value >= 0);
const count = number(
  "a whole number, 1 or more",
  (value) => Number.isInteger(value) && value >= 1,
);

function isoDate(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)))
    return text;
  throw new InvalidArgumentError("Give a date as YYYY-MM-DD.");
}

/** Adds `livery impose` with its options and help. */
export function addImpose(program: Command, exitCodeHelp: string): void {
  program
    .command("impose")
    .description("Place the pages of finished PDFs on sheets, front and back")
    .argument("<file...>", "finished PDFs whose pages have one size")
    .requiredOption(
      "--sheet <code>",
      "the sheet: a4, a3, sra3, sra2, sra1 or b2",
    )
    .option(
      "--copies <number>",
      "of each item; one sheet is filled unless told",
      count,
    )
    .option(
      "--bleed <mm>",
      "ink kept around each item, if its page has as much",
      millimetres,
      3,
    )
    .option(
      "--gutter <mm>",
      "between items, 0 butts them; twice the bleed unless told",
      millimetres,
    )
    .addOption(
      new Option("--flip <edge>", "the edge on which the press turns the sheet")
        .choices(["long", "short"])
        .default("long"),
    )
    .addOption(
      new Option("--binding <edge>", "the edge at which a reader turns an item")
        .choices(["left", "right", "top", "bottom"])
        .default("left"),
    )
    .option("--one-sided", "print every page on a front", false)
    .option(
      "--into-margins",
      "let items stand in the edge that the press leaves white",
      false,
    )
    .option(
      "--gripper <mm>",
      "keep the sheet's foot free for grippers",
      millimetres,
    )
    .option(
      "--job <name>",
      "the job's name in the slug line; the file's unless told",
    )
    .option(
      "--date <date>",
      "the date in the slug line, YYYY-MM-DD; today unless told",
      isoDate,
    )
    .option(
      "--out <file>",
      "the file that is written; out/<file>-on-<sheet>.pdf unless told",
    )
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", `${help}\n${exitCodeHelp}`)
    .action(impose);
}
