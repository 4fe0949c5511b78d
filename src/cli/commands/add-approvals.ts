import type { Command } from "commander";
import { remindOfApprovals, verifyApprovals } from "./approvals.ts";

const verifyHelp = `
With --manifest nothing but the two files is looked at, so that a print studio can do it alone. Without it
the instance is asked: the routes as they are now, the signatures, and the bytes in the store.

Exit codes:
  0  the file is released
  1  it is not, or it was changed since
  2  wrong use or missing input`;

/** Adds what is asked of approvals. */
export function addApprovals(program: Command, exitCodeHelp: string): void {
  const approvals = program
    .command("approvals")
    .description(
      "Verify who has approved a file, and remind those who have not",
    );
  approvals
    .command("verify")
    .description("Tell who has approved a finished file, and whether it holds")
    .argument("<file>", "the file")
    .option("--manifest <file>", "the release manifest that came with it")
    .option("--key <key>", "the council's public key, as you noted it down")
    .option("--out <file>", "where the release manifest is written")
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", verifyHelp)
    .action(verifyApprovals);
  approvals
    .command("remind")
    .description("Record a reminder for every step that is due, once a day")
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", exitCodeHelp)
    .action(remindOfApprovals);
  approvals.commands.forEach((command) => command.exitOverride());
}
