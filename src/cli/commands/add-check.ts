import { Option, type Command } from "commander";
import { check } from "./check.ts";

const help = `
The file is read in a thread that is killed where it takes too long or too much. The score is the same for the
same file and brand; whether the file is still in force is told beside it, from this instance's register.

Examples:
  livery check poster.pdf
  livery check advert.pdf --for print
  livery check card.png leaflet.pdf --json

Exit codes:
  0  every file scores 75 or more and is in force
  1  a file scores less, or is withdrawn, superseded or altered
  2  wrong use, or a file that is missing or cannot be read`;

/** Adds `livery check` with its options and help. */
export function addCheck(program: Command): void {
  program
    .command("check")
    .description(
      "Tell how far finished files are the brand's, and whether they are in force",
    )
    .argument(
      "<file...>",
      "PDFs, JPEGs, PNGs, WebPs or SVGs, whoever made them",
    )
    .addOption(
      new Option(
        "--for <use>",
        "what the files are for; worked out unless told",
      ).choices(["print", "screen"]),
    )
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", help)
    .action(check);
}
