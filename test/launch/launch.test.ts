import { execFile } from "node:child_process";
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, it } from "vitest";
import { root } from "../support/sources.ts";

let project: string;

const write = (file: string, text: string) =>
  writeFile(path.join(project, file), text);

const programFor = (greeting: string) => `
import { readFileSync } from "node:fs";
const name: string = readFileSync(new URL("name.txt", import.meta.url), "utf8");
process.stdout.write(\`${greeting}, \${name}: \${process.argv.slice(2).join(" ")}\`);
`;

/** A project of one program, with the launcher and what it needs. */
beforeEach(async () => {
  project = await mkdtemp(path.join(tmpdir(), "livery-launch-"));
  for (const folder of ["brand", "templates", "collections", "node_modules"])
    await mkdir(path.join(project, folder));
  await cp(path.join(root, "src/launch"), path.join(project, "src/launch"), {
    recursive: true,
  });
  for (const name of ["esbuild", "tsx"])
    await symlink(
      path.join(root, "node_modules", name),
      path.join(project, "node_modules", name),
    );
  await write("package.json", '{ "type": "module" }');
  await write("node_modules/.package-lock.json", "{}");
  await write("src/name.txt", "Larkmere");
  await write("src/greet.ts", programFor("Hello"));
});

afterEach(() => rm(project, { recursive: true, force: true }));

async function launch(...words: string[]): Promise<string> {
  const file = path.join(project, "src/launch/launch.mjs");
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [file, "src/greet.ts", ...words],
    { cwd: project },
  );
  return stdout;
}

const bundles = () => readdir(path.join(project, "node_modules/.cache/livery"));

it("a program reads its words and what lies beside it, first time and second", async () => {
  expect(await launch("good", "morning")).toBe("Hello, Larkmere: good morning");
  expect(await launch("good", "night")).toBe("Hello, Larkmere: good night");
  expect(await bundles()).toHaveLength(1);
});

it("a changed source is never started from an old bundle", async () => {
  await launch();
  await write("src/greet.ts", programFor("Shwmae"));
  expect(await launch()).toBe("Shwmae, Larkmere: ");
});

it("starts of the same program at the same time share one bundle", async () => {
  const said = await Promise.all([launch("1"), launch("2"), launch("3")]);
  expect(said).toEqual([1, 2, 3].map((word) => `Hello, Larkmere: ${word}`));
  expect(await bundles()).toHaveLength(1);
});

it("a program starts where no bundle can be kept", async () => {
  await write("node_modules/.cache", "a file where the folder should be");
  expect(await launch("anyway")).toBe("Hello, Larkmere: anyway");
});

it("a mistake in a source is told with its place", async () => {
  await write("src/greet.ts", "const = 1;");
  await expect(launch()).rejects.toThrow(/greet\.ts:1:6/);
});
