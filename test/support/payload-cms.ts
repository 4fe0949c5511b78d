import { randomUUID } from "node:crypto";
import { access, copyFile, mkdir, rename } from "node:fs/promises";
import path from "node:path";
import type { User } from "#collections";
import { openCms, type Cms } from "#plugin";
import { inject } from "vitest";

/** A CMS of one test file, in a folder of its own. */
export interface TestCms extends Cms {
  readonly home: string;
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** The migrated database of this run, made by whoever needs it first. Two makers do no harm. */
async function template(): Promise<string> {
  const file = path.join(inject("runFolder"), "template.db");
  if (await exists(file)) return file;
  const home = path.join(inject("runFolder"), randomUUID());
  const cms = await openCms({ home, databaseUrl: `file:${home}/livery.db` });
  await cms.payload.db.drizzle.run("PRAGMA wal_checkpoint(TRUNCATE)");
  await cms.close();
  await rename(path.join(home, "livery.db"), file);
  return file;
}

/** Opens an empty CMS on SQLite, migrated, or on another home that a test has made. */
export async function startCms(given?: string): Promise<TestCms> {
  const home = given ?? path.join(inject("runFolder"), randomUUID());
  const database = path.join(home, "livery.db");
  await mkdir(home, { recursive: true });
  if (!(await exists(database))) await copyFile(await template(), database);
  const cms = await openCms({ home, databaseUrl: `file:${database}` });
  return { ...cms, home };
}

/** Somebody as Payload knows who asks. */
export type Person = User & { readonly collection: "users" };

/** A new person with one role. */
export async function personWith(
  { payload }: Cms,
  role: User["roles"][number],
): Promise<Person> {
  const user = await payload.create({
    collection: "users",
    data: {
      name: role,
      email: `${randomUUID()}@sample.example`,
      password: randomUUID(),
      roles: [role],
    },
  });
  return { ...user, collection: "users" };
}
