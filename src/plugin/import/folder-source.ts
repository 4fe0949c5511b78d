import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { ToolkitError } from "#render/errors";
import {
  isBeside,
  sidecarsOf,
  type ImportFile,
  type ImportLimits,
  type ImportRefusal,
  type ImportSource,
} from "./import-source.ts";

interface Found {
  readonly path: string;
  readonly isLink: boolean;
}

/** All files of a folder and those beneath it. A link is told and never followed. */
export async function folderSource(
  root: string,
  limits: ImportLimits,
): Promise<ImportSource> {
  const found: Found[] = [];
  await walk(root, "", found, limits.files);
  const files = found.filter((file) => !isBeside(file.path));
  const names = new Set(found.map((file) => file.path));
  const at = (name: string) => path.join(root, ...name.split("/"));
  return {
    total: files.length,
    items: async function* () {
      for (const file of files) {
        const size = file.isLink ? 0 : (await stat(at(file.path))).size;
        yield itemOf(file, { at, limits, names, size });
      }
    },
    close: async () => undefined,
  };
}

async function walk(
  root: string,
  beneath: string,
  found: Found[],
  greatest: number,
): Promise<void> {
  const entries = await readdir(path.join(root, beneath), {
    withFileTypes: true,
  });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const place = beneath ? `${beneath}/${entry.name}` : entry.name;
    if (entry.isDirectory()) await walk(root, place, found, greatest);
    else if (entry.isFile() || entry.isSymbolicLink())
      found.push({ path: place, isLink: entry.isSymbolicLink() });
    if (found.length > greatest)
      throw new ToolkitError(
        "import-limit",
        `Cannot import "${root}": it holds more than ${greatest} files, so import one of its folders at a time`,
      );
  }
}

function itemOf(
  { isLink, path: name }: Found,
  {
    at,
    limits,
    names,
    size,
  }: {
    readonly at: (name: string) => string;
    readonly limits: ImportLimits;
    readonly names: ReadonlySet<string>;
    readonly size: number;
  },
): ImportFile | ImportRefusal {
  if (isLink)
    return {
      kind: "refusal",
      path: name,
      message: "it is a link: import the file that it leads to",
    };
  if (size > limits.bytesOfFile)
    return {
      kind: "refusal",
      path: name,
      message: `it has ${size} bytes, and a photograph at most ${limits.bytesOfFile}`,
    };
  const sidecar = sidecarsOf(name).find((beside) => names.has(beside));
  return {
    kind: "file",
    path: name,
    read: () => readFile(at(name)),
    readSidecar: async () =>
      sidecar === undefined ? undefined : readFile(at(sidecar)),
  };
}
