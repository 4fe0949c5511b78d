import { InvalidArgumentError, Option, type Command } from "commander";
import { addProfile, listProfiles } from "./profiles.ts";

const addHelp = `
What is not told is read off the profile: its name, the registered condition that it is for, and the
ink that it uses. The condition's code is its identifier in small letters, and its inks are coated
unless the profile speaks of uncoated paper or newspapers.

Profiles such as PSOcoated_v3 (FOGRA51) may be embedded in a PDF but not handed on, so they do not
come with the toolkit: fetch them from www.eci.org or ask the print studio.

Examples:
  livery profiles add PSOcoated_v3.icc
  livery profiles add Local_News.icc --code local-news --identifier IFRA26 --inks uncoated --total-ink 240
`;

/** Adds the commands that list and install profiles of presses. */
export function addProfiles(program: Command, exitCodeHelp: string): void {
  const profiles = program
    .command("profiles")
    .description("List and install printing conditions with their ICC profiles")
    .addHelpText("after", exitCodeHelp);
  profiles
    .command("list")
    .description("List the printing conditions that a press file can be for")
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", exitCodeHelp)
    .action(listProfiles);
  profiles
    .command("add")
    .description(
      "Install the ICC profile of a press, as the printing condition that it describes",
    )
    .argument("<file>", "a CMYK output profile, .icc or .icm")
    .option("--code <code>", 'what "--condition" calls it')
    .option(
      "--name <name>",
      "what people call it; the profile's own unless told",
    )
    .addOption(
      new Option(
        "--inks <inks>",
        "which of a swatch's authored recipes prints here",
      ).choices(["coated", "uncoated"]),
    )
    .option(
      "--identifier <name>",
      "the condition's name in the ICC's registry, for example FOGRA51",
    )
    .option(
      "--total-ink <per cent>",
      "greatest sum of inks in one place; measured unless told",
      percentOfInk,
    )
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", `${addHelp}${exitCodeHelp}`)
    .action(addProfile);
}

function percentOfInk(text: string): number {
  if (/^\d{3}$/.test(text) && Number(text) >= 100 && Number(text) <= 400) {
    return Number(text);
  }
  throw new InvalidArgumentError("Give a whole percentage from 100 to 400.");
}
