import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#brand";
import { explainRights, judgeRendition, todayInLondon } from "#collections";
import { countQueries } from "../support/count-queries.ts";
import { seedBrand } from "#plugin";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { sampleSource } from "../support/sample-brand.ts";
import {
  makeConsent,
  makePerson,
  showSomebody,
} from "../support/sample-people.ts";

let cms: TestCms;
let officer: Person;
let consentOfficer: Person;

const many = 100;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  officer = await personWith(cms, "officer");
  consentOfficer = await personWith(cms, "consent-officer");
  const { payload } = cms;
  for (let number = 0; number < many; number += 1) {
    const person = await payload.db.create({
      collection: "people",
      data: {
        reference: `P-${1000 + number}`,
        serial: 1000 + number,
        kind: "resident",
      },
    });
    const consent = await payload.db.create({
      collection: "consents",
      data: {
        reference: `CON-2026-${1000 + number}`,
        serial: 1000 + number,
        subject: person.id,
        ageBand: "adult",
        basis: "consent",
        signedBy: ["subject"],
        channels: ["print"],
        partners: "none",
        formVersion: "4",
        signedOn: "2026-05-01T12:00:00.000Z",
        formDigest: "c0".repeat(32),
      },
    });
    await payload.db.create({
      collection: "photographs",
      data: {
        slug: `one-of-many-${number}`,
        title: "One of many",
        filename: `${number}.jpg`,
        approval: "approved",
        credit: "A. Photographer",
        alt: { en: "One of many" },
        licences: [{ ...licence, id: `licence-${number}` }],
        people: [
          {
            id: `row-${number}`,
            person: person.id,
            consent: consent.id,
            isIdentifiable: true,
          },
        ],
      },
    });
  }
}, 60_000);
afterAll(() => cms.close());

const licence = {
  reference: "LIC-1",
  work: "photograph",
  holder: "Sample Council",
  kind: "in-house",
  media: "any",
  territories: ["worldwide"],
  partners: "any",
  source: "Contract of employment",
};

const list = (limit: number) =>
  cms.payload.find({
    collection: "photographs",
    where: { slug: { like: "one-of-many" } },
    limit,
    depth: 0,
    overrideAccess: false,
    user: officer,
  });

describe("the status in a list", () => {
  it("of a hundred photographs asks no more often than that of five", async () => {
    const few = await countQueries(cms.payload, () => list(5));
    const all = await countQueries(cms.payload, () => list(many));
    expect(all.result.docs).toHaveLength(many);
    expect(all.result.docs.map(({ standing }) => standing)).toEqual(
      Array.from({ length: many }, () => "usable"),
    );
    expect(all.statements.length).toBe(few.statements.length);
    expect(all.statements.length).toBeLessThanOrEqual(6);
  });

  it("is not asked for where nobody wants it", async () => {
    const { result, statements } = await countQueries(cms.payload, () =>
      cms.payload.find({
        collection: "photographs",
        limit: many,
        depth: 0,
        select: { slug: true },
      }),
    );
    expect(result.docs[0]).not.toHaveProperty("standing");
    expect(statements.length).toBeLessThanOrEqual(2);
  });

  it("is the same for an officer, who may not read why", async () => {
    const slug = "one-of-many-7";
    await change(slug, { withdrawnOn: "2026-06-01", withdrawnVia: "card" });
    const { docs } = await cms.payload.find({
      collection: "photographs",
      where: { slug: { equals: slug } },
      depth: 0,
      overrideAccess: false,
      user: officer,
    });
    expect(docs[0]).toMatchObject({ standing: "withdrawn", people: [] });
  });

  it("closes a photograph whose record is not whole, and lists the others", async () => {
    await cms.payload.db.updateOne({
      collection: "photographs",
      where: { slug: { equals: "one-of-many-8" } },
      data: {
        licences: [
          {
            ...licence,
            id: "unfinished",
            kind: "creative-commons",
            commonsTerms: null,
          },
        ],
      },
    });
    const { docs } = await list(many);
    const found = docs.find(({ slug }) => slug === "one-of-many-8");
    expect(found?.standing).toBe("restricted");
    expect(docs).toHaveLength(many);
  });

  it("of consents shows the day's truth without any column for it", async () => {
    const { id } = await makePerson(cms.payload);
    const lastDay = addDays(todayInLondon(), 10);
    const consents = await Promise.all([
      makeConsent(cms.payload, id),
      makeConsent(cms.payload, id, { expiresOn: `${lastDay}T12:00:00.000Z` }),
      makeConsent(cms.payload, id, {
        signedOn: "2020-01-01T12:00:00.000Z",
      }),
      makeConsent(cms.payload, id, {
        withdrawnOn: "2026-05-01T12:00:00.000Z",
        withdrawnVia: "phone",
      }),
      makeConsent(cms.payload, id, {
        ageBand: "under-13",
        nextBandOn: "2026-06-09T12:00:00.000Z",
        signedBy: ["guardian"],
      }),
    ]);
    expect(consents.map(({ standing }) => standing)).toEqual([
      "usable",
      "expiring",
      "expired",
      "withdrawn",
      "needs-consent",
    ]);
  });
});

const change = async (slug: string, data: object) => {
  const { docs } = await cms.payload.find({
    collection: "photographs",
    where: { slug: { equals: slug } },
    depth: 1,
  });
  const consent = docs[0]?.people?.[0]?.consent;
  return cms.payload.update({
    collection: "consents",
    id: typeof consent === "object" ? (consent?.id ?? 0) : 0,
    data,
  });
};

describe("the reasons beside a photograph", () => {
  it("name the record to whoever keeps it, and nobody to others", async () => {
    const { consent, person, photograph } = await showSomebody(
      cms.payload,
      "second",
    );
    await cms.payload.update({
      collection: "consents",
      id: consent.id,
      data: {
        withdrawnOn: "2026-06-01T12:00:00.000Z",
        withdrawnVia: "card",
      },
    });
    const told = (user: Person) =>
      explainRights(cms.payload, photograph.id, { user });
    const full = await told(consentOfficer);
    expect(full).toMatchObject({ standing: "withdrawn" });
    expect(full?.reasons).toContainEqual({
      what: `"${consent.reference}" is withdrawn`,
      hint: "Open the record to renew the consent, or choose another photograph",
      href: `/admin/collections/consents/${consent.id}`,
    });
    const less = await told(officer);
    expect(less?.reasons).toEqual([
      {
        what: "A consent is withdrawn",
        hint: "Ask the consent officer, or choose another photograph",
      },
    ]);
    expect(JSON.stringify(less)).not.toContain(String(person.reference));
  });
});

describe("a rendition of five photographs", () => {
  it("is judged in four questions to the database", async () => {
    const manifest = {
      template: { name: "leaflet" },
      format: "dl-6pp-roll",
      purpose: "press",
      photographs: [1, 2, 3, 4, 5].map((number) => ({
        id: `one-of-many-${number}`,
      })),
    };
    const { result, statements } = await countQueries(cms.payload, () =>
      judgeRendition(
        cms.payload,
        { name: "leaflet", manifest },
        { asked: todayInLondon() },
      ),
    );
    expect(result.map(({ objections }) => objections)).toEqual([
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(statements).toHaveLength(4);
  });
});
