import { postgresAdapter } from "@payloadcms/db-postgres";
import { index, json } from "@payloadcms/db-postgres/drizzle/pg-core";
import type { Config } from "payload";
import { parentColumn, type SchemaHook } from "./parent-column.ts";
import { pooled } from "./pooled.ts";

const parentIndexes: SchemaHook<Parameters<typeof postgresAdapter>[0]> = ({
  schema,
  extendTable,
}) => {
  for (const [name, table] of Object.entries(schema.tables)) {
    const column = parentColumn(name);
    if (!column || !(column in table)) continue;
    extendTable({
      table,
      extraConfig: (self) => ({
        parentOnly: index(`${name}_parent_only_idx`).on(self[column]),
      }),
    });
  }
  return schema;
};

/**
 * Keeps JSON as it was written. `jsonb` sorts the keys of objects, and the order of a brand's tokens is
 * the order of its palette and counts in every digest.
 */
const orderedJson: SchemaHook<Parameters<typeof postgresAdapter>[0]> = ({
  schema,
  extendTable,
}) => {
  for (const table of Object.values(schema.tables)) {
    const found = Object.entries(table).filter(
      ([, column]) => column?.columnType === "PgJsonb",
    );
    extendTable({
      table,
      columns: Object.fromEntries(
        found.map(([key, column]) => [
          key,
          column.notNull ? json(column.name).notNull() : json(column.name),
        ]),
      ),
    });
  }
  return schema;
};

/** A database on a PostgreSQL server. */
export const postgresAt = (url: string, migrationDir: string): Config["db"] =>
  pooled(
    postgresAdapter({
      pool: { connectionString: url, max: 10 },
      push: false,
      afterSchemaInit: [orderedJson, parentIndexes],
      migrationDir,
    }),
  );
