import { randomUUID } from "node:crypto";
import type { Role, User } from "#collections";
import { issueSession, openCms, type Cms, type CmsOptions } from "#plugin";
import { makeDatabase, type TestDatabase } from "./test-database.ts";

/** A CMS of one test file, in a folder of its own. */
export interface TestCms extends Cms, TestDatabase {}

/**
 * Opens an empty CMS, migrated, where people come in as a test wants them to: on PostgreSQL where
 * `DATABASE_URL_TEST_POSTGRES` says so, else on SQLite.
 */
export async function startCms(
  signIn: NonNullable<CmsOptions["signIn"]> = {},
  more: Pick<CmsOptions, "singleSignOn"> = {},
): Promise<TestCms> {
  const database = await makeDatabase();
  return { ...(await openCms({ ...database, ...more, signIn })), ...database };
}

/** Somebody as Payload knows who asks, logged in. */
export type Person = User & { readonly token: string };

/** A new person with one role, who has logged in. Without a password, whose hash takes its time. */
export async function personWith(
  { payload }: Cms,
  role: Role,
): Promise<Person> {
  const { id } = await payload.db.create({
    collection: "users",
    data: {
      name: role,
      email: `${randomUUID()}@sample.example`,
      roles: [role],
    },
  });
  const { token } = await issueSession(payload, id);
  const user = await payload.findByID({ collection: "users", id, depth: 0 });
  return { ...user, collection: "users", token };
}
