import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

let cms: TestCms;
let guardian: Person;
let reader: Person;
let supplier: Person;
let brand: number;
let guideline: number;

beforeAll(async () => {
  cms = await startCms();
  guardian = await personWith(cms, "guardian");
  reader = await personWith(cms, "reader");
  supplier = await personWith(cms, "supplier");
  for (const [person, service] of [
    [reader, "Waste and Recycling"],
    [guardian, "Communications"],
  ] as const)
    await cms.payload.update({
      collection: "users",
      id: person.id,
      data: { service },
    });
  const made = await cms.payload.create({
    collection: "brands",
    data: { slug: "sample", name: "Sample Council" },
  });
  brand = made.id;
});
afterAll(() => cms.close());

beforeEach(async () => {
  await cms.payload.delete({
    collection: "acknowledgements",
    where: { id: { exists: true } },
  });
  await cms.payload.delete({
    collection: "guidelines",
    where: { id: { exists: true } },
  });
  const made = await cms.payload.create({
    collection: "guidelines",
    data: {
      brand,
      key: "logo",
      title: "Logo",
      summary: "Use the supplied drawings.",
      audience: ["managers"],
      order: 10,
      version: { label: "1.0" },
      _status: "published",
    },
  });
  guideline = made.id;
});

const acknowledge = (as: Person | undefined, body: object = { guideline }) =>
  rest(cms, "/acknowledgements", { method: "POST", body, ...(as && { as }) });

const messageOf = async (answer: Response): Promise<string> =>
  (await answer.json()).errors[0].message;

const publishAgain = (label: string) =>
  cms.payload.update({
    collection: "guidelines",
    id: guideline,
    data: { version: { label }, _status: "published" },
  });

const coverage = (as?: Person) =>
  rest(cms, `/guidelines/${guideline}/coverage`, { ...(as && { as }) });

describe("what nobody can say", () => {
  it("is anything without logging in", async () => {
    expect((await acknowledge(undefined)).status).toBe(403);
  });

  it("is that somebody else has read it", async () => {
    const answer = await acknowledge(guardian, {
      guideline,
      person: reader.id,
    });
    expect(answer.status).toBe(403);
    expect(await messageOf(answer)).toBe(
      "You can say only of yourself that you have read a guideline",
    );
  });

  it("is that one has read what one may not see", async () => {
    const answer = await acknowledge(supplier);
    expect(answer.status).toBe(404);
  });

  it("is that one has read a draft, or nothing", async () => {
    const draft = await cms.payload.create({
      collection: "guidelines",
      draft: true,
      data: {
        brand,
        key: "maps",
        title: "Maps",
        audience: ["all"],
        order: 20,
        summary: "x",
        version: { label: "1.0" },
      },
    });
    for (const body of [{ guideline: draft.id }, { guideline: 999 }, {}])
      expect((await acknowledge(reader, body)).status).toBe(404);
  });

  it("is the same thing twice", async () => {
    await acknowledge(reader);
    const again = await acknowledge(reader);
    expect(again.status).toBe(409);
    expect(await messageOf(again)).toContain("there is nothing to do");
  });

  it("is the same thing twice at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => acknowledge(reader)),
    );
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    const { totalDocs } = await cms.payload.count({
      collection: "acknowledgements",
    });
    expect(totalDocs).toBe(1);
  });

  it.each(["guardian", "administrator"] as const)(
    "is something else afterwards, not even by the %s",
    async (role) => {
      const { doc } = await (await acknowledge(reader)).json();
      const as = await personWith(cms, role);
      const answer = await rest(cms, `/acknowledgements/${doc.id}`, {
        method: "PATCH",
        as,
        body: { version: "9.0" },
      });
      expect(answer.status).toBe(403);
      await expect(
        cms.payload.update({
          collection: "acknowledgements",
          id: doc.id,
          data: { version: "9.0" },
        }),
      ).rejects.toThrow("An acknowledgement is never changed");
    },
  );
});

describe("somebody who has read a guideline", () => {
  it("says so of the version in force, whatever was sent", async () => {
    const answer = await acknowledge(reader, {
      guideline,
      version: "7.0",
      service: "Housing",
      key: "mine",
    });
    expect(answer.status).toBe(201);
    const { docs } = await cms.payload.find({
      collection: "acknowledgements",
      depth: 0,
    });
    expect(docs).toMatchObject([
      {
        person: reader.id,
        guideline,
        version: "1.0",
        service: "Waste and Recycling",
      },
    ]);
  });

  it("sees this of oneself alone, and its keepers see everybody", async () => {
    await acknowledge(reader);
    const other = await personWith(cms, "officer");
    const seen = async (as: Person) =>
      (await (await rest(cms, "/acknowledgements", { as })).json()).totalDocs;
    expect([
      await seen(other),
      await seen(reader),
      await seen(guardian),
    ]).toEqual([0, 1, 1]);
  });

  it("is asked again when there is a new version", async () => {
    await acknowledge(reader);
    await publishAgain("2.0");
    expect((await acknowledge(reader)).status).toBe(201);
  });
});

describe("the coverage of a guideline", () => {
  it("is told to nobody but its keepers", async () => {
    expect((await coverage()).status).toBe(403);
    for (const role of ["officer", "supplier", "reader", "approver"] as const)
      expect((await coverage(await personWith(cms, role))).status).toBe(403);
  });

  it("counts by service those whom it is written for", async () => {
    await acknowledge(reader);
    const told = await (await coverage(guardian)).json();
    const waste = told.services.filter(
      ({ service }: { service: string }) => service !== "",
    );
    expect(told.version).toBe("1.0");
    expect(told.read).toBe(1);
    expect(waste).toEqual([
      { service: "Communications", people: 1, read: 0 },
      { service: "Waste and Recycling", people: 1, read: 1 },
    ]);
    const names = told.unread.map(({ name }: { name: string }) => name);
    expect(names).toContain("guardian");
    expect(names).not.toContain("supplier");
  });

  it("begins again with a new version, and says what was read before", async () => {
    await acknowledge(reader);
    await publishAgain("2.0");
    const told = await (await coverage(guardian)).json();
    expect(told.read).toBe(0);
    expect(told.unread).toContainEqual({
      name: "reader",
      service: "Waste and Recycling",
      lastRead: "1.0",
    });
  });

  it("is none while a guideline is a draft", async () => {
    await cms.payload.update({
      collection: "guidelines",
      id: guideline,
      data: { _status: "draft" },
    });
    const answer = await coverage(guardian);
    expect(answer.status).toBe(404);
    expect(await messageOf(answer)).toContain("not published yet");
  });
});
