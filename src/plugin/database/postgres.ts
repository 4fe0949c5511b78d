import { postgresAdapter } from "@payloadcms/db-postgres";
import { index } from "@payloadcms/db-postgres/drizzle/pg-core";
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

/** A database on a PostgreSQL server. */
export const postgresAt = (url: string, migrationDir: string): Config["db"] =>
  pooled(
    postgresAdapter({
      pool: { connectionString: url, max: 10 },
      push: false,
      afterSchemaInit: [parentIndexes],
      migrationDir,
    }),
  );
