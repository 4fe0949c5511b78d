/** Finds the file that a program starts from. It runs nothing. */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundleOf } from "./bundle.mjs";

/**
 * The address of a program's bundle; where none can be kept, of the program itself, which then
 * starts slower.
 *
 * @param {string} program Path from the root, such as `src/cli/livery.ts`.
 */
export async function programFile(program) {
  return pathToFileURL(await fileFor(program)).href;
}

/** @param {string} program */
async function fileFor(program) {
  try {
    return await bundleOf(program);
  } catch (error) {
    if (!isOfFiles(error)) throw error;
    const { register } = await import("tsx/esm/api");
    register();
    return path.resolve(program);
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
