import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CollectionSlug } from "payload";
import { saysOf, type Role } from "#collections";
import { seedBrand } from "#plugin";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";
import { showSomebody } from "../support/sample-people.ts";
import { sampleProduction } from "../support/sample-production.ts";

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  const first = [{ id: "first", digest: "ab12" }];
  for (const language of ["en", "ar", "cy", "pl", "ur"])
    await cms.renditions.put(
      sampleProduction({
        language,
        photographs: first,
        isBlocked: language === "ur",
      }),
    );
  await showSomebody(cms.payload, "first");
  await cms.payload.create({
    collection: "facts",
    data: {
      name: "Liners in a year",
      key: "liners",
      value: 52,
      printed: "52 liners",
      source: "Waste strategy",
      asOf: "2026-04-01",
      owner: "Waste team",
      verified: true,
      _status: "published",
    },
  });
  await readGuideline();
});
afterAll(() => cms.close());

/** A guideline that somebody has acknowledged. */
async function readGuideline() {
  const guideline = await cms.payload.create({
    collection: "guidelines",
    data: {
      brand: Number(await idOf("brands")),
      key: "logo",
      title: "Logo",
      summary: "Use the supplied drawings.",
      audience: ["all"],
      order: 10,
      version: { label: "1.0" },
      _status: "published",
    },
  });
  const answer = await rest(cms, "/acknowledgements", {
    method: "POST",
    as: await personWith(cms, "reader"),
    body: { guideline: guideline.id },
  });
  expect(answer.status).toBe(201);
}

const idOf = async (collection: CollectionSlug) =>
  (await cms.payload.find({ collection, sort: "id", depth: 0 })).docs[0]?.id ??
  expect.fail(`nothing in "${collection}"`);

describe("what is in use", () => {
  it.each<[CollectionSlug, string]>([
    [
      "photographs",
      'Cannot delete photograph "first": it is used in 1 toolkit ("Feed the Caddy") and 5 renditions (',
    ],
    ["facts", 'Cannot delete fact "liners": it is used in 5 renditions ('],
    [
      "narratives",
      'Cannot delete message "Feed the Caddy": it is used in 1 toolkit ("Feed the Caddy") and 5 renditions (',
    ],
    [
      "guidelines",
      'Cannot delete guideline "logo": it is used in 1 acknowledgement ("1.0"); unpublish it instead',
    ],
    [
      "toolkits",
      'Cannot delete toolkit "feed-the-caddy": it is used in 5 renditions (',
    ],
    [
      "logos",
      'Cannot delete logo "symbol-color": it is used in 5 renditions (',
    ],
    [
      "promises",
      'Cannot delete promise "environment": it is used in 1 toolkit',
    ],
    ["people", 'Cannot delete person "P-0001": it is used in 5 renditions ('],
    ["brands", 'Cannot delete brand "sample": it is used in 1 toolkit'],
  ])("is not deleted from %s by the program", async (collection, says) => {
    const id = await idOf(collection);
    await expect(cms.payload.delete({ collection, id })).rejects.toThrow(says);
    await expect(
      cms.payload.findByID({ collection, id, depth: 0 }),
    ).resolves.toMatchObject({ id });
  });

  it("does not go to the bin either", async () => {
    await expect(
      cms.payload.update({
        collection: "photographs",
        id: await idOf("photographs"),
        data: { deletedAt: "2026-11-22T12:00:00.000Z" },
      }),
    ).rejects.toThrow(/"first": it is used in .*; archive it instead/);
  });

  it.each<[Role, CollectionSlug, RegExp]>([
    [
      "consent-officer",
      "people",
      / and 2 more\), 1 photograph \("The first photograph"\) and 1 consent \("CON-/,
    ],
    [
      "guardian",
      "photographs",
      /5 renditions \("Feed the Caddy – Social card, [^"]*", .* and 2 more\); archive it instead/,
    ],
  ])("is named to a %s who deletes from %s", async (role, collection, says) => {
    const as = await personWith(cms, role);
    const address = `/${collection}/${await idOf(collection)}`;
    const answer = await rest(cms, address, { method: "DELETE", as });
    expect(answer.status).toBe(409);
    const { errors } = await answer.json();
    expect(errors[0].message).toMatch(says);
  });
});

describe("what is closed to whoever deletes", () => {
  it("is a number alone", async () => {
    const user = await personWith(cms, "guardian");
    const id = await idOf("people");
    await expect(
      cms.payload.delete({ collection: "people", id, user }),
    ).rejects.toThrow(
      '1 photograph ("The first photograph") and 1 more that is closed to you; take it out there first',
    );
  });

  it.each([
    [1, "1 document that is closed to you"],
    [1200, "1,200 documents that are closed to you"],
  ])("is told where nothing else is: %i", (closed, says) => {
    expect(saysOf(cms.payload, [], closed)).toBe(says);
  });
});

describe("what nothing uses", () => {
  it("is deleted, and goes to the bin", async () => {
    const id = await cms.payload
      .find({ collection: "photographs", sort: "-id", depth: 0 })
      .then(({ docs }) => docs[0]?.id ?? 0);
    await cms.payload.update({
      collection: "toolkits",
      where: { slug: { equals: "feed-the-caddy" } },
      data: { photographs: [Number(await idOf("photographs"))] },
    });
    await cms.payload.update({
      collection: "photographs",
      id,
      data: { deletedAt: "2026-11-22T12:00:00.000Z" },
    });
    await expect(
      cms.payload.delete({ collection: "photographs", id, trash: true }),
    ).resolves.toMatchObject({ id });
  });
});
