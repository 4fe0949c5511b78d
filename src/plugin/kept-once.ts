import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isSystemError } from "#render/errors";

const writeOnce = (file: string, text: string): void => {
  try {
    writeFileSync(file, text, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!isSystemError(error, "EEXIST")) throw error;
  }
};

/** Reads a private text, which the first reader makes. Of two makers the first counts. */
export function readOrMake(file: string, make: () => string): string {
  mkdirSync(path.dirname(file), { recursive: true });
  writeOnce(file, make());
  return readFileSync(file, "utf8");
}
