import { randomUUID } from "node:crypto";
import { access, cp, rename } from "node:fs/promises";
import path from "node:path";
import type { TypedUser } from "payload";
import type { Role } from "#collections";
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

/** A home with a migrated database, made by whoever needs it first. Of two makers the first counts. */
async function template(): Promise<string> {
  const place = path.join(inject("runFolder"), "template");
  if (await exists(place)) return place;
  const home = path.join(inject("runFolder"), randomUUID());
  const cms = await openCms({ home, databaseUrl: databaseIn(home) });
  await cms.close();
  await rename(home, place).catch(() => undefined);
  return place;
}

const databaseIn = (home: string): string =>
  `file:${path.join(home, "livery.db")}`;

/** Opens an empty CMS on SQLite, migrated. */
export async function startCms(): Promise<TestCms> {
  const home = path.join(inject("runFolder"), randomUUID());
  await cp(await template(), home, { recursive: true });
  return { ...(await openCms({ home, databaseUrl: databaseIn(home) })), home };
}

/** Somebody as Payload knows who asks, logged in. */
export type Person = TypedUser & { readonly token: string };

/** A new person with one role. */
export async function personWith(
  { payload }: Cms,
  role: Role,
): Promise<Person> {
  const email = `${randomUUID()}@sample.example`;
  const password = randomUUID();
  const user = await payload.create({
    collection: "users",
    data: { name: role, email, password, roles: [role] },
  });
  const { token } = await payload.login({
    collection: "users",
    data: { email, password },
  });
  return { ...user, token: token ?? "" };
}
