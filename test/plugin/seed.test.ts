import { afterEach, expect, it } from "vitest";
import { demonstrationLogins, seedBrand } from "#plugin";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import { sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;
afterEach(() => cms.close());

const counts = async () =>
  Promise.all(
    (["users", "brands", "photographs", "narratives", "toolkits"] as const).map(
      async (collection) => (await cms.payload.count({ collection })).totalDocs,
    ),
  );

it("loads a brand once: the second time it does nothing and says so", async () => {
  cms = await startCms();
  const source = await sampleSource();
  expect(await seedBrand(cms.payload, source)).toEqual({
    outcome: "loaded",
    message: "Loaded Sample Council with 1 campaigns and 2 photographs",
  });
  const loaded = await counts();
  expect(loaded).toEqual([13, 1, 2, 1, 1]);
  expect(await seedBrand(cms.payload, source)).toEqual({
    outcome: "present",
    message: "The database already holds Sample Council: nothing was loaded",
  });
  expect(await counts()).toEqual(loaded);
});

it("leaves somebody else's database alone", async () => {
  cms = await startCms();
  await cms.payload.create({
    collection: "brands",
    data: { slug: "other", name: "Other" },
  });
  const { outcome } = await seedBrand(cms.payload, await sampleSource());
  expect(outcome).toBe("occupied");
  expect(await counts()).toEqual([0, 1, 0, 0, 0]);
});

it("loads all or nothing", async () => {
  cms = await startCms();
  const source = await sampleSource();
  const campaigns = source.campaigns.map((campaign) => ({
    ...campaign,
    photographs: ["gone"],
  }));
  await expect(
    seedBrand(cms.payload, { ...source, campaigns }),
  ).rejects.toThrow('Unknown photograph "gone": choose one of first, second');
  expect(await counts()).toEqual([0, 0, 0, 0, 0]);
});

it("lets everybody of the demonstration log in", async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  for (const { email, password, role } of demonstrationLogins) {
    const { user } = await cms.payload.login({
      collection: "users",
      data: { email, password },
    });
    expect(user?.roles).toEqual([role]);
  }
});
