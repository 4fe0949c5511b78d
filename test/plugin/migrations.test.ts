import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { BasePayload } from "payload";
import { describe, expect, inject, it } from "vitest";
import { createConfig, openCms, readToolkit, seedBrand } from "#plugin";
import { databasePrefix, postgresServer } from "../support/postgres-server.ts";
import { sampleSource } from "../support/sample-brand.ts";

const newHome = () => mkdtemp(path.join(inject("runFolder"), "home-"));

const silent = { options: { level: "silent" } };

const unconnected = (databaseUrl: string) =>
  new BasePayload().init({
    config: createConfig({ databaseUrl, logger: silent }),
    disableDBConnect: true,
    disableOnInit: true,
  });

/** What the newest migration of a dialect says that the schema is. */
async function latestSnapshot(dialect: string) {
  const folder = path.resolve("src/plugin/migrations", dialect);
  const snapshots = (await readdir(folder)).filter((name) =>
    name.endsWith(".json"),
  );
  const newest = snapshots.toSorted().at(-1) ?? "";
  return JSON.parse(await readFile(path.join(folder, newest), "utf8"));
}

/** Writes and reads back a whole brand, which touches every table. */
async function holdsABrand(databaseUrl: string): Promise<void> {
  const cms = await openCms({ home: await newHome(), databaseUrl });
  try {
    const source = await sampleSource();
    await seedBrand(cms.payload, source);
    const toolkit = await readToolkit(cms.payload, "feed-the-caddy");
    expect(toolkit.brand).toEqual(source.brand);
    expect(toolkit.narratives).toEqual(source.campaigns[0]?.narratives);
  } finally {
    await cms.close();
  }
}

describe("migrations", () => {
  it("make an empty SQLite database ready", async () => {
    const home = await newHome();
    await holdsABrand(`file:${home}/livery.db`);
  });

  it("leave the database of another version alone and say so", async () => {
    const home = await newHome();
    const databaseUrl = `file:${home}/livery.db`;
    const cms = await openCms({ home, databaseUrl });
    await cms.payload.create({
      collection: "payload-migrations",
      data: { name: "20991231_000000_later", batch: 2 },
    });
    await cms.close();
    await expect(openCms({ home, databaseUrl })).rejects.toThrow(
      /holds migration "20991231_000000_later".*set LIVERY_HOME/,
    );
  });

  it("are not run twice", async () => {
    const home = await newHome();
    const databaseUrl = `file:${home}/livery.db`;
    await (await openCms({ home, databaseUrl })).close();
    const again = await openCms({ home, databaseUrl });
    const { docs } = await again.payload.find({
      collection: "payload-migrations",
    });
    await again.close();
    expect(docs.map(({ batch }) => batch)).toEqual(
      docs.map((_, index) => index + 1),
    );
  });

  it.each([
    ["sqlite", "file:.livery/none.db"],
    ["postgres", "postgres://none/none"],
  ])(
    "of %s leave no change of a collection out",
    async (dialect, databaseUrl) => {
      const { db } = await unconnected(databaseUrl);
      const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit();
      const kept = await latestSnapshot(dialect);
      const wanted = await generateDrizzleJson(db.schema);
      expect(await generateMigration(kept, wanted)).toEqual([]);
    },
  );

  it.skipIf(!postgresServer)(
    "make an empty PostgreSQL database ready (skipped without DATABASE_URL_TEST_POSTGRES)",
    async () => {
      const database = `${databasePrefix(inject("runFolder"))}_${randomUUID().replaceAll("-", "")}`;
      // Nobody made the database: it is made as it is first opened.
      await holdsABrand(String(new URL(database, postgresServer)));
    },
  );
});

describe("a home", () => {
  it("gets one secret that only its owner may read", async () => {
    const home = await newHome();
    await createConfig({ home });
    const { mode } = await stat(path.join(home, "secret"));
    expect(mode & 0o777).toBe(0o600);
    const [first, second] = [
      await createConfig({ home }),
      await createConfig({ home }),
    ];
    expect(second.secret).toBe(first.secret);
  });

  it("refuses an address that is no database", async () => {
    await expect(
      createConfig({ home: await newHome(), databaseUrl: "mysql://x" }),
    ).rejects.toThrow(
      'Expected a database address for DATABASE_URL but received "mysql://x": use "file:PATH" or "postgres://USER@HOST/NAME"',
    );
  });
});
