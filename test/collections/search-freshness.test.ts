import { sql } from "@payloadcms/db-sqlite/drizzle";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCms } from "#plugin";
import { runSql } from "../../src/plugin/database/run-sql.ts";
import { inTransaction } from "../../collections/in-transaction.ts";
import { prepareSearch } from "../../src/plugin/search/keep-entries.ts";
import { handIn } from "../support/hand-in.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

let cms: TestCms;
let other: TestCms;
let guardian: Person;

beforeAll(async () => {
  cms = await startCms();
  // As another process: its own connections, and nothing that is remembered together.
  other = { ...cms, ...(await openCms(cms)) };
  guardian = await personWith(cms, "guardian");
  await handIn(cms, { title: "Weir at dawn", slug: "weir" });
});
afterAll(async () => {
  await other.close();
  await cms.close();
});

async function found(query: string): Promise<readonly string[]> {
  const answer = await rest(cms, `/photographs/search?${query}`, {
    as: guardian,
  });
  const { docs } = await answer.json();
  return docs.map(({ slug }: { slug: string }) => slug);
}

const rename = (title: string, req?: object) => ({
  collection: "photographs" as const,
  where: { slug: { equals: "weir" } },
  data: { title },
  ...req,
});

describe("a change by somebody else", () => {
  it("is seen by the next search: of words, of a facet, of a new photograph and of one that is gone", async () => {
    expect(await found("q=lantern")).toEqual([]);
    await other.payload.update(rename("Lantern parade"));
    expect(await found("q=lantern")).toEqual(["weir"]);
    expect(await found("sort=title&approval=archived")).toEqual([]);
    await other.payload.update({
      collection: "photographs",
      where: { slug: { equals: "weir" } },
      data: { approval: "archived" },
    });
    expect(await found("approval=archived")).toEqual(["weir"]);
    const { id } = await handIn(other, { title: "Lock", slug: "lock" });
    expect(await found("sort=title")).toEqual(["weir", "lock"]);
    await other.payload.delete({ collection: "photographs", id });
    expect(await found("sort=title")).toEqual(["weir"]);
  });

  it("is seen by searches that run at the same time as others", async () => {
    const before = Array.from({ length: 5 }, () => found("q=lantern"));
    await other.payload.update(rename("Choir"));
    const after = Array.from({ length: 5 }, () => found("q=choir"));
    await Promise.all(before);
    expect(await Promise.all(after)).toEqual(Array(5).fill(["weir"]));
  });
});

describe("a change that is taken back", () => {
  it("is seen by no search, neither before nor afterwards", async () => {
    const seen: (readonly string[])[] = [];
    const failing = inTransaction(cms.payload, async (req) => {
      await cms.payload.update(rename("Withheld", { req }));
      seen.push(await found("sort=title&q=withheld"));
      throw new Error("Taken back");
    });
    await expect(failing).rejects.toThrow("Taken back");
    seen.push(await found("sort=title&q=withheld"));
    expect(seen).toEqual([[], []]);
    expect(await found("q=choir&sort=relevance")).toEqual(["weir"]);
  });
});

describe("the tables of search", () => {
  const run = (statement: ReturnType<typeof sql>) =>
    runSql({ payload: cms.payload }, statement);

  it("are read anew by whoever has missed too much", async () => {
    await found("sort=title");
    // Lines as they stand after more writes than anybody catches up with one by one.
    await run(
      sql`update photograph_search_state set revision = revision + 100000`,
    );
    await other.payload.update(rename("Orchard"));
    expect(await found("q=orchard&sort=relevance")).toEqual(["weir"]);
  });

  it("are filled on from where a program was ended", async () => {
    await run(sql`update photograph_search set facts = ''`);
    await run(
      sql`update photograph_search_state set filled = 0, revision = revision + 1, made = revision + 1`,
    );
    expect(await found("sort=title")).toEqual([]);
    await prepareSearch(cms.payload);
    expect(await found("sort=title")).toEqual(["weir"]);
  });
});
