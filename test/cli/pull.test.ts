import { spawn, type ChildProcess } from "node:child_process";
import {
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { HostilePressServer } from "../support/hostile-press-server.ts";
import { runLivery, type Run } from "../support/run-livery.ts";

const key = `livery_${"a".repeat(43)}`;
const pdf = Buffer.alloc(400_000, "press file ");

const job = (name: string, text = "a ticket") => ({
  name,
  files: {
    "poster.pdf": pdf,
    [`${name}-ticket.json`]: Buffer.from(text),
  },
});

let home: string;
let hot: string;
let server: HostilePressServer;

beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), "livery-pull-"));
  hot = path.join(home, "hot");
  server = new HostilePressServer(key);
  await server.start();
  server.jobs = [job("LK-2026-0001-v1"), job("LK-2026-0002-v1")];
});
afterEach(async () => {
  await server.stop();
  await rm(home, { recursive: true, force: true });
});

const pull = (...words: string[]): Promise<Run> =>
  runLivery(
    home,
    [
      "pull",
      "--server",
      server.address,
      "--to",
      hot,
      "--patience",
      "5",
      ...words,
    ],
    { LIVERY_KEY: key },
  );

/** A puller that goes on until somebody ends it. */
function begin(...words: string[]): ChildProcess {
  return spawn(
    process.execPath,
    [
      ...[
        "--conditions=production",
        "src/launch/launch.mjs",
        "src/cli/livery.ts",
      ],
      ...["pull", "--server", server.address, "--to", hot, ...words],
    ],
    {
      env: { ...process.env, NODE_ENV: "production", LIVERY_KEY: key },
      stdio: "ignore",
    },
  );
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once("close", resolve));
  child.kill("SIGKILL");
  await ended;
}

/** A puller that has half of a file, and is killed then. */
async function killedMidFile(): Promise<void> {
  server.mischief = [{ kind: "stall", after: 200_000 }];
  const stalled = new Promise<void>((resolve) => (server.onStall = resolve));
  const child = begin();
  await stalled;
  await new Promise((resolve) => setTimeout(resolve, 300));
  await kill(child);
}

/** What people see in the folder. */
const seen = async (): Promise<readonly string[]> =>
  (await readdir(hot)).filter((name) => !name.startsWith(".")).toSorted();

const both = ["LK-2026-0001-v1", "LK-2026-0002-v1"];

describe("livery pull refuses", () => {
  it("a key that the server does not know, at once and for good", async () => {
    const run = await pull("--key", `livery_${"b".repeat(43)}`);
    expect(run).toMatchObject({ code: 2 });
    expect(run.err).toContain("refuses the key");
    expect(await seen()).toEqual([]);
  }, 180_000);

  it("to watch with such a key: it would be refused for ever", async () => {
    const run = await pull("--watch", "--key", `livery_${"b".repeat(43)}`);
    expect(run.code).toBe(2);
    expect(run.err).toContain("refuses the key");
  }, 180_000);

  it("to send a key over a line that others may read", async () => {
    const run = await pull("--server", "http://press.sample.example");
    expect(run.code).toBe(2);
    expect(run.err).toContain("https://");
  }, 180_000);

  it("bytes that are not those that were promised, and places nothing of them", async () => {
    server.mischief = Array.from({ length: 5 }, () => ({ kind: "wrong" }));
    const run = await pull();
    expect(run.code).toBe(1);
    expect(run.err).toContain("LK-2026-0001-v1: its bytes do not come");
    expect(await seen()).toEqual(["LK-2026-0002-v1"]);
    expect((await pull()).code).toBe(0);
    expect(await seen()).toEqual(both);
  }, 180_000);

  it("a job that rights stop, says why, and keeps no other waiting", async () => {
    server.mischief = [
      { kind: "refuse", status: 409, message: "Rights in it have ended" },
    ];
    const run = await pull();
    expect(run.code).toBe(1);
    expect(run.err).toContain("Rights in it have ended");
    expect(await seen()).toEqual(["LK-2026-0002-v1"]);
  }, 180_000);

  it("to wait for a server that is away longer than it is told to", async () => {
    await server.stop();
    const run = await pull("--patience", "1");
    expect(run.code).toBe(3);
    expect(run.err).toContain("Cannot reach");
  }, 180_000);
});

describe("livery pull", () => {
  it("places each job whole, verified and once", async () => {
    expect(await pull()).toMatchObject({ code: 0, err: "" });
    expect(await seen()).toEqual(both);
    const placed = path.join(hot, "LK-2026-0001-v1");
    expect((await readdir(placed)).toSorted()).toEqual([
      "LK-2026-0001-v1-ticket.json",
      "poster.pdf",
    ]);
    expect(pdf.equals(await readFile(path.join(placed, "poster.pdf")))).toBe(
      true,
    );
    // The press takes the folder away; it must not come back.
    await rename(placed, path.join(home, "printed"));
    expect(await pull()).toMatchObject({ code: 0 });
    expect(await seen()).toEqual(["LK-2026-0002-v1"]);
    expect(server.asked.filter((url) => url.includes("/package"))).toHaveLength(
      2,
    );
  }, 180_000);

  it("goes on from where a body was cut off", async () => {
    server.mischief = [
      { kind: "cut", after: 100_000 },
      { kind: "cut", after: 50_000 },
    ];
    expect((await pull()).code).toBe(0);
    expect(await seen()).toEqual(both);
    const ranges = server.asked.filter((url) => url.includes("bytes="));
    expect(ranges.length).toBeGreaterThan(0);
  }, 180_000);

  it("goes on after it was killed in the middle of a file", async () => {
    await killedMidFile();
    expect(await seen()).toEqual([]);
    expect((await pull()).code).toBe(0);
    expect(await seen()).toEqual(both);
    expect(server.asked.some((url) => url.includes("bytes="))).toBe(true);
  }, 180_000);

  it("goes on when a server that was away is back", async () => {
    await server.stop();
    const running = pull("--patience", "30");
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await server.start();
    expect((await running).code).toBe(0);
    expect(await seen()).toEqual(both);
  }, 180_000);

  it("takes nothing of what was altered on the disk while it was away", async () => {
    await killedMidFile();
    const half = path.join(hot, ".livery-pull", "LK-2026-0001-v1.zip");
    const handle = await open(half, "r+");
    await handle.write(Buffer.from("altered"), 0, 7, 1_000);
    await handle.close();
    expect((await pull()).code).toBe(0);
    const placed = path.join(hot, "LK-2026-0001-v1", "poster.pdf");
    expect(pdf.equals(await readFile(placed))).toBe(true);
  }, 180_000);

  it("leaves what the press altered in its folder as it is", async () => {
    await pull();
    const ticket = path.join(
      hot,
      "LK-2026-0001-v1",
      "LK-2026-0001-v1-ticket.json",
    );
    await writeFile(ticket, "a note of the press");
    expect(await pull()).toMatchObject({ code: 0, err: "" });
    expect(await readFile(ticket, "utf8")).toBe("a note of the press");
  }, 180_000);

  it("watches on while the server goes and comes, and is killed itself: each job comes once", async () => {
    const third = [...both, "LK-2026-0003-v1"];
    const isSeen = (names: readonly string[]) =>
      vi.waitFor(async () => expect(await seen()).toEqual(names), {
        timeout: 40_000,
        interval: 200,
      });
    const first = begin("--watch", "--every", "1");
    await isSeen(both);
    await server.stop();
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    server.jobs = [...server.jobs, job("LK-2026-0003-v1")];
    await server.start();
    await isSeen(third);
    await kill(first);
    const asked = server.asked.length;
    const second = begin("--watch", "--every", "1");
    await vi.waitFor(
      () => expect(server.asked.length).toBeGreaterThan(asked + 1),
      { timeout: 40_000, interval: 200 },
    );
    await kill(second);
    expect(await seen()).toEqual(third);
    expect(server.asked.filter((url) => url.includes("/package"))).toHaveLength(
      3,
    );
  }, 180_000);
});
