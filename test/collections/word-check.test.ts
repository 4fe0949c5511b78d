import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { larkmere } from "#larkmere";
import { seedBrand, type WordCheck } from "#plugin";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;
let officer: Person;
const source = await sampleSource();
const { words } = larkmere;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, {
    ...source,
    brand: { ...source.brand, ...(words && { words }) },
    campaigns: source.campaigns.flatMap((campaign) => [
      campaign,
      {
        ...campaign,
        name: "Be Their Steady",
        slug: "be-their-steady",
        reference: "SC-2026-002",
      },
    ]),
  });
  officer = await personWith(cms, "officer");
});
afterAll(() => cms.close());

const post = (body: object, as: Person | undefined = officer) =>
  rest(cms, "/words/check", { method: "POST", body, ...(as && { as }) });

const check = async (
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<WordCheck> => {
  const answer = await post({ text, language: "en", ...more });
  expect(answer.status).toBe(200);
  return answer.json();
};

const messageOf = async (answer: Response): Promise<string> =>
  (await answer.json()).errors[0].message;

describe("whoever may not ask", () => {
  it("nobody has a text checked without logging in", async () => {
    const answer = await rest(cms, "/words/check", {
      method: "POST",
      body: { text: "We utilise it.", language: "en" },
    });
    expect(answer.status).toBe(403);
    expect(await messageOf(answer)).toContain("log in");
  });

  it.each(["supplier", "partner", "studio", "elected-member"] as const)(
    "a %s has no text checked",
    async (role) => {
      const answer = await post(
        { text: "We utilise it.", language: "en" },
        await personWith(cms, role),
      );
      expect(answer.status).toBe(403);
    },
  );
});

describe("a question that cannot be answered", () => {
  it.each([
    [{ language: "en" }, 'field "text" is wrong'],
    [{ text: 7, language: "en" }, 'field "text" is wrong'],
    [{ text: "x", language: "en", brand: "larkmere" }, 'field "brand"'],
    [{ text: "x", language: "en", brand: 999 }, "No such brand 999"],
    [{ text: "x", language: "en", __proto: 1 }, "is wrong"],
  ])("%j says what is wrong", async (body, message) => {
    const answer = await post(body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(await messageOf(answer)).toContain(message);
  });

  it("is no JSON", async () => {
    const form = new FormData();
    form.set("text", "x");
    const answer = await rest(cms, "/words/check", {
      method: "POST",
      as: officer,
      body: form,
    });
    expect(answer.status).toBe(400);
  });

  it.each([20_001, 5_000_000])("is %d characters long", async (length) => {
    const answer = await post({ text: "a".repeat(length), language: "en" });
    expect(answer.status).toBe(413);
    expect(await messageOf(answer)).toContain("at most 20000");
  });
});

describe("a text that is checked", () => {
  it("is told each word with its place, its reason and what to write", async () => {
    const { findings, words: count } = await check(
      "We utilise a caddy & empower people.",
    );
    expect(count).toBe(6);
    expect(
      findings.map(({ code, text, replacement }) => [code, text, replacement]),
    ).toEqual([
      ["words/plain-english", "utilise", "use"],
      ["words/house-style", "&", "and"],
      ["words/banned", "empower", "help"],
    ]);
    expect(findings.every(({ reason }) => reason.length > 10)).toBe(true);
  });

  it("has a reading level from five sentences on, and none before", async () => {
    const short = await check("We collect food waste every week.");
    expect(short.reading).toBeUndefined();
    const long = await check("We take your food waste. ".repeat(5));
    expect(long.reading?.age).toBeLessThan(9);
  });

  it("may say in a campaign what that campaign is about", async () => {
    const text = "We are fostering a kinder town.";
    expect((await check(text)).findings).toHaveLength(1);
    expect(
      (await check(text, { campaign: "be-their-steady" })).findings,
    ).toEqual([]);
  });

  it("stands in a narrative whose campaigns all may say it", async () => {
    const { docs } = await cms.payload.find({
      collection: "narratives",
      where: { title: { equals: "Be Their Steady" } },
    });
    const text = "We are fostering a kinder town.";
    const narrative = docs[0]?.id;
    expect((await check(text, { narrative })).findings).toEqual([]);
    const caddy = await cms.payload.update({
      collection: "toolkits",
      where: { slug: { equals: "feed-the-caddy" } },
      data: { narrative: narrative ?? 0 },
    });
    expect(caddy.docs).toHaveLength(1);
    expect((await check(text, { narrative })).findings).toHaveLength(1);
  });

  it("is judged by what the word list says now", async () => {
    const { docs } = await cms.payload.find({ collection: "brands" });
    const before = await check("Put it in the wibble.");
    const { id } = await cms.payload.create({
      collection: "words",
      data: {
        brand: docs[0]?.id ?? 0,
        language: "en",
        kind: "preferred",
        forms: [{ form: "wibble", replacement: "bin" }],
        reason: "Nobody knows it",
        source: "A resident",
      },
    });
    const after = await check("Put it in the wibble.");
    await cms.payload.delete({ collection: "words", id });
    expect(before.findings).toEqual([]);
    expect(after.findings).toMatchObject([
      { text: "wibble", replacement: "bin", reason: "Nobody knows it" },
    ]);
  });

  it("names a gap that nobody may print", async () => {
    const { findings } = await check("We have built X homes.");
    expect(findings).toMatchObject([
      { code: "words/placeholder", severity: "block" },
    ]);
  });

  it("in another language says what was not looked at", async () => {
    const { coverage } = await check("Rhowch wastraff bwyd yn y cadi.", {
      language: "cy",
    });
    expect(coverage.isWhole).toBe(false);
  });
});
