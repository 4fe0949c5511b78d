import { Option, type Command } from "commander";
import { eventKinds } from "#collections";
import { exportAudit, forgetAudit, verifyAudit } from "./audit.ts";

const verifyHelp = `
Exit codes:
  0  the chain is whole
  1  an event was changed, taken away or put in
  2  wrong use or missing input`;

/** Adds what is asked of the audit. */
export function addAudit(program: Command, exitCodeHelp: string): void {
  const audit = program
    .command("audit")
    .description("Verify, take out and thin out the record of what happened");
  audit
    .command("verify")
    .description("Look at every event and at the digests that chain them")
    .option(
      "--head <digest>",
      "a head that was written down before; it must still be there",
    )
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", verifyHelp)
    .action(verifyAudit);
  audit
    .command("export")
    .description("Write events as CSV or as JSON lines, in their order")
    .addOption(
      new Option("--format <format>", "as what they are written")
        .choices(["csv", "jsonl"])
        .default("csv"),
    )
    .addOption(
      new Option("--kind <kind>", "events of one kind").choices(
        Object.keys(eventKinds),
      ),
    )
    .option("--from <day>", "the first day, such as 2026-05-07, in UTC")
    .option("--until <day>", "the last day")
    .option("--about <what>", "what they are about, such as rendition:12")
    .option("--out <file>", "a file instead of standard output")
    .addHelpText("after", exitCodeHelp)
    .action(exportAudit);
  audit
    .command("forget")
    .description(
      "Take out the words of events that are older than their kind is kept",
    )
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", exitCodeHelp)
    .action(forgetAudit);
  audit.commands.forEach((command) => command.exitOverride());
}
