import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLocalReq } from "payload";
import { seedLarkmere } from "#plugin";
import {
  guideReaderOf,
  guideSections,
  readGuideQuestion,
  searchGuide,
  type Guide,
  type GuideAnswer,
} from "#plugin/portal";
import {
  personWith,
  startCms,
  type TestCms,
} from "../../support/payload-cms.ts";

let cms: TestCms;
let brand: number;
let outside: Guide;

const places = [
  { address: "/brand/check", words: "Check", says: "Send a finished file" },
];

const asGuide = (found: Guide | "closed" | "none"): Guide => {
  if (typeof found === "string") throw new Error(`The guide is ${found}`);
  return found;
};

const readAgain = async () =>
  asGuide(
    await guideReaderOf(cms.payload, { person: undefined, pass: undefined }),
  );

beforeAll(async () => {
  cms = await startCms();
  await seedLarkmere(cms.payload);
  const { docs } = await cms.payload.find({ collection: "brands", depth: 0 });
  brand = docs[0]?.id ?? 0;
  await cms.payload.update({
    collection: "brands",
    id: brand,
    data: { isGuideOpen: true },
    depth: 0,
  });
  outside = await readAgain();
}, 240_000);
afterAll(() => cms.close());

async function ask(
  q: string,
  { guide = outside, kind }: { guide?: Guide; kind?: string } = {},
): Promise<GuideAnswer> {
  const { payload } = cms;
  const req = await createLocalReq({}, payload);
  return searchGuide(
    { ...guide, payload, req, places },
    readGuideQuestion({ q, in: kind }),
  );
}

/** Names of what is found, the best first. */
const namesOf = ({ groups }: GuideAnswer): readonly string[] =>
  groups.flatMap(({ hits }) => hits.map(({ name }) => name.join("")));

const first = (answer: GuideAnswer): string | undefined => namesOf(answer)[0];

const addressesOf = ({ groups }: GuideAnswer): readonly string[] =>
  groups.flatMap(({ hits }) => hits.map(({ address }) => address));

describe("the guide's search tells outsiders nothing", () => {
  it("of a section for managers: no rule, no count and no spelling", async () => {
    const { docs } = await cms.payload.find({
      collection: "guidelines",
      where: { key: { not_equals: "logo-clearspace" } },
      limit: 1,
      depth: 0,
    });
    const [section] = docs;
    await cms.payload.update({
      collection: "guidelines",
      id: section?.id ?? 0,
      data: {
        audience: ["managers"],
        rules: [
          { statement: "Quagmire budgets are signed twice", severity: "note" },
        ],
        _status: "published",
      },
      depth: 0,
    });
    const person = await personWith(cms, "guardian");
    const staff = asGuide(
      await guideReaderOf(cms.payload, { person, pass: undefined }),
    );
    expect(first(await ask("quagmire", { guide: staff }))).toBe(
      "Quagmire budgets are signed twice",
    );
    outside = await readAgain();
    expect(await ask("quagmire")).toMatchObject({ groups: [] });
    const misspelled = await ask("quagmyre logo");
    expect(misspelled.spelled ?? "").not.toContain("quagmire");
    expect(namesOf(misspelled).join(" ")).not.toContain("Quagmire");
  });

  it("of a photograph that is not public, nor of one whose rights have ended since it was read", async () => {
    const { docs } = await cms.payload.find({
      collection: "photographs",
      where: { slug: { equals: "dandelion-meadow" } },
      depth: 0,
    });
    const id = docs[0]?.id ?? 0;
    const set = (data: object) =>
      cms.payload.update({ collection: "photographs", id, data, depth: 0 });
    await set({ isPublic: false });
    expect(namesOf(await ask("dandelion", { kind: "photographs" }))).toEqual(
      [],
    );
    await set({ isPublic: true });
    const found = await ask("dandelion", { kind: "photographs" });
    expect(found.groups.map(({ kind }) => kind)).toContain("photographs");
    await cms.payload.db.updateOne({
      collection: "photographs",
      id,
      data: { licences: [] },
    });
    const later = await ask("dandelion");
    expect(later.groups.map(({ kind }) => kind)).not.toContain("photographs");
  });
});

describe("the guide's search", () => {
  it.each([
    { asks: "pop up", kind: "formats", finds: "/brand/formats/popup-3x3" },
    { asks: "popup", kind: "formats", finds: "/brand/formats/popup-3x3" },
    {
      asks: "rolller baner",
      kind: "formats",
      finds: "/brand/formats/roller-800",
    },
    { asks: "A4", kind: "formats", finds: "/brand/formats/a4" },
    { asks: "1189×841mm", kind: "formats", finds: "/brand/formats/a0" },
    { asks: "6 sheet", kind: "formats", finds: "/brand/formats/ooh-6" },
    { asks: "#12355B", kind: "colours", finds: "/brand/colour#colour-mere" },
    { asks: "rich black", kind: "colours", finds: "/brand/colour#colour-ink" },
    { asks: "check my file", kind: "pages", finds: "/brand/check" },
    { asks: "utilise", kind: "words", finds: "/brand/voice#" },
  ])("finds $finds for “$asks”", async ({ asks, finds, kind }) => {
    const answer = await ask(asks, { kind });
    expect(addressesOf(answer)[0]).toContain(finds);
  });

  it("finds a rule under the address that it keeps, in spite of two letters in the wrong order", async () => {
    const sections = await guideSections(cms.payload, outside);
    const rule = sections.find(({ key }) => key === "logo-clearspace")
      ?.rules[0];
    const answer = await ask("claer space empty", { kind: "rules" });
    expect(addressesOf(answer)).toContain(`/brand/rules/${rule?.id}`);
    expect(answer.spelled).toBe("clear space empty");
    const hit = answer.groups
      .flatMap(({ hits }) => hits)
      .find(({ address }) => address.endsWith(rule?.id ?? "none"));
    expect(hit?.name.filter((_, at) => at % 2 === 1)).toContain("clear");
  });

  it("finds every format of a size, however it is written", async () => {
    const found = addressesOf(await ask("210 x 297", { kind: "formats" }));
    expect(found).toContain("/brand/formats/a4");
    expect(found).toContain("/brand/formats/letterhead");
    expect(
      addressesOf(await ask("297×210mm", { kind: "formats" })).toSorted(),
    ).toEqual(found.toSorted());
  });

  it("forgives nothing in a word that stands in the guide as it was typed", async () => {
    const { groups, spelled } = await ask("mere");
    const marks = groups.flatMap(({ hits }) =>
      hits.flatMap(({ name, says }) => [
        ...name.filter((_, at) => at % 2),
        ...says.filter((_, at) => at % 2),
      ]),
    );
    expect(spelled).toBeUndefined();
    expect(
      new Set(marks.map((mark) => mark.toLowerCase().slice(0, 4))),
    ).toEqual(new Set(["mere"]));
  });

  it("leaves out what a question says besides", async () => {
    const answer = await ask("What is the bleed of a roller banner?");
    expect(answer.isPartial).toBe(false);
    expect(addressesOf(answer)).toContain("/brand/formats/roller-800");
  });

  it("shows what has most of the words where nothing has all, and says so", async () => {
    const answer = await ask("clear space zeppelin");
    expect(answer.isPartial).toBe(true);
    expect(answer.groups.length).toBeGreaterThan(0);
  });

  it("finds words whatever their accents, case and way of being written", async () => {
    await cms.payload.update({
      collection: "promises",
      where: {},
      data: { title: "Tŷ’r Gwyrdd قريبة" },
      locale: "cy",
      depth: 0,
    });
    outside = await readAgain();
    const names = namesOf(await ask("tyr gwyrdd", { kind: "icons" }));
    expect(names.length).toBeGreaterThan(0);
    expect(namesOf(await ask("قریبه", { kind: "icons" }))).toEqual(names);
  });

  it("knows a rule at once when it is published", async () => {
    expect((await ask("xylophones")).groups).toEqual([]);
    const { docs } = await cms.payload.find({
      collection: "guidelines",
      where: { key: { equals: "logo-clearspace" } },
      depth: 0,
    });
    const [section] = docs;
    await cms.payload.update({
      collection: "guidelines",
      id: section?.id ?? 0,
      data: {
        rules: [
          ...(section?.rules ?? []),
          { statement: "Xylophones bear no logo", severity: "note" },
        ],
        _status: "published",
      },
      depth: 0,
    });
    outside = await readAgain();
    expect(first(await ask("xylophones"))).toBe("Xylophones bear no logo");
  });

  it("refuses a text, too many words, an unknown kind and a page beyond", () => {
    const refused = (asked: object) => () => readGuideQuestion(asked);
    expect(refused({ q: "a".repeat(10_000) })).toThrow(
      "Cannot search for 10000 characters: ask in at most 200",
    );
    expect(
      refused({
        q: Array.from({ length: 60 }, (_, at) => `q${at}`)
          .join(" ")
          .slice(0, 190),
      }),
    ).toThrow("ask with at most 16");
    expect(refused({ q: "logo", in: "secrets" })).toThrow(
      'Cannot search in "secrets"',
    );
    expect(refused({ q: "logo", page: "0" })).toThrow(
      'Cannot show page "0" of a search',
    );
  });

  it.each([
    "<script>alert(1)</script>",
    "%' OR 1=1 --",
    "\u0000\u202e",
    "☃☃☃",
    "((((",
    "constructor __proto__",
  ])("answers “%s” with nothing, and without a fault", async (q) => {
    expect((await ask(q)).groups.length).toBeLessThan(12);
  });
});
