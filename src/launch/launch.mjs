/**
 * Starts a program of the project as one file: `node src/launch/launch.mjs src/cli/livery.ts list`.
 *
 * The file is made on the first start and again when a source has changed; nobody has to remember a
 * build. What it holds is `bundle.mjs`' matter.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundleOf } from "./bundle.mjs";

const [node = "", , program = "", ...words] = process.argv;
process.argv = [node, path.resolve(program), ...words];
await import(pathToFileURL(await fileFor(program)).href);

/**
 * The bundle; where none can be kept, the program itself, which then starts slower.
 *
 * @param {string} source
 */
async function fileFor(source) {
  try {
    return await bundleOf(source);
  } catch (error) {
    if (!isOfFiles(error)) throw error;
    const { register } = await import("tsx/esm/api");
    register();
    return path.resolve(source);
  }
}

/**
 * Whether files or folders stand in the way, rather than a mistake in a source.
 *
 * @param {unknown} error
 */
function isOfFiles(error) {
  return error instanceof Error && "syscall" in error;
}
