import { CommanderError } from "commander";
import { exitCodes, sayError, sayJson } from "./answer.ts";
import { buildProgram } from "./program.ts";

const { argv } = process;
try {
  await buildProgram().parseAsync(argv);
} catch (error) {
  const isJson = argv.includes("--json");
  const isUsage = error instanceof CommanderError;
  const isHelp = isUsage && error.exitCode === 0;
  process.exitCode = isHelp ? exitCodes.done : exitCodes.wrong;
  if (!isUsage) sayError(error, isJson);
  else if (isJson && !isHelp) {
    sayJson({ error: { code: "usage", message: error.message } });
  }
}
// The database's client may hold the process open; output is flushed before it ends.
process.stdout.write("", () => process.exit());
