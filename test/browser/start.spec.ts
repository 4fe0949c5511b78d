import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { freePort } from "../support/free-port.ts";

/** What the README tells a newcomer to do, on an empty home. The web app is built by then. */
describe.skipIf(!inject("chromium"))("npm start", () => {
  let home = "";
  let address = "";
  let told = "";
  let end = async () => {};

  beforeAll(async () => {
    home = await mkdtemp(path.join(tmpdir(), "livery-start-"));
    const port = await freePort();
    address = `http://localhost:${port}`;
    const child = spawn("npm", ["start"], {
      // npm's own processes end with it.
      detached: true,
      env: { ...process.env, LIVERY_HOME: home, PORT: String(port) },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.on("data", (part: Buffer) => (told += part.toString()));
    child.stderr.on("data", (part: Buffer) => (told += part.toString()));
    end = async () => {
      const ended = once(child, "exit");
      process.kill(-(child.pid ?? 0), "SIGTERM");
      await ended;
    };
    for (const until = Date.now() + 300_000; Date.now() < until;) {
      if (child.exitCode !== null) throw new Error(`It ended: ${told}`);
      const answer = await fetch(`${address}/sign-in`).catch(() => undefined);
      if (answer?.ok) return;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    throw new Error(`It did not answer: ${told}`);
  }, 320_000);

  afterAll(async () => {
    await end();
    await rm(home, { recursive: true, force: true });
  });

  it("has the pack on disk before the pages are served, and says where", async () => {
    const made = await readdir("out/feed-the-caddy");
    expect(made.filter((name) => name.endsWith(".pdf"))).not.toEqual([]);
    expect(made.filter((name) => name.endsWith(".jpg"))).not.toEqual([]);
    expect(told.indexOf("feed-the-caddy")).toBeGreaterThan(-1);
    expect(told).toContain(`Studio: ${address}/`);
    expect(told).toContain(`Admin:  ${address}/admin`);
  });

  it("lets in whom it names, with the password that it prints", async () => {
    const [, email, password] =
      /officer {2,}(\S+@larkmere\.example) +(\S+)/.exec(told) ?? [];
    const answer = await fetch(`${address}/api/users/login`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ email, password }),
    });
    expect(answer.status).toBe(200);
    const cookie = answer.headers.get("set-cookie")?.split(";")[0] ?? "";
    const gallery = await fetch(address, { headers: { cookie } });
    expect(gallery.status).toBe(200);
    expect(await gallery.text()).toContain("Feed the Caddy");
  });

  it("reports nothing that went wrong", () => {
    expect(told).not.toMatch(/\bERROR\b|Error:|ENOENT|Unhandled/);
  });
});
