import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "#brand";
import {
  expiriesDue,
  explainRights,
  todayInLondon,
  type Brand,
  type Consent,
  type Photograph,
} from "#collections";
import { seedBrand } from "#plugin";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";
import {
  consentFields,
  makePerson,
  showSomebody,
} from "../support/sample-people.ts";

let cms: TestCms;
let guardian: Person;
let brand: Brand;
let photograph: Photograph;
let consent: Consent;

type Policy = NonNullable<Brand["rightsPolicy"]>;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  guardian = await personWith(cms, "guardian");
  const { payload } = cms;
  const [brands, photographs] = await Promise.all([
    payload.find({
      collection: "brands",
      where: { status: { equals: "live" } },
    }),
    payload.find({ collection: "photographs" }),
  ]);
  const [first] = brands.docs;
  const [shown] = photographs.docs;
  if (!first || !shown) throw new Error("The sample has no brand or picture");
  brand = first;
  ({ consent, photograph } = await showSomebody(payload, shown.slug));
});
afterAll(() => cms.close());
beforeEach(async () => {
  await decide({
    consentYears: 3,
    withoutForm: "warn",
    noticeDays: [90, 30, 7],
  });
  await sign({ signedOn: daysAgo(30), formDigest: "c0".repeat(32) });
});

const decide = (rightsPolicy: Policy, as = guardian) =>
  rest(cms, `/brands/${brand.id}`, {
    method: "PATCH",
    as,
    body: { rightsPolicy },
  });

const daysAgo = (days: number) =>
  `${addDays(todayInLondon(), -days)}T12:00:00.000Z`;

const sign = (data: Partial<Consent>) =>
  cms.payload.update({ collection: "consents", id: consent.id, data });

const standingOf = async (collection: "photographs" | "consents") => {
  const { id } = collection === "consents" ? consent : photograph;
  const found = await cms.payload.findByID({ collection, id, depth: 0 });
  return Reflect.get(found, "standing");
};

describe("the rights policy", () => {
  it.each(["officer", "designer", "consent-officer", "reader"] as const)(
    "is not set by a %s",
    async (role) => {
      const as = await personWith(cms, role);
      expect((await decide({ consentYears: 9 }, as)).status).toBe(403);
    },
  );

  it("decides whether a consent without its form holds", async () => {
    await cms.payload.db.updateOne({
      collection: "consents",
      id: consent.id,
      data: { formDigest: null },
    });
    expect(await standingOf("photographs")).toBe("usable");
    await decide({ withoutForm: "block" });
    expect(await standingOf("photographs")).toBe("needs-consent");
    expect(await standingOf("consents")).toBe("needs-consent");
  });

  it("ends consents that are older than it lets them be", async () => {
    await sign({ signedOn: daysAgo(500) });
    expect(await standingOf("photographs")).toBe("usable");
    await decide({ consentYears: 1 });
    expect(await standingOf("photographs")).toBe("expired");
    expect(await standingOf("consents")).toBe("expired");
    const said = await explainRights(cms.payload, photograph.id, {
      user: guardian,
    });
    expect(JSON.stringify(said)).toContain("expired");
  });

  it("says when an end is told of", async () => {
    await sign({ signedOn: daysAgo(365 * 3 - 100) });
    const told = async () =>
      (await expiriesDue(cms.payload, todayInLondon())).filter(
        ({ collection, id }) => collection === "consents" && id === consent.id,
      );
    expect(await told()).toEqual([]);
    await decide({ noticeDays: [14, 120] });
    expect(await told()).toMatchObject([{ notice: 120 }]);
    await decide({ noticeDays: [] });
    expect(await told()).toEqual([]);
  });

  it("says at what ages a parent or guardian must sign", async () => {
    const { id } = await makePerson(cms.payload, "child");
    const as = await personWith(cms, "consent-officer");
    const ask = () =>
      rest(cms, "/consents", {
        method: "POST",
        as,
        body: {
          ...consentFields(id),
          ageBand: "16-to-17",
          nextBandOn: `${addDays(todayInLondon(), 200)}T12:00:00.000Z`,
        },
      });
    await decide({
      guardianSigns: ["under-13", "13-to-15", "16-to-17"],
      guardianMaySign: [],
    });
    expect(await (await ask()).text()).toContain(
      "A parent or guardian signs for somebody 16 to 17",
    );
    await decide({ guardianSigns: ["under-13", "13-to-15"] });
    expect((await ask()).status).toBe(201);
  });

  it("takes no age as certain and open at once, and no half day", async () => {
    const twice = await decide({
      guardianSigns: ["under-13"],
      guardianMaySign: ["under-13"],
    });
    expect(await twice.text()).toContain("take the age out of one of the two");
    const half = await decide({ noticeDays: [0.5] });
    expect(await half.text()).toContain("Write whole numbers of days");
    const unknown = await rest(cms, `/brands/${brand.id}`, {
      method: "PATCH",
      as: guardian,
      body: { rightsPolicy: { guardianSigns: ["adult"] } },
    });
    expect(await unknown.text()).toContain("Choose among under 13");
  });

  it("is written into the audit when it changes, with both", async () => {
    await decide({ consentYears: 2 });
    const { docs } = await cms.payload.find({
      collection: "audit-events",
      where: { kind: { equals: "rights-policy-changed" } },
      limit: 1,
    });
    expect(docs[0]).toMatchObject({
      about: `brand:${brand.slug}`,
      detail: { before: { consentYears: 3 }, after: { consentYears: 2 } },
    });
  });
});
