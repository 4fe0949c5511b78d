import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isSystemError, ToolkitError } from "#render/errors";

/** Where a folder keeps what is on its way. */
export const workFolder = (folder: string): string =>
  path.join(folder, ".livery-pull");

/** Lets one process at a time pull into a folder; gives what releases it. A lock of a process that is gone counts for nothing. */
export async function holdLock(folder: string): Promise<() => Promise<void>> {
  const file = path.join(workFolder(folder), "lock");
  await mkdir(path.dirname(file), { recursive: true }).catch(
    (cause: unknown) => {
      throw new ToolkitError(
        "output",
        `Cannot write to "${folder}": choose another folder with --to, or mend its rights`,
        { cause },
      );
    },
  );
  const holder = Number(await readFile(file, "utf8").catch(() => ""));
  if (holder > 0 && holder !== process.pid && isAlive(holder))
    throw new ToolkitError(
      "busy",
      `Cannot pull into "${folder}": process ${holder} does already; end it, or choose another folder`,
    );
  await rm(file, { force: true });
  await writeFile(file, String(process.pid), { flag: "wx" }).catch(() => {
    throw new ToolkitError(
      "busy",
      `Cannot pull into "${folder}": another process has just begun to; end it, or choose another folder`,
    );
  });
  return () => rm(file, { force: true });
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return isSystemError(error, "EPERM");
  }
}
