import { afterAll, beforeAll, expect, it } from "vitest";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { startSharing, type Sharing } from "../support/sharing.ts";

let cms: TestCms;
let sharing: Sharing;

beforeAll(async () => {
  cms = await startCms();
  sharing = await startSharing(cms);
});
afterAll(() => cms.close());

const count = async (
  collection: "drafts" | "saved-searches",
  person: number,
) => {
  const { totalDocs } = await cms.payload.count({
    collection,
    where: { person: { equals: person } },
  });
  return totalDocs;
};

it("somebody who left takes what was theirs alone along, and their links go on as the council's", async () => {
  const leaver = sharing.officer;
  const { id, link } = await sharing.open();
  await cms.payload.db.create({
    collection: "saved-searches",
    data: { name: "Parks", person: leaver.id, query: {} },
  });
  expect(await count("saved-searches", leaver.id)).toBe(1);
  const administrator = await personWith(cms, "administrator");
  const { status } = await rest(cms, `/users/${leaver.id}`, {
    method: "DELETE",
    as: administrator,
  });
  expect(status).toBe(200);
  expect(await count("saved-searches", leaver.id)).toBe(0);
  expect(await count("drafts", leaver.id)).toBe(0);
  const share = await cms.payload.findByID({ collection: "shares", id });
  expect(share.person ?? null).toBeNull();
  expect((await rest(cms, link)).status).toBe(200);
});

it("what somebody said to have read stays, though they left", async () => {
  const reader = await personWith(cms, "reader");
  const { id: guideline } = await cms.payload.db.create({
    collection: "guidelines",
    data: { title: "Logo", slug: "logo", _status: "published" },
  });
  const said = await cms.payload.db.create({
    collection: "acknowledgements",
    data: {
      guideline,
      person: reader.id,
      version: "1",
      service: "Waste",
      key: `${guideline}:${reader.id}:1`,
    },
  });
  await cms.payload.delete({ collection: "users", id: reader.id });
  const kept = await cms.payload.findByID({
    collection: "acknowledgements",
    id: said.id,
    depth: 0,
  });
  expect([kept.person ?? null, kept.version, kept.service]).toEqual([
    null,
    "1",
    "Waste",
  ]);
});

it.each(["users", "people", "shares"] as const)(
  "the number of one that is gone from %s is never another's, so the audit speaks of one alone",
  async (collection) => {
    const make = async () =>
      (await cms.payload.db.create({ collection, data: sampleOf[collection] }))
        .id;
    const gone = await make();
    await cms.payload.db.deleteOne({
      collection,
      where: { id: { equals: gone } },
    });
    expect(await make()).toBeGreaterThan(Number(gone));
  },
);

const sampleOf = {
  users: { name: "Leaver", email: "leaver@sample.example", roles: ["reader"] },
  people: { kind: "resident", reference: "PE-leaver" },
  shares: { recipient: "Mere Print Ltd", purpose: "Posters" },
};
