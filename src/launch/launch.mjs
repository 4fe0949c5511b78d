/**
 * Starts a program of the project as one file: `node src/launch/launch.mjs src/cli/livery.ts list`.
 *
 * The file is made on the first start and again when a source has changed; nobody has to remember a
 * build. What it holds is `bundle.mjs`' matter.
 */
import path from "node:path";
import { programFile } from "./program-file.mjs";

const [node = "", , program = "", ...words] = process.argv;
process.argv = [node, path.resolve(program), ...words];
await import(await programFile(program));
