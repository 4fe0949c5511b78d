/**
 * Clears out files that no document names any more: originals of photographs that were deleted for good,
 * their copies, scans of consent forms, and what a crash left half-written.
 *
 * It changes no document, and leaves alone what is younger than a day: its document may be on its way.
 */
import { readdir, rm, stat } from "node:fs/promises";
import path from "node:path";
import { sql } from "@payloadcms/db-sqlite/drizzle";
import type { Payload } from "payload";
import type { Folders } from "#collections";
import { runSql } from "../database/run-sql.ts";

/** What was cleared out of one folder. */
export interface TidiedFolder {
  readonly folder: "originals" | "uploads" | "forms" | "renditions";
  readonly removed: number;
  /** Of the files that were removed. */
  readonly bytes: number;
  readonly kept: number;
}

/** When it is, and whether to count alone. */
export interface TidyOptions {
  readonly now: Date;
  readonly isTrial: boolean;
}

const day = 24 * 60 * 60 * 1000;

/** Where the digests of files are named: table and column, of documents and of their versions. */
const photographs = [
  ["photographs", "original_digest"],
  ["_photographs_v", "version_original_digest"],
] as const;
const namedIn = {
  originals: photographs,
  uploads: photographs,
  forms: [
    ["consents", "form_digest"],
    ["_consents_v", "version_form_digest"],
  ],
  renditions: [
    ["renditions_files", "digest"],
    ["print_jobs_files", "digest"],
  ],
} as const;

const folders = ["originals", "uploads", "forms", "renditions"] as const;

/** Removes every file of the store that no document names, or counts them. */
export async function tidyFiles(
  payload: Payload,
  places: Folders,
  { isTrial, now }: TidyOptions,
): Promise<readonly TidiedFolder[]> {
  const tidied: TidiedFolder[] = [];
  for (const folder of folders) {
    // Files are listed before the documents are asked: one whose document comes in between is named.
    const files = await filesIn(places[folder]);
    const named = await digestsNamed(payload, namedIn[folder]);
    let bytes = 0;
    let removed = 0;
    for (const file of files.filter((each) => !isNamed(each, named))) {
      const size = await sizeIfOlder(file, now.getTime() - day);
      if (size === undefined) continue;
      if (!isTrial) await rm(file, { force: true });
      bytes += size;
      removed += 1;
    }
    tidied.push({ folder, removed, bytes, kept: files.length - removed });
  }
  return tidied;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, {
    recursive: true,
    withFileTypes: true,
  }).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return [];
    throw error;
  });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name, parentPath }) => path.join(parentPath, name));
}

async function digestsNamed(
  payload: Payload,
  columns: readonly (readonly [string, string])[],
): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  for (const [table, column] of columns) {
    const rows = await runSql(
      { payload },
      sql`select distinct ${sql.raw(`"${column}"`)} as digest from ${sql.raw(`"${table}"`)} where ${sql.raw(`"${column}"`)} is not null`,
    );
    for (const { digest } of rows) named.add(String(digest));
  }
  return named;
}

/** The digest that a file bears, whatever follows it. */
const digestShape = /^[0-9a-f]{64}/;

/** Whether a document names it. A file that is no file of the store is nobody's to remove. */
function isNamed(file: string, named: ReadonlySet<string>): boolean {
  const name = path.basename(file);
  if (name.endsWith(".part")) return false;
  const digest = digestShape.exec(name)?.[0];
  return digest === undefined || named.has(digest);
}

/** The size of a file that nobody has kept since, looked at once more before it goes. */
async function sizeIfOlder(
  file: string,
  since: number,
): Promise<number | undefined> {
  const { mtimeMs, size } = await stat(file).catch(() => ({
    mtimeMs: Infinity,
    size: 0,
  }));
  return mtimeMs < since ? size : undefined;
}
