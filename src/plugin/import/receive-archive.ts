/**
 * Takes an archive from a connection to a file, without ever holding it in memory.
 *
 * It keeps whole bodies alone: one that is broken off, too long or too slow leaves no file. What is in
 * the archive is for others to judge.
 */
import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { ToolkitError } from "#render/errors";

/** What bounds the receiving of an archive. */
export interface ReceivingLimits {
  readonly bytes: number;
  /** Greatest pause between two parts. Milliseconds. */
  readonly pause: number;
  /** For the whole of it. Milliseconds. */
  readonly time: number;
}

/** Limits over the network: 2 GB, as most writers of ZIP archives have it, within an hour. */
export const usualReceivingLimits: ReceivingLimits = {
  bytes: 2_000_000_000,
  pause: 60_000,
  time: 3_600_000,
};

/** Nothing takes longer to import; what is older was left by a program that was ended. Milliseconds. */
const longestImport = 7 * 24 * 3_600_000;

/** Writes a body to a new file of a folder and gives its path. */
export async function receiveArchive(
  body: ReadableStream<Uint8Array> | null,
  folder: string,
  limits: ReceivingLimits = usualReceivingLimits,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  await clearLeftOvers(folder);
  const place = path.join(
    /*turbopackIgnore: true*/ folder,
    `${randomUUID()}.zip`,
  );
  try {
    await write(body, place, limits);
    return place;
  } catch (error) {
    await rm(place, { force: true });
    throw error;
  }
}

async function write(
  body: ReadableStream<Uint8Array> | null,
  place: string,
  limits: ReceivingLimits,
): Promise<void> {
  const end = Date.now() + limits.time;
  const reader = body?.getReader();
  const file = await open(place, "wx", 0o600);
  let bytes = 0;
  try {
    for (;;) {
      const wait = Math.min(limits.pause, end - Date.now());
      const step = reader && (await within(wait, reader.read()));
      if (!step || step.done) break;
      bytes += step.value.byteLength;
      if (bytes > limits.bytes) throw tooLarge(limits.bytes);
      await file.writeFile(step.value);
    }
    if (bytes === 0) throw empty();
  } catch (error) {
    // The other end may be gone already; what matters is told by the first error.
    await reader?.cancel().catch(() => undefined);
    throw error instanceof ToolkitError ? error : brokenOff(error);
  } finally {
    await file.close();
  }
}

async function within<Result>(
  milliseconds: number,
  promise: Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(tooSlow()), Math.max(0, milliseconds));
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}

async function clearLeftOvers(folder: string): Promise<void> {
  for (const { isLeft, place } of await archivesIn(folder, new Date()))
    if (isLeft) await rm(place, { force: true });
}

/** An archive in the folder of imports. */
export interface ReceivedArchive {
  readonly place: string;
  readonly bytes: number;
  /** Whether it is older than any import: a program that was ended has left it. */
  readonly isLeft: boolean;
}

/** The archives of a folder, which may not be there. */
export async function archivesIn(
  folder: string,
  now: Date,
): Promise<readonly ReceivedArchive[]> {
  const names = await readdir(folder).catch(() => []);
  const archives = names.map(async (name) => {
    const place = path.join(/*turbopackIgnore: true*/ folder, name);
    const found = await stat(place).catch(() => undefined);
    if (!found) return [];
    const isLeft = now.getTime() - found.mtimeMs > longestImport;
    return [{ place, bytes: found.size, isLeft }];
  });
  return (await Promise.all(archives)).flat();
}

const tooLarge = (bytes: number) =>
  new ToolkitError(
    "too-large",
    `Cannot take an archive of more than ${bytes} bytes: pack fewer photographs at a time`,
  );

const tooSlow = () =>
  new ToolkitError(
    "too-slow",
    "Cannot take the archive: the connection stood still or took too long, so send it again, in parts if it is large",
  );

const empty = () =>
  new ToolkitError(
    "import-archive",
    "Cannot import nothing: send the ZIP archive itself as the body of the request",
  );

const brokenOff = (cause: unknown) =>
  new ToolkitError(
    "import-archive",
    "Cannot take the archive: the connection broke off, so send it again",
    { cause },
  );
