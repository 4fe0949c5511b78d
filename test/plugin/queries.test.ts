import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readToolkit, seedBrand } from "#plugin";
import { countQueries } from "../support/count-queries.ts";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import { sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
});
afterAll(() => cms.close());

const collections = [
  "toolkits",
  "narratives",
  "facts",
  "renditions",
  "people",
  "consents",
  "brands",
  "promises",
  "logos",
  "guidelines",
  "acknowledgements",
  "words",
  "templates",
  "formats",
  "printers",
  "users",
] as const;

describe("the number of questions to the database", () => {
  it.each(collections)(
    "is at most three for a list of %s",
    async (collection) => {
      const { statements } = await countQueries(cms.payload, () =>
        cms.payload.find({ collection, limit: 24, depth: 0 }),
      );
      expect(statements.length).toBeGreaterThan(0);
      expect(statements.length).toBeLessThanOrEqual(3);
    },
  );

  it("is at most four for a list of photographs, whose status asks the rights policy too", async () => {
    const list = (limit: number) =>
      countQueries(cms.payload, () =>
        cms.payload.find({ collection: "photographs", limit, depth: 0 }),
      );
    const [one, many] = [await list(1), await list(24)];
    expect(many.statements.length).toBe(one.statements.length);
    expect(many.statements.length).toBeLessThanOrEqual(4);
  });

  it("does not grow with the photographs of a toolkit", async () => {
    const read = () => readToolkit(cms.payload, "feed-the-caddy");
    await read();
    const both = await countQueries(cms.payload, read);
    expect(both.result.photographs).toHaveLength(2);
    await cms.payload.update({
      collection: "toolkits",
      where: { slug: { equals: "feed-the-caddy" } },
      data: { photographs: [await idOf("first")] },
    });
    const one = await countQueries(cms.payload, read);
    expect(one.result.photographs).toHaveLength(1);
    expect(both.statements).toHaveLength(one.statements.length);
    expect(both.statements.length).toBeLessThanOrEqual(10);
  });

  const beside = ["promises", "logos", "house_styles", "words", "guidelines"];
  const askedOf = (statements: readonly string[], table: string) =>
    statements.filter((statement) =>
      new RegExp(`from "${table}"(?! on)`).test(statement),
    );
  const read = () => readToolkit(cms.payload, "feed-the-caddy");

  it.each(beside)(
    "is one of %s for a brand that has changed",
    async (table) => {
      await cms.payload.update({
        collection: "brands",
        where: { slug: { exists: true } },
        data: {},
      });
      const { statements } = await countQueries(cms.payload, read);
      expect(askedOf(statements, table)).toHaveLength(1);
    },
  );

  it("is one in all for a brand that has not changed", async () => {
    await read();
    const { statements } = await countQueries(cms.payload, read);
    expect(beside.flatMap((table) => askedOf(statements, table))).toEqual([]);
  });
});

async function idOf(slug: string): Promise<number> {
  const { docs } = await cms.payload.find({
    collection: "photographs",
    where: { slug: { equals: slug } },
    depth: 0,
  });
  return docs[0]?.id ?? 0;
}
