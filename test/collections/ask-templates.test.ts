import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { seedBrand } from "#plugin";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
});
afterAll(() => cms.close());

const set = (
  key: string,
  data: { readonly status: "available" | "by-request" },
) =>
  cms.payload.update({
    collection: "templates",
    where: { key: { equals: key } },
    data,
  });

afterEach(async () => {
  for (const key of ["flyer", "poster"])
    await set(key, { status: "available" });
});

describe("a template that is had by request", () => {
  const flyer = {
    template: "flyer",
    format: "a5",
    purpose: "screen",
    encoding: "pdf",
  };

  const add = async (as: Person) => {
    const { docs } = await cms.payload.find({
      collection: "toolkits",
      where: { slug: { equals: "feed-the-caddy" } },
      depth: 0,
    });
    const [toolkit] = docs;
    return rest(cms, `/toolkits/${toolkit?.id}?draft=true`, {
      method: "PATCH",
      as,
      body: { pack: [...(toolkit?.pack ?? []), flyer] },
    });
  };

  it("is put into no pack by an officer, and into one by a designer", async () => {
    await set("flyer", { status: "by-request" });
    const refused = await add(await personWith(cms, "officer"));
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain('Cannot use template \\"flyer\\"');
    expect((await add(await personWith(cms, "designer"))).status).toBe(200);
  });

  it("may stay in a pack that an officer mends", async () => {
    await set("poster", { status: "by-request" });
    const officer = await personWith(cms, "officer");
    expect((await add(officer)).status).toBe(200);
  });
});
