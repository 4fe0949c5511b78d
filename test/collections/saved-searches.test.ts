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
let officer: Person;
let reader: Person;

beforeAll(async () => {
  cms = await startCms();
  guardian = await personWith(cms, "guardian");
  officer = await personWith(cms, "officer");
  reader = await personWith(cms, "reader");
});
afterAll(() => cms.close());

beforeEach(async () => {
  await cms.payload.delete({
    collection: "saved-searches",
    where: { id: { exists: true } },
  });
});

const summer = { name: "Summer on the mere", query: "q=mere&season=summer" };

const save = (as: Person | undefined, body: object = summer) =>
  rest(cms, "/saved-searches?depth=0", {
    method: "POST",
    body,
    ...(as && { as }),
  });

const saved = async (as: Person, body: object = summer) =>
  (await (await save(as, body)).json()).doc;

const change = (as: Person, id: number, body: object) =>
  rest(cms, `/saved-searches/${id}?depth=0`, { method: "PATCH", as, body });

const namesFor = async (as: Person): Promise<readonly string[]> =>
  (await (await rest(cms, "/saved-searches", { as })).json()).docs.map(
    ({ name }: { name: string }) => name,
  );

const messageOf = async (answer: Response): Promise<string> => {
  const { errors } = await answer.json();
  return errors[0].data?.errors?.[0]?.message ?? errors[0].message;
};

describe("a saved search is refused", () => {
  it("to nobody, and to those who see no photographs", async () => {
    const supplier = await personWith(cms, "supplier");
    const answers = await Promise.all([save(undefined), save(supplier)]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });

  it("in somebody else's name: it belongs to whoever saves it", async () => {
    const doc = await saved(officer, { ...summer, person: guardian.id });
    expect(doc.person).toBe(officer.id);
    await change(officer, doc.id, { person: guardian.id });
    const kept = await cms.payload.findByID({
      collection: "saved-searches",
      id: doc.id,
      depth: 0,
    });
    expect(kept.person).toBe(officer.id);
  });

  it.each([
    ["colour=red", 'Unknown part of a search "colour": did you mean "color"'],
    ["sort=nearest", 'Cannot sort by "nearest": say to which color with color'],
    ["sort=relevance", 'Cannot sort by "relevance": say to which words with q'],
    ["leastLongSide=huge", 'Cannot search with "leastLongSide"'],
    ["q=mere&after=WzFd", 'Leave "after" out of a saved search'],
    ["q=".padEnd(2100, "x"), "The search is longer than 2000 characters"],
    ["", "Narrow the library first"],
  ])("where the library could not be asked: %s", async (query, says) => {
    const answer = await save(officer, { name: "Wrong", query });
    expect(answer.status).toBe(400);
    expect(await messageOf(answer)).toContain(says);
  });

  it("to others, to read, change or delete, while it is not shared", async () => {
    const { id } = await saved(officer);
    expect(await namesFor(reader)).toEqual([]);
    expect(await namesFor(guardian)).toEqual([]);
    const answers = await Promise.all([
      change(reader, id, { name: "Mine" }),
      change(guardian, id, { name: "Mine" }),
      rest(cms, `/saved-searches/${id}`, { method: "DELETE", as: reader }),
    ]);
    for (const { status } of answers) expect([403, 404]).toContain(status);
    expect(await namesFor(officer)).toEqual([summer.name]);
  });

  it("for sharing, to all but keepers of the brand", async () => {
    const { id } = await saved(officer, { ...summer, isShared: true });
    await change(officer, id, { isShared: true });
    expect(await namesFor(reader)).toEqual([]);
  });
});

describe("a saved search", () => {
  it("is renamed and deleted by whoever saved it", async () => {
    const { id } = await saved(officer);
    expect((await change(officer, id, { name: "Mere" })).status).toBe(200);
    expect(await namesFor(officer)).toEqual(["Mere"]);
    await rest(cms, `/saved-searches/${id}`, { method: "DELETE", as: officer });
    expect(await namesFor(officer)).toEqual([]);
  });

  it("is asked by everybody who searches, once a keeper shares it, and changed by keepers alone", async () => {
    const { id } = await saved(guardian);
    await change(guardian, id, { isShared: true });
    expect(await namesFor(reader)).toEqual([summer.name]);
    expect((await change(reader, id, { name: "Mine" })).status).toBe(403);
    const administrator = await personWith(cms, "administrator");
    expect((await change(administrator, id, { isShared: false })).status).toBe(
      200,
    );
    expect(await namesFor(reader)).toEqual([]);
  });

  it("is asked of the library as it was saved", async () => {
    const doc = await saved(officer, {
      name: "For the web",
      query: "channel=web&from=2027-05-01&until=2027-05-31&sort=title",
    });
    const answer = await rest(cms, `/photographs/search?${doc.query}`, {
      as: officer,
    });
    expect(answer.status).toBe(200);
  });
});
