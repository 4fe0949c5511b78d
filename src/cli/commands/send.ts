import type { Command } from "commander";
import {
  defaultHome,
  openCms,
  readMailSettings,
  Sender,
  transportOf,
} from "#plugin";
import { exitCodes, say, sayJson } from "../answer.ts";

const help = `
The server does this by itself every few seconds. Where several servers run, or none, a timer such as cron
runs this command instead, and LIVERY_SENDER=off keeps the servers from it. Only one sends at a time.

Mails go to LIVERY_SMTP; without it they are laid as files into the folder outbox of the home.`;

/** Adds `livery send` with its options and help. */
export function addSend(program: Command, exitCodeHelp: string): void {
  program
    .command("send")
    .description("Send the mails and the messages to webhooks that wait")
    .option("--json", "print one JSON object and nothing else", false)
    .addHelpText("after", `${help}\n${exitCodeHelp}`)
    .action(send);
}

/** Tries everything that waits once; what fails makes the exit code 1 and is tried again later. */
async function send({ json }: { readonly json: boolean }): Promise<void> {
  const settings = readMailSettings(defaultHome());
  const transport = transportOf(settings);
  const cms = await openCms();
  const sender = new Sender(cms.payload, { transport, site: settings.site });
  try {
    const round = await sender.round();
    const { deliveries, isBusy, mails } = round;
    if (mails.failed + deliveries.failed > 0)
      process.exitCode = exitCodes.blocked;
    if (json) return sayJson(round);
    if (isBusy) return say("Another sender is at work: nothing was done here");
    say(
      `Mails to ${transport.name}: ${mails.sent} sent, ${mails.failed} failed`,
    );
    say(`Webhooks: ${deliveries.sent} delivered, ${deliveries.failed} failed`);
  } finally {
    await sender.end();
    await cms.close();
  }
}
