import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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
    server.mischief = [{ kind: "stall", after: 200_000 }];
    const stalled = new Promise<void>((resolve) => (server.onStall = resolve));
    const child = spawn(
      process.execPath,
      [
        ...[
          "--conditions=production",
          "src/launch/launch.mjs",
          "src/cli/livery.ts",
        ],
        ...["pull", "--server", server.address, "--to", hot],
      ],
      {
        env: { ...process.env, NODE_ENV: "production", LIVERY_KEY: key },
        stdio: "ignore",
      },
    );
    await stalled;
    await new Promise((resolve) => setTimeout(resolve, 300));
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGKILL");
    await ended;
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
});
