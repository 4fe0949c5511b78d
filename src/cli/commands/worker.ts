import { InvalidArgumentError, type Command } from "commander";
import { openCms, startWorkers } from "#plugin";
import { say } from "../answer.ts";

const help = `
The server does one job at a time by itself. For more, start workers: beside the server where the database is
SQLite, on any number of machines that share the files where it is PostgreSQL; LIVERY_WORKERS=0 keeps the server
from jobs. Ctrl-C or SIGTERM gives back what is in hand; a worker that is killed loses it after half a minute to another.`;

const mostAtOnce = 32;

function readAtOnce(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= mostAtOnce)
    return count;
  throw new InvalidArgumentError(
    `Give a whole number from 1 to ${mostAtOnce}.`,
  );
}

/** Adds `livery worker` with its options and help. */
export function addWorker(program: Command, exitCodeHelp: string): void {
  program
    .command("worker")
    .description("Do background jobs until it is told to stop")
    .option("--concurrency <n>", "jobs at once", readAtOnce, 1)
    .addHelpText("after", `${help}\n${exitCodeHelp}`)
    .action(worker);
}

/** Works until SIGINT or SIGTERM. */
async function worker({
  concurrency,
}: {
  readonly concurrency: number;
}): Promise<void> {
  const cms = await openCms();
  try {
    const workers = startWorkers(cms.payload, { atOnce: concurrency });
    say(`Working, ${concurrency} at once`);
    await new Promise<void>((resolve) => {
      process.once("SIGINT", () => resolve());
      process.once("SIGTERM", () => resolve());
    });
    await workers.stop();
    say("Stopped: what was in hand is given back");
  } finally {
    await cms.close();
  }
}
