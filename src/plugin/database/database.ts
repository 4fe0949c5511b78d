import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Config } from "payload";
import { ToolkitError } from "#render/errors";

const migrationDir = (dialect: string): string =>
  path.resolve(/*turbopackIgnore: true*/ "src/plugin/migrations", dialect);

/**
 * The database behind an address: PostgreSQL by `postgres://`, SQLite by `file:`.
 *
 * The schema is never pushed, not even in development: it comes from the migrations everywhere. Only
 * the adapter that is asked for is loaded.
 */
export async function databaseAt(url: string): Promise<Config["db"]> {
  if (/^postgres(ql)?:/.test(url)) {
    const { postgresAt } = await import("./postgres.ts");
    return postgresAt(url, migrationDir("postgres"));
  }
  if (url.startsWith("file:")) {
    const folder = path.dirname(url.slice("file:".length));
    await mkdir(/*turbopackIgnore: true*/ folder, { recursive: true });
    const { sqliteAt } = await import("./sqlite.ts");
    return sqliteAt(url, migrationDir("sqlite"));
  }
  throw new ToolkitError(
    "database-url",
    `Expected a database address for DATABASE_URL but received ${JSON.stringify(url)}: use "file:PATH" or "postgres://USER@HOST/NAME"`,
  );
}
