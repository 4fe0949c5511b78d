import { afterEach, expect, it } from "vitest";
import { demonstrationLogins, seedBrand } from "#plugin";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import { inTransaction } from "../../collections/in-transaction.ts";
import { addTranslations } from "../../src/plugin/seed/add-translations.ts";
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

it("loads every language of a document as an editor would have saved it", async () => {
  cms = await startCms();
  const { payload } = cms;
  await seedBrand(payload, await sampleSource());
  const kept = async (id: number) => {
    const document = await payload.findByID({
      collection: "narratives",
      id,
      locale: "all",
      depth: 0,
    });
    // Payload numbers the rows of a language anew whenever that language is saved.
    return JSON.parse(
      JSON.stringify({ ...document, updatedAt: "" }, (name, value: unknown) =>
        name === "id" ? undefined : value,
      ),
    );
  };
  const { docs } = await payload.find({ collection: "narratives" });
  const id = docs[0]?.id ?? 0;
  const before = await kept(id);
  expect(before.headline).toHaveProperty("ar");
  const { docs: versions } = await payload.findVersions({
    collection: "narratives",
    where: { parent: { equals: id } },
    locale: "all",
  });
  expect(versions[0]?.version.headline).toEqual(before.headline);
  for (const locale of ["en", "ar"] as const)
    await payload.update({ collection: "narratives", id, locale, data: {} });
  expect(await kept(id)).toEqual(before);
});

it("refuses a translation of a field that has no languages", async () => {
  cms = await startCms();
  const { id } = await cms.payload.create({
    collection: "brands",
    data: { slug: "other", name: "Other" },
  });
  await expect(
    inTransaction(cms.payload, (req) =>
      addTranslations(
        cms.payload,
        req,
        { collection: "brands", id },
        new Map([["pa", { name: "Another" }]]),
      ),
    ),
  ).rejects.toThrow('Unknown field with languages "name"');
});
