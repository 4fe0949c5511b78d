/**
 * Clears out files that no document names any more: originals of photographs that were deleted for good,
 * their copies, scans of consent forms, fonts that no brand is set in, archives of imports that were broken off, and what a crash left half-written.
 *
 * It changes no document, and leaves alone what is younger than a day, and archives than a week: their documents may be on their way.
 */
import { rm } from "node:fs/promises";
import path from "node:path";
import { sql } from "@payloadcms/db-sqlite/drizzle";
import type { Payload } from "payload";
import { filesIn, type Folders, type KeptContent } from "#collections";
import { runSql } from "../database/run-sql.ts";
import { archivesIn } from "../import/receive-archive.ts";

/** What was cleared out of one folder. */
export interface TidiedFolder {
  readonly folder:
    "originals" | "uploads" | "forms" | "fonts" | "renditions" | "imports";
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

/** Where the digests of files are named: table and column, of documents and of their versions. A column of JSON names several. */
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
  fonts: [["brands_typefaces_fonts", "file"]],
  renditions: [
    ["renditions_files", "digest"],
    // What its pictures say in words.
    ["renditions", "equivalents"],
    ["print_jobs_files", "digest"],
  ],
} as const;

const folders = [
  "originals",
  "uploads",
  "forms",
  "fonts",
  "renditions",
] as const;

/** Removes every file of the store that no document names, or counts them. */
export async function tidyFiles(
  payload: Payload,
  places: Folders,
  { isTrial, now }: TidyOptions,
): Promise<readonly TidiedFolder[]> {
  const tidied: TidiedFolder[] = [];
  for (const folder of folders) {
    const files = filesIn(places[folder]);
    // Files are listed before the documents are asked: one whose document comes in between is named.
    const kept: KeptContent[] = [];
    for await (const file of files.list()) kept.push(file);
    const named = await digestsNamed(payload, namedIn[folder]);
    const before = new Date(now.getTime() - day);
    let bytes = 0;
    let removed = 0;
    for (const file of kept) {
      if (file.keptAt >= before || isNamed(file.name, named)) continue;
      if (!isTrial && !(await files.remove(file.name, before))) continue;
      bytes += file.bytes;
      removed += 1;
    }
    tidied.push({ folder, removed, bytes, kept: kept.length - removed });
  }
  return [...tidied, await tidyImports(places.imports, { isTrial, now })];
}

/** An import reads its archive where it lies, on this machine alone, and removes it at its end. */
async function tidyImports(
  folder: string,
  { isTrial, now }: TidyOptions,
): Promise<TidiedFolder> {
  const archives = await archivesIn(folder, now);
  const left = archives.filter(({ isLeft }) => isLeft);
  if (!isTrial) for (const { place } of left) await rm(place, { force: true });
  return {
    folder: "imports",
    removed: left.length,
    bytes: left.reduce((sum, { bytes }) => sum + bytes, 0),
    kept: archives.length - left.length,
  };
}

async function digestsNamed(
  payload: Payload,
  columns: readonly (readonly [string, string])[],
): Promise<ReadonlySet<string>> {
  const named = new Set<string>();
  for (const [table, column] of columns) {
    const rows = await runSql(
      { payload },
      sql`select distinct cast(${sql.raw(`"${column}"`)} as text) as digests from ${sql.raw(`"${table}"`)} where ${sql.raw(`"${column}"`)} is not null`,
    );
    for (const { digests } of rows)
      for (const [digest] of String(digests).matchAll(/[0-9a-f]{64}/g))
        named.add(digest);
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
