import { afterAll, beforeAll, expect, it } from "vitest";
import type { ElectionOverride } from "#collections";
import { seedBrand } from "#plugin";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;
let brand: number;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  const { docs } = await cms.payload.find({ collection: "brands", depth: 0 });
  brand = docs[0]?.id ?? 0;
  await cms.payload.update({
    collection: "brands",
    id: brand,
    data: { jurisdiction: "england" },
  });
});
afterAll(() => cms.close());

/** Enters an election elsewhere, which stops nothing, as the monitoring officer. */
const enter = async (name: string) => {
  const answer = await rest(cms, "/elections?depth=0", {
    method: "POST",
    as: await personWith(cms, "monitoring-officer"),
    body: {
      ...{ name, kind: "by-election", area: "wards", wards: ["Elsewhere"] },
      pollDay: "2031-05-01T12:00:00.000Z",
    },
  });
  const said: { doc: { id: number; brand: number } } = await answer.json();
  return said.doc;
};

it("an election that is entered without a brand is the house brand's, whose papers are made", async () => {
  const { docs } = await cms.payload.find({ collection: "toolkits" });
  await cms.payload.update({
    collection: "toolkits",
    where: { id: { in: docs.map(({ id }) => id) } },
    data: { wards: ["Millbrook"] },
  });
  expect((await enter("Brandless")).brand).toBe(brand);
});

it("an override says who decided and who took it back, also when their accounts have gone", async () => {
  const { id: election } = await enter("Decided");
  const { docs } = await cms.payload.find({ collection: "toolkits" });
  const deciders = [
    await personWith(cms, "monitoring-officer"),
    await personWith(cms, "monitoring-officer"),
  ] as const;
  const answer = await rest(cms, "/election-overrides?depth=0", {
    method: "POST",
    as: deciders[0],
    body: {
      ...{ election, toolkit: docs[0]?.id },
      reason: "The bins are collected all the same.",
      decidedBy: "Somebody else",
    },
  });
  const { doc }: { doc: ElectionOverride } = await answer.json();
  expect(doc.decidedBy).toBe("monitoring-officer");
  await rest(cms, `/election-overrides/${doc.id}`, {
    method: "PATCH",
    as: deciders[1],
    body: { isRevoked: true, decidedBy: "Nobody", revokedBy: "Nobody" },
  });
  for (const { id } of deciders)
    await cms.payload.delete({ collection: "users", id });
  const kept = await cms.payload.findByID({
    collection: "election-overrides",
    id: doc.id,
    depth: 0,
  });
  expect([kept.person ?? null, kept.decidedBy, kept.revokedBy]).toEqual([
    null,
    "monitoring-officer",
    "monitoring-officer",
  ]);
});
