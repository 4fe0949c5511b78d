import type { Migration, Payload } from "payload";
import { ToolkitError } from "#render/errors";
import { migrationsFor } from "./migrations.ts";

/**
 * Brings a database to the schema of this version, and touches none of another version's.
 *
 * A database that holds a migration we do not know was made by a later version, or by one from before
 * the first release, whose schema nobody moves on.
 */
export async function migrate(
  payload: Payload,
  databaseUrl: string,
): Promise<void> {
  const migrations = await migrationsFor(databaseUrl);
  const stranger = await unknownMigration(payload, migrations);
  if (stranger !== undefined)
    throw new ToolkitError(
      "other-version",
      `Cannot use the database: it holds migration "${stranger}", which this version does not know, so start the version that made it, or set LIVERY_HOME or DATABASE_URL to a new place`,
    );
  await payload.db.migrate({ migrations });
}

async function unknownMigration(
  payload: Payload,
  migrations: readonly Migration[],
): Promise<string | undefined> {
  // A new database has no table of migrations yet, and says so by refusing the question.
  const { docs } = await payload
    .find({ collection: "payload-migrations", pagination: false, depth: 0 })
    .catch(() => ({ docs: [] }));
  const names = docs.map(({ name }) => name ?? "");
  return names.find((name) => migrations.every((known) => known.name !== name));
}
