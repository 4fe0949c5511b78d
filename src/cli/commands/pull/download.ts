/** Fetches a job's archive into a file: on from where it broke off, and only if every byte is the one that was promised. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rm, stat } from "node:fs/promises";
import { ToolkitError } from "#render/errors";
import type { ListedJob, PressServer } from "./press-server.ts";

/** How often bytes may break off or be wrong before a job is left for the next time. */
const attempts = 5;

/** Fetches the archive of a job; throws where it is refused, or does not come whole. */
export async function download(
  server: PressServer,
  job: ListedJob,
  file: string,
): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    await append(server, job, file);
    const have = await sizeOf(file);
    if (have < job.package.bytes) continue;
    if (
      have === job.package.bytes &&
      (await sha256Of(file)) === job.package.sha256
    )
      return;
    // Bytes that are wrong are no beginning of anything.
    await rm(file, { force: true });
  }
  throw new ToolkitError(
    "not-whole",
    "its bytes do not come as the server promises them; nothing of it is placed",
  );
}

async function append(
  server: PressServer,
  job: ListedJob,
  file: string,
): Promise<void> {
  const have = await sizeOf(file);
  if (have >= job.package.bytes) return;
  const answer = await server.archive(job, have);
  if (!answer.ok) throw await refusalOf(answer);
  const isRest = answer.status === 206;
  const handle = await open(file, isRest ? "a" : "w");
  let left = job.package.bytes - (isRest ? have : 0);
  try {
    for await (const chunk of chunksOf(answer)) {
      // More than was promised is refused before it fills the disk.
      left -= chunk.length;
      await handle.write(chunk);
      if (left < 0) break;
    }
  } catch (error) {
    // What came is kept, and the next attempt goes on from there; a full disk is no server's fault.
    if (
      error instanceof Error &&
      "syscall" in error &&
      error.syscall === "write"
    )
      throw error;
  } finally {
    await handle.sync();
    await handle.close();
  }
}

async function* chunksOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (done || !value) return;
    yield value;
  }
}

async function refusalOf(answer: Response): Promise<ToolkitError> {
  const body: unknown = await answer.json().catch(() => undefined);
  const errors: unknown = Object(body).errors;
  const said: unknown = Array.isArray(errors)
    ? Object(errors[0]).message
    : undefined;
  return new ToolkitError(
    "refused",
    typeof said === "string"
      ? said.slice(0, 500)
      : `the server answers ${answer.status}`,
  );
}

const sizeOf = (file: string): Promise<number> =>
  stat(file).then(
    ({ size }) => size,
    () => 0,
  );

async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest("hex");
}
