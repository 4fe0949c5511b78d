import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { withProfileFile } from "../../../src/render/pixels/profile-file.ts";
import { coated } from "./press.ts";

let room: string;

beforeEach(async () => {
  room = await mkdtemp(path.join(tmpdir(), "livery-room-"));
  vi.stubEnv("TMPDIR", room);
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(room, { recursive: true });
});

it("a profile is lent whole, to its own user alone, and taken back", async () => {
  const lent = await withProfileFile(coated, async (file) => {
    const { mode } = await stat(path.dirname(file));
    return { bytes: await readFile(file), mode: mode & 0o777 };
  });
  expect(Buffer.compare(lent.bytes, coated.bytes)).toBe(0);
  expect(lent.mode).toBe(0o700);
  expect(await readdir(room)).toEqual([]);
});

it("a profile is taken back from a task that fails", async () => {
  const failed = withProfileFile(coated, () =>
    Promise.reject(new Error("out of ink")),
  );
  await expect(failed).rejects.toThrow("out of ink");
  expect(await readdir(room)).toEqual([]);
});

it("a machine without room says where room is needed", async () => {
  vi.stubEnv("TMPDIR", path.join(room, "nowhere"));
  const lent = withProfileFile(coated, () => Promise.resolve());
  await expect(lent).rejects.toThrow(
    /Cannot write profile .* make that folder/,
  );
});
