import { sqliteAdapter } from "@payloadcms/db-sqlite";
import { index } from "@payloadcms/db-sqlite/drizzle/sqlite-core";
import type { Config } from "payload";
import { parentColumn, type SchemaHook } from "./parent-column.ts";
import { serialised } from "./serialised.ts";

const parentIndexes: SchemaHook<Parameters<typeof sqliteAdapter>[0]> = ({
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

/** An embedded database in a file, with transactions. */
export const sqliteAt = (url: string, migrationDir: string): Config["db"] =>
  serialised(
    sqliteAdapter({
      client: { url },
      push: false,
      wal: true,
      // The audit names people and things by number: nobody may get the number of somebody who left.
      autoIncrement: true,
      transactionOptions: { behavior: "immediate" },
      afterSchemaInit: [parentIndexes],
      migrationDir,
    }),
    url,
  );
