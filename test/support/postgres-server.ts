import { drizzle } from "@payloadcms/db-postgres/drizzle/node-postgres";
import path from "node:path";

/** Where PostgreSQL may be tried: an address whose role may make databases. Absent: tests run on SQLite. */
export const postgresServer = process.env["DATABASE_URL_TEST_POSTGRES"];

/** What the names of a run's databases begin with. */
export const databasePrefix = (runFolder: string): string =>
  path.basename(runFolder).toLowerCase().replaceAll(/\W/g, "_");

/** Runs one statement on the server, on a connection of its own. */
export async function onServer(
  server: string,
  statement: string,
): Promise<readonly Record<string, unknown>[]> {
  const { $client } = drizzle({ connection: { connectionString: server } });
  try {
    return (await $client.query(statement)).rows;
  } finally {
    await $client.end();
  }
}

/** Whether the server has a database of a name. */
export const isDatabase = async (
  server: string,
  name: string,
): Promise<boolean> =>
  (
    await onServer(
      server,
      `select 1 from pg_database where datname = '${name}'`,
    )
  ).length > 0;

/** Removes every database that a run made. */
export async function dropDatabases(runFolder: string): Promise<void> {
  if (!postgresServer) return;
  const rows = await onServer(
    postgresServer,
    `select datname from pg_database where starts_with(datname, '${databasePrefix(runFolder)}')`,
  );
  for (const { datname } of rows)
    await onServer(
      postgresServer,
      `drop database ${String(datname)} with (force)`,
    );
}
