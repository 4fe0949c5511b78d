/**
 * One program of the project as a bundle in `node_modules/.cache`, named by the digest of
 * everything that it may be made of. It holds our sources and the packages of very many files;
 * other packages are loaded as they are. It runs nothing.
 */
import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const cache = path.join(root, "node_modules", ".cache", "livery");
const layers = ["brand", "templates", "src", "collections"];
/** What npm has installed, by its own account. */
const installed = path.join("node_modules", ".package-lock.json");
const hourInMilliseconds = 60 * 60 * 1000;

/**
 * The program's bundle as it should be now; made when it is not there.
 *
 * @param {string} program Path from the root, such as `src/cli/livery.ts`.
 */
export async function bundleOf(program) {
  const folder = path.join(cache, digestFor(program));
  const file = path.join(folder, `${path.parse(program).name}.js`);
  if (existsSync(file)) return file;
  await mkdir(cache, { recursive: true });
  const draft = `${folder}.${randomUUID()}`;
  try {
    const { build } = await import("./build.mjs");
    await build(root, program, draft);
    // Another start may have been faster: its bundle is the same.
    await rename(draft, folder).catch((error) => {
      if (!existsSync(file)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  await dropOld(path.basename(folder));
  return file;
}

/**
 * The digest of everything that a program may be made of: equal digests need no new build.
 *
 * @param {string} program
 */
export function digestFor(program) {
  const hash = createHash("sha256");
  const add = (/** @type {string} */ file) =>
    hash.update(`${file}\0`).update(readFileSync(path.join(root, file)));
  hash.update(`${root}\0${program}\0`);
  const [top = ""] = path.normalize(program).split(path.sep);
  for (const folder of new Set([...layers, top])) {
    for (const file of sourcesIn(folder)) add(file);
  }
  add(installed);
  return hash.digest("hex").slice(0, 32);
}

/**
 * Sources in a folder, in an order that is the same everywhere.
 *
 * @param {string} folder
 */
function sourcesIn(folder) {
  // A folder may be called like a file: the address of a page is one.
  return readdirSync(path.join(root, folder), {
    recursive: true,
    withFileTypes: true,
  })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(
        root,
        path.join(entry.parentPath ?? entry.path, entry.name),
      ),
    )
    .filter((file) => /\.(tsx?|mjs|json|css)$/.test(file))
    .sort();
}

/**
 * Drops bundles of old sources; a program that has started from one within the hour keeps it.
 *
 * @param {string} current
 */
async function dropOld(current) {
  for (const name of await readdir(cache)) {
    const folder = path.join(cache, name);
    // Another start may have dropped it already.
    const made = (await stat(folder).catch(() => undefined))?.mtimeMs ?? 0;
    if (name !== current && Date.now() - made > hourInMilliseconds) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
