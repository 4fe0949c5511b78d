/**
 * A server that speaks S3 and that nobody here wrote: OpenStack Swift with its S3 door, as Debian packs it.
 * It lives in a folder of its own and ends with the test.
 */
import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { freePort } from "./free-port.ts";

const run = promisify(execFile);

/** A server with the keys that it takes. */
export interface SwiftServer {
  readonly address: string;
  readonly accessKey: string;
  readonly secretKey: string;
  stop(): Promise<void>;
}

/** Whether Swift is on this machine: Debian's swift-proxy, swift-account, swift-container and swift-object. */
export const hasSwift = (): Promise<boolean> =>
  Promise.all(
    [...kinds, "proxy"].map((kind) => run("which", [`swift-${kind}-server`])),
  ).then(
    () => true,
    () => false,
  );

const kinds = ["account", "container", "object"] as const;
const accessKey = "test:tester";
const secretKey = "testing";

/** Starts a server of one disk, and gives it once it answers. */
export async function startSwift(): Promise<SwiftServer> {
  const home = await mkdtemp(path.join(tmpdir(), "livery-swift-"));
  await mkdir(path.join(home, "disks", "one"), { recursive: true });
  await write(home, "swift.conf", [
    "[swift-hash]",
    "swift_hash_path_suffix = test",
    "[storage-policy:0]",
    "name = one",
    "default = yes",
  ]);
  const servers: ChildProcess[] = [];
  for (const kind of kinds) {
    const port = await freePort("127.0.0.1");
    await ringOf(home, kind, port);
    await write(home, `${kind}.conf`, [
      ...common(home, port),
      `devices = ${home}/disks`,
      "mount_check = false",
      "[pipeline:main]",
      `pipeline = ${kind}-server`,
      `[app:${kind}-server]`,
      `use = egg:swift#${kind}`,
    ]);
    servers.push(serve(home, kind));
  }
  const port = await freePort("127.0.0.1");
  await write(home, "proxy.conf", [...common(home, port), ...proxy]);
  servers.push(serve(home, "proxy"));
  const stop = async () => {
    await Promise.all(servers.map(ended));
    await rm(home, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  for (const until = Date.now() + 60_000; Date.now() < until;) {
    const answer = await fetch(`${address}/info`).catch(() => undefined);
    if (answer?.ok) return { address, accessKey, secretKey, stop };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error("Swift did not answer within a minute");
}

const write = (home: string, name: string, lines: readonly string[]) =>
  writeFile(path.join(home, name), `${lines.join("\n")}\n`);

const common = (home: string, port: number) => [
  "[DEFAULT]",
  "bind_ip = 127.0.0.1",
  `bind_port = ${port}`,
  `user = ${process.env["USER"] ?? "root"}`,
  `swift_dir = ${home}`,
  "workers = 0",
  "log_level = ERROR",
];

const proxy = [
  "[pipeline:main]",
  // The S3 door asks for a cache, and does without one that does not answer.
  "pipeline = catch_errors gatekeeper cache listing_formats s3api tempauth proxy-server",
  "[app:proxy-server]",
  "use = egg:swift#proxy",
  "account_autocreate = true",
  "[filter:catch_errors]",
  "use = egg:swift#catch_errors",
  "[filter:gatekeeper]",
  "use = egg:swift#gatekeeper",
  "[filter:cache]",
  "use = egg:swift#memcache",
  "memcache_servers = 127.0.0.1:9",
  "[filter:listing_formats]",
  "use = egg:swift#listing_formats",
  "[filter:s3api]",
  "use = egg:swift#s3api",
  "s3_acl = false",
  "location = us-east-1",
  "[filter:tempauth]",
  "use = egg:swift#tempauth",
  `user_${accessKey.replace(":", "_")} = ${secretKey} .admin`,
];

async function ringOf(home: string, kind: string, port: number): Promise<void> {
  const builder = path.join(home, `${kind}.builder`);
  const ask = (...words: string[]) =>
    run("swift-ring-builder", [builder, ...words]);
  await ask("create", "4", "1", "1");
  await ask("add", `r1z1-127.0.0.1:${port}/one`, "1");
  await ask("rebalance");
}

const serve = (home: string, kind: string): ChildProcess =>
  spawn(`swift-${kind}-server`, [path.join(home, `${kind}.conf`)], {
    stdio: "ignore",
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
