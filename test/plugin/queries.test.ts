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
  "photographs",
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

  it("does not grow with the photographs of a toolkit", async () => {
    const read = () => readToolkit(cms.payload, "feed-the-caddy");
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
    expect(both.statements.length).toBeLessThanOrEqual(16);
  });

  it.each(["brands", "promises", "logos", "house_styles", "words"])(
    "is one of %s for a whole brand",
    async (table) => {
      const { statements } = await countQueries(cms.payload, () =>
        readToolkit(cms.payload, "feed-the-caddy"),
      );
      const asked = statements.filter((statement) =>
        new RegExp(`from "${table}"(?! on)`).test(statement),
      );
      expect(asked).toHaveLength(1);
    },
  );
});

async function idOf(slug: string): Promise<number> {
  const { docs } = await cms.payload.find({
    collection: "photographs",
    where: { slug: { equals: slug } },
    depth: 0,
  });
  return docs[0]?.id ?? 0;
}
