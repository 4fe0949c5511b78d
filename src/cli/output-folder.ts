import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isSystemError, ToolkitError } from "#render/errors";

/** A folder in which a file is either whole or not there. */
export interface OutputFolder {
  /** Writes a file and gives its path. */
  write(fileName: string, bytes: Uint8Array): Promise<string>;
}

/** A folder that is made with its first file, so that a refused command leaves nothing behind. */
export function openFolder(folder: string): OutputFolder {
  return {
    write: async (fileName, bytes) => {
      await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
        throw new ToolkitError(
          "output",
          `Cannot write to "${folder}": choose another folder with --out`,
          { cause },
        );
      });
      return writeWhole(path.join(folder, fileName), bytes);
    },
  };
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<string> {
  const part = `${file}.${process.pid}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, file);
    return file;
  } catch (cause) {
    await rm(part, { force: true });
    const reason = isSystemError(cause, "EISDIR")
      ? `"${file}" is a folder: name a file in it`
      : `Cannot write "${file}": check space and permissions`;
    throw new ToolkitError("output", reason, { cause });
  }
}
