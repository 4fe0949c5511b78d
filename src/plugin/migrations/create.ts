/**
 * Writes the next migration for both dialects: `npm run migration -- add-share-links`.
 *
 * It needs no database. Run it after every change of a collection, and read what it wrote. The newest
 * migration is written anew where it has the same name, for as long as no release holds it.
 */
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { BasePayload } from "payload";
import { createConfig } from "../create-config.ts";

const [name = "change"] = process.argv.slice(2);
const ending = `_${name.replace(/\W/g, "_")}`;

for (const databaseUrl of ["file:.livery/none.db", "postgres://none/none"]) {
  const payload = await new BasePayload().init({
    config: createConfig({ databaseUrl }),
    disableDBConnect: true,
    disableOnInit: true,
  });
  const folder = payload.db.migrationDir;
  const replaced = await removeNewest(folder);
  await payload.db.createMigration({
    payload,
    migrationName: name,
    forceAcceptWarning: true,
  });
  if (replaced) await renameNewest(folder, replaced);
  await markTypes(folder);
}

/** The migrations of a folder, oldest first, without their endings. */
async function stems(folder: string): Promise<string[]> {
  const names = await readdir(folder);
  return names
    .filter((entry) => /^\d.*\.ts$/.test(entry))
    .map((entry) => entry.slice(0, -".ts".length))
    .toSorted();
}

/** Takes the newest migration away where it has the wanted name, and gives the name it stood under. */
async function removeNewest(folder: string): Promise<string | undefined> {
  const newest = (await stems(folder)).at(-1);
  if (!newest?.endsWith(ending)) return undefined;
  for (const kind of ["ts", "json"])
    await rm(path.join(folder, `${newest}.${kind}`));
  return newest;
}

/** Gives the newest migration the name that it stood under before. */
async function renameNewest(folder: string, wanted: string): Promise<void> {
  const made = (await stems(folder)).at(-1) ?? wanted;
  for (const kind of ["ts", "json"])
    await rename(
      path.join(folder, `${made}.${kind}`),
      path.join(folder, `${wanted}.${kind}`),
    );
  const index = path.join(folder, "index.ts");
  const text = await readFile(index, "utf8");
  await writeFile(index, text.replaceAll(made, wanted));
}

/** Payload writes types as values, which a compiler that keeps imports as written refuses. */
async function markTypes(folder: string): Promise<void> {
  for (const stem of await stems(folder)) {
    const place = path.join(folder, `${stem}.ts`);
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
