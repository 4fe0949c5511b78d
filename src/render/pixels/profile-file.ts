import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ToolkitError } from "../errors.ts";
import type { PressProfile } from "../press-job.ts";

/**
 * Lends a profile as a file for the length of a task: sharp takes paths only.
 *
 * The folder is new and readable by this user alone, so nobody can put another profile in its
 * place, and it is gone when the task ends, however it ends.
 */
export async function withProfileFile<Result>(
  { bytes, description }: PressProfile,
  task: (file: string) => Promise<Result>,
): Promise<Result> {
  let folder: string | undefined;
  try {
    try {
      folder = await mkdtemp(path.join(tmpdir(), "livery-icc-"));
      await writeFile(path.join(folder, "press.icc"), bytes);
    } catch (cause) {
      throw new ToolkitError(
        "temporary-file",
        `Cannot write profile "${description}" to "${tmpdir()}": make that folder writable and give it room`,
        { cause },
      );
    }
    return await task(path.join(folder, "press.icc"));
  } finally {
    if (folder !== undefined) {
      await rm(folder, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}
