import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findUses, type Role, type UseGroup } from "#collections";
import { seedBrand } from "#plugin";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";
import { sampleProduction } from "../support/sample-production.ts";
import { samplePromise } from "../support/sample-promise.ts";

let cms: TestCms;
const people = new Map<Role, Person>();
const first = [{ id: "first", digest: "ab12" }];

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  for (const language of ["en", "ar", "cy"])
    await cms.renditions.put(
      sampleProduction({ language, photographs: first }),
    );
  await cms.renditions.put(
    sampleProduction({ language: "pl", photographs: first, isBlocked: true }),
  );
  for (const role of ["officer", "reader", "supplier"] as const)
    people.set(role, await personWith(cms, role));
});
afterAll(() => cms.close());

interface Answer {
  readonly key: string;
  readonly groups: readonly UseGroup[];
}

const ask = async (question: string, role?: Role) => {
  const as = role && people.get(role);
  const answer = await rest(cms, `/where-used?${question}`, as ? { as } : {});
  const body: Answer = await answer.json();
  return { status: answer.status, body };
};

const counts = ({ body }: { readonly body: Answer }) =>
  Object.fromEntries(
    body.groups.map(({ collection, totalDocs }) => [collection, totalDocs]),
  );

const idOf = async (collection: "photographs" | "narratives") =>
  (await cms.payload.find({ collection, sort: "id" })).docs[0]?.id;

describe("where things are used", () => {
  it("is told to nobody who has not logged in", async () => {
    expect((await ask("kind=photograph&key=first")).status).toBe(401);
  });

  it("does not tell a supplier of a photograph that is closed to them", async () => {
    const { status } = await ask("kind=photograph&key=first", "supplier");
    expect(status).toBe(403);
  });

  it("does not count what the asker may not see", async () => {
    expect(counts(await ask("kind=photograph&key=first", "reader"))).toEqual({
      toolkits: 1,
      renditions: 3,
    });
    expect(counts(await ask("kind=token&key=mere", "supplier"))).toEqual({});
  });

  it("does not tell an officer of a person", async () => {
    const person = await cms.payload.create({
      collection: "people",
      data: { reference: "P-0001", kind: "resident" },
    });
    const { status } = await ask(`kind=person&id=${person.id}`, "officer");
    expect(status).toBe(403);
  });

  it("says of a photograph that is gone what it says of one that is closed", async () => {
    const { status } = await ask("kind=photograph&key=never", "officer");
    expect(status).toBe(404);
  });

  it.each([
    "",
    "kind=photograph",
    "kind=photograph&key=first&id=1",
    "kind=__proto__&key=first",
    "kind=photograph&key=first&limit=0",
    "kind=photograph&key=first&limit=101",
    "kind=photograph&key=first&page=-1",
    `kind=photograph&key=${"x".repeat(201)}`,
  ])("is not told to a question that makes no sense: %s", async (question) => {
    expect((await ask(question, "officer")).status).toBe(400);
  });

  it.each([
    ["kind=photograph&key=first", { toolkits: 1, renditions: 4 }],
    ["kind=photograph&key=second", { toolkits: 1 }],
    ["kind=token&key=mere", { renditions: 4 }],
    ["kind=logo&key=symbol-color", { renditions: 4 }],
    ["kind=font&key=sans-600", { renditions: 4 }],
    ["kind=token&key=never", {}],
    ["kind=brand&key=sample", { toolkits: 1, renditions: 4 }],
    ["kind=token&key=mere&brand=sample", { renditions: 4 }],
    ["kind=token&key=mere&brand=other", {}],
    ["kind=template&key=social-card", { toolkits: 1, renditions: 4 }],
    ["kind=format&key=ig-portrait", { toolkits: 1, renditions: 4 }],
    ["kind=promise&key=environment", { toolkits: 1, renditions: 4 }],
    ["kind=toolkit&key=feed-the-caddy", { renditions: 4 }],
  ])("is told for %s", async (question, want) => {
    expect(counts(await ask(question, "officer"))).toMatchObject(want);
  });

  it("is told of a message by the id of its document", async () => {
    const id = await idOf("narratives");
    expect(counts(await ask(`kind=message&id=${id}`, "officer"))).toEqual({
      toolkits: 1,
      renditions: 4,
    });
  });

  it("is told apart by brand where two have the same key", async () => {
    const { brand } = await samplePromise(cms, "other");
    const question = "kind=promise&key=environment";
    const unclear = await ask(question, "officer");
    expect(unclear.status).toBe(400);
    expect(await ask("kind=token&key=mere", "officer")).toMatchObject({
      status: 400,
    });
    const its = await ask(`${question}&brand=sample`, "officer");
    expect(counts(its)).toEqual({ toolkits: 1, narratives: 1, renditions: 4 });
    expect(counts(await ask(`${question}&brand=other`, "officer"))).toEqual({});
    await cms.payload.delete({
      collection: "promises",
      where: { brand: { equals: brand } },
    });
    await cms.payload.delete({ collection: "brands", id: brand });
  });

  it("is told by page, newest first", async () => {
    const { body } = await ask(
      "kind=photograph&key=first&limit=3&page=2",
      "officer",
    );
    const renditions = body.groups.find(
      ({ collection }) => collection === "renditions",
    );
    expect(renditions).toMatchObject({ totalDocs: 4, page: 2, totalPages: 2 });
    expect(renditions?.docs.map(({ title }) => title)).toEqual([
      "Feed the Caddy – Social card, Instagram: Feed portrait 4:5, English",
    ]);
  });

  it("counts everything for the program", async () => {
    const { createLocalReq } = await import("payload");
    const req = await createLocalReq({}, cms.payload);
    const used = { kind: "photograph", key: "first" } as const;
    const groups = await findUses(req, used, { overrideAccess: true });
    expect(groups).toMatchObject([{ collection: "renditions", totalDocs: 4 }]);
  });
});
