import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles, type Consent, type Rendition } from "#collections";
import { seedBrand } from "#plugin";
import { makeConsent, makePerson } from "../support/sample-people.ts";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";
import { sampleProduction } from "../support/sample-production.ts";
import { noonIn, Sharing } from "../support/sharing.ts";

let cms: TestCms;
let consent: Consent;
let renditions: readonly Rendition[];
let sharing: Sharing;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  const person = await makePerson(cms.payload);
  consent = await makeConsent(cms.payload, person.id);
  await cms.payload.update({
    collection: "photographs",
    where: { slug: { equals: "first" } },
    data: { people: [{ person: person.id, consent: consent.id }] },
  });
  const photographs = [{ id: "first", digest: "ab12" }];
  const made: Rendition[] = [];
  for (const language of ["en", "cy", "pl"])
    made.push(
      await cms.renditions.put(sampleProduction({ language, photographs })),
    );
  await cms.renditions.put(sampleProduction({ language: "ur" }));
  renditions = made;
  const officer = await personWith(cms, "officer");
  const [first] = made;
  if (!first) throw new Error("Nothing was made");
  sharing = new Sharing(cms, officer, first);
});
afterAll(() => cms.close());

const ask = async (role: (typeof roles)[number]) => {
  const as = await personWith(cms, role);
  const answer = await rest(cms, `/consents/${consent.id}/reach`, { as });
  return { status: answer.status, body: await answer.json() };
};

describe("what a consent reaches", () => {
  it.each(roles.filter((role) => role !== "consent-officer"))(
    "is not told to a %s",
    async (role) => {
      expect((await ask(role)).status).toBe(403);
    },
  );

  it("is every photograph, output, open link and download, before it is withdrawn and after", async () => {
    const { id, link } = await sharing.open();
    await sharing.visit(sharing.fileOf(link));
    const closed = await sharing.open();
    await sharing.change(closed.id, { isRevoked: true });
    const before = await ask("consent-officer");
    expect(before.body).toMatchObject({
      photographs: [{ slug: "first" }],
      shares: [{ id, recipient: "Mere Print Ltd" }],
      downloads: [{ actor: `share:${id}`, rendition: renditions[0]?.id }],
    });
    const found = before.body.renditions.map((one: Rendition) => one.id);
    expect(found.toSorted()).toEqual(renditions.map((one) => one.id));
    await cms.payload.update({
      collection: "consents",
      id: consent.id,
      data: { withdrawnOn: noonIn(0), withdrawnVia: "letter" },
    });
    expect((await sharing.visit(sharing.fileOf(link))).status).toBe(410);
    expect((await ask("consent-officer")).body).toEqual(before.body);
  });

  it("is nothing where nobody was photographed under it", async () => {
    const person = await makePerson(cms.payload);
    const unused = await makeConsent(cms.payload, person.id);
    const as = await personWith(cms, "consent-officer");
    const answer = await rest(cms, `/consents/${unused.id}/reach`, { as });
    expect(await answer.json()).toEqual({
      photographs: [],
      renditions: [],
      shares: [],
      downloads: [],
    });
  });
});
