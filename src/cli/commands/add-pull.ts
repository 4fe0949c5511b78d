import { InvalidArgumentError, Option, type Command } from "commander";
import { pull } from "./pull/pull.ts";

const help = `
Each job becomes a folder of its own, LK-2026-0001-v1, which appears whole: the press file, its ticket, its report and
their checksums, each verified. A job is placed once, whatever happens in between; run the command again to go on.
The key may stand in LIVERY_KEY and the server in LIVERY_SERVER, so that neither is seen in a list of processes.

Examples:
  livery pull --server https://brand.larkmere.example --to /srv/hot-folder
  livery pull --server https://brand.larkmere.example --to /srv/hot-folder --watch

Exit codes:
  0  every job that is ready is there
  1  at least one job was refused or did not come whole
  2  wrong use, a wrong key, or a folder that cannot be written
  3  the server is away`;

/** Reads a number of seconds. */
function seconds(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give whole seconds.");
}

/** Adds what a print studio runs beside its hot folder. */
export function addPull(program: Command): void {
  program
    .command("pull")
    .description("Fetch print jobs that are ready into a folder, each once")
    .addOption(
      new Option("--server <address>", "where Livery answers")
        .env("LIVERY_SERVER")
        .makeOptionMandatory(),
    )
    .addOption(
      new Option("--key <key>", "a machine's key with the role of the studio")
        .env("LIVERY_KEY")
        .makeOptionMandatory(),
    )
    .requiredOption("--to <folder>", "the folder that jobs are placed in")
    .option("--printer <key>", "jobs for one printer alone")
    .option("--watch", "go on, and ask again", false)
    .option("--every <seconds>", "with --watch: how often to ask", seconds, 30)
    .option(
      "--patience <seconds>",
      "how long to try again while the server is away",
      seconds,
      60,
    )
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", help)
    .action(pull);
}
