import { CommanderError } from "commander";
import { exitCodes, sayError } from "./answer.ts";
import { buildProgram } from "./program.ts";

const { argv } = process;
try {
  await buildProgram().parseAsync(argv);
} catch (error) {
  const isHelp = error instanceof CommanderError && error.exitCode === 0;
  process.exitCode = isHelp ? exitCodes.done : exitCodes.wrong;
  if (!(error instanceof CommanderError))
    sayError(error, argv.includes("--json"));
}
// The database's client may hold the process open; output is flushed before it ends.
process.stdout.write("", () => process.exit());
