import { randomUUID } from "node:crypto";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { ToolkitError } from "../errors.ts";

/** Writes a file that appears under its name only when it is whole; its folder is made. */
export async function writeWhole(
  file: string,
  content: Uint8Array | string,
): Promise<void> {
  const draft = `${file}.${randomUUID()}.draft`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(draft, content, { flush: true });
    await rename(draft, file);
  } catch (cause) {
    // What is told is why it could not be written, not why its draft could not be cleared.
    await rm(draft, { force: true }).catch(() => undefined);
    throw new ToolkitError(
      "profile-folder",
      `Cannot write "${file}": make its folder writable and give it room`,
      { cause },
    );
  }
}
