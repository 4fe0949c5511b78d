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

  it("is every photograph, output, open link and download", async () => {
    const { id, link } = await sharing.open();
    await sharing.visit(sharing.fileOf(link));
    const closed = await sharing.open();
    await sharing.change(closed.id, { isRevoked: true });
    const { body } = await ask("consent-officer");
    const reached = { who: `share:${id}`, name: "Mere Print Ltd" };
    expect(body).toMatchObject({
      photographs: [{ slug: "first" }],
      users: [
        { kind: "link", items: [reached] },
        {
          kind: "download",
          items: [{ ...reached, renditions: [renditions[0]?.id] }],
        },
      ],
    });
    const found = body.renditions.map((one: Rendition) => one.id);
    expect(found.toSorted()).toEqual(renditions.map((one) => one.id));
  });

  it("is still there where its photograph was thrown away", async () => {
    const before = await ask("consent-officer");
    const trash = (deletedAt: string | null) =>
      cms.payload.update({
        collection: "photographs",
        where: { slug: { equals: "first" } },
        data: { deletedAt },
        trash: true,
      });
    await trash(noonIn(0));
    expect((await ask("consent-officer")).body).toEqual(before.body);
    await trash(null);
  });

  it("is nothing where nobody was photographed under it", async () => {
    const person = await makePerson(cms.payload);
    const unused = await makeConsent(cms.payload, person.id);
    const as = await personWith(cms, "consent-officer");
    const answer = await rest(cms, `/consents/${unused.id}/reach`, { as });
    expect(await answer.json()).toEqual({
      photographs: [],
      renditions: [],
      users: [],
      documents: [],
    });
  });
});
