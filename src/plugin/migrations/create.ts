/**
 * Writes the next migration for both dialects: `npm run migration -- add-share-links`.
 *
 * It needs no database. Run it after every change of a collection, and read what it wrote.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { BasePayload } from "payload";
import { createConfig } from "../create-config.ts";

const [name = "change"] = process.argv.slice(2);

for (const databaseUrl of ["file:.livery/none.db", "postgres://none/none"]) {
  const payload = await new BasePayload().init({
    config: createConfig({ databaseUrl }),
    disableDBConnect: true,
    disableOnInit: true,
  });
  await payload.db.createMigration({
    payload,
    migrationName: name,
    forceAcceptWarning: true,
  });
  await markTypes(payload.db.migrationDir);
}

/** Payload writes types as values, which a compiler that keeps imports as written refuses. */
async function markTypes(folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const file of names.filter((entry) => /^\d.*\.ts$/.test(entry))) {
    const place = path.join(folder, file);
    const text = await readFile(place, "utf8");
    await writeFile(
      place,
      text.replace(
        "{ MigrateUpArgs, MigrateDownArgs, sql }",
        "{ type MigrateUpArgs, type MigrateDownArgs, sql }",
      ),
    );
  }
}

process.exit(0);
