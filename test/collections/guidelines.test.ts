import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkCodes, isCheckCode, type Role } from "#collections";
import { greatestSummary, rightsRules } from "#brand";
import { larkmere } from "#larkmere";
import { readToolkit, seedBrand } from "#plugin";
import { artworkRules } from "../../src/render/preflight/press/artwork-rules.ts";
import { rules } from "../../src/render/preflight/rules.ts";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { withoutPhotographs, sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;
let brand: number;
const source = await sampleSource();
const { words } = larkmere;
const guidelines = withoutPhotographs(larkmere.guidelines);

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, {
    ...source,
    brand: {
      ...source.brand,
      // Larkmere's drawings name its own swatches.
      swatches: larkmere.swatches,
      guidelines,
    },
  });
  const { docs } = await cms.payload.find({ collection: "brands" });
  brand = docs[0]?.id ?? 0;
});
afterAll(() => cms.close());

const read = () => readToolkit(cms.payload, "feed-the-caddy");

const section = {
  key: "crest",
  title: "Crest",
  summary: "For civic use alone.",
  audience: ["members"],
  order: 5,
  version: { label: "1.0" },
} as const;

const write = (more: object = {}) =>
  cms.payload.create({
    collection: "guidelines",
    data: {
      ...section,
      audience: ["members"],
      brand,
      _status: "published",
      ...more,
    },
  });

describe("a section that cannot be published", () => {
  it("has a summary of more than sixty words, and is told how many", async () => {
    await expect(
      write({ summary: "word ".repeat(greatestSummary + 12) }),
    ).rejects.toThrow(/summary/i);
    const guardian = await personWith(cms, "guardian");
    const answer = await rest(cms, "/guidelines", {
      method: "POST",
      as: guardian,
      body: {
        ...section,
        brand,
        _status: "published",
        summary: "word ".repeat(72),
      },
    });
    expect(JSON.stringify(await answer.json())).toContain(
      "Use at most 60 words: there are 72",
    );
  });

  it.each([
    [{ rules: [{ statement: "x", severity: "warn", check: "made/up" }] }],
    [{ rules: [{ statement: "x", severity: "never" }] }],
    [{ key: "biscuits" }],
    [{ audience: ["dogs"] }],
    [{ audience: [] }],
    [{ downloads: [{ title: "x", address: "javascript:alert(1)" }] }],
    [{ downloads: [{ title: "x", address: "//elsewhere.example/x" }] }],
    [{ body: [{ blockType: "table", caption: "x", cells: "a | b" }] }],
    [{ body: [{ blockType: "table", caption: "x", cells: "a | b\nc" }] }],
  ])("holds %j", async (more) => {
    await expect(write(more)).rejects.toThrow();
  });

  it("is there already", async () => {
    await expect(write({ key: "logo" })).rejects.toThrow(
      'The brand has a section "logo" already: open that one, or choose another section of the guide',
    );
  });

  it("shows a picture and does not say what it shows", async () => {
    const { docs } = await cms.payload.find({ collection: "photographs" });
    await expect(
      write({ dos: [{ caption: "Like this", photograph: docs[0]?.id }] }),
    ).rejects.toThrow(/alternative text/i);
  });
});

/** How many of Larkmere's sections each role reads, of all and of those for its own audience. */
const readersOf: readonly [Role, readonly string[]][] = [
  ["supplier", ["designers", "suppliers"]],
  ["studio", ["designers", "suppliers"]],
  ["partner", ["partners"]],
  ["elected-member", ["members"]],
  ["portfolio-holder", ["members"]],
  ["reader", ["managers"]],
];

describe("a reader", () => {
  it("nobody reads a section without logging in", async () => {
    expect((await rest(cms, "/guidelines")).status).toBe(403);
  });

  it.each(readersOf)(
    "as %s reads what is for all and for %j, and nothing else",
    async (role, audiences) => {
      const crest = await write();
      const draft = await cms.payload.create({
        collection: "guidelines",
        draft: true,
        data: {
          ...section,
          audience: ["all"],
          key: "maps",
          title: "Maps",
          brand,
        },
      });
      const wanted = [
        ...guidelines.map(({ audience, key }) => ({ audience, key })),
        { key: "crest", audience: ["members"] },
      ]
        .filter(({ audience }) =>
          audience.some(
            (one) => one === "all" || audiences.some((own) => own === one),
          ),
        )
        .map(({ key }) => key)
        .toSorted();
      const as = await personWith(cms, role);
      const answer = await rest(
        cms,
        "/guidelines?limit=100&depth=0&draft=true",
        { as },
      );
      const { docs } = await answer.json();
      expect(docs.map(({ key }: { key: string }) => key).toSorted()).toEqual(
        wanted,
      );
      const one = await rest(cms, `/guidelines/${draft.id}`, { as });
      expect(one.status).toBe(404);
      for (const { id } of [crest, draft])
        await cms.payload.delete({ collection: "guidelines", id });
    },
  );

  it.each(["officer", "supplier", "designer"] as const)(
    "as %s changes no section",
    async (role) => {
      const user = await personWith(cms, role);
      await expect(
        cms.payload.update({
          collection: "guidelines",
          where: { key: { equals: "logo" } },
          data: { title: "x" },
          overrideAccess: false,
          user,
        }),
      ).rejects.toThrow(/not allowed|only a brand guardian/i);
    },
  );
});

describe("the guidelines of a toolkit", () => {
  it("are what their author wrote, in the same order", async () => {
    expect((await read()).brand.guidelines).toEqual(guidelines);
  });

  it("are all there whoever may read the toolkit, so that its digest is one", async () => {
    const user = await personWith(cms, "studio");
    const { digest } = await read();
    const asStudio = await readToolkit(cms.payload, "feed-the-caddy", { user });
    expect(asStudio.digest).toBe(digest);
  });

  it("hold no draft", async () => {
    const before = await read();
    const { id } = await cms.payload.create({
      collection: "guidelines",
      draft: true,
      data: { ...section, audience: ["all"], brand },
    });
    expect((await read()).digest).toBe(before.digest);
    await cms.payload.delete({ collection: "guidelines", id });
  });

  it("keep lists, tables and pictures", async () => {
    const { docs } = await cms.payload.find({ collection: "photographs" });
    const photograph = docs.find(({ slug }) => slug === "first")?.id ?? 0;
    const { id } = await write({
      body: [
        { blockType: "list", items: "One\n\n Two ", isNumbered: true },
        {
          blockType: "table",
          caption: "Widths",
          cells: "Format | Width\nA4\t50 mm",
        },
        { blockType: "figure", caption: "So", alt: "A meadow", photograph },
      ],
    });
    const { brand: made } = await read();
    const [first] = made.guidelines;
    expect(first?.body).toEqual([
      { kind: "list", isNumbered: true, items: ["One", "Two"] },
      {
        kind: "table",
        caption: "Widths",
        head: ["Format", "Width"],
        rows: [["A4", "50 mm"]],
      },
      { kind: "figure", caption: "So", alt: "A meadow", photograph: "first" },
    ]);
    await cms.payload.delete({ collection: "guidelines", id });
  });

  it("keep a drawing in the colours of the brand, and refuse any other", async () => {
    const example = (color: string) => ({
      caption: "So",
      alt: "A square",
      drawing: `<svg viewBox="0 0 9 9"><path fill="${color}" d="M0 0H9V9Z"/></svg>`,
    });
    await expect(write({ dos: [example("#ff00ff")] })).rejects.toThrow();
    const { id } = await write({ dos: [example("#12355b")] });
    const [first] = (await read()).brand.guidelines;
    expect(first?.dos).toMatchObject([
      { alt: "A square", drawing: { width: 9, paths: [{ fill: "mere" }] } },
    ]);
    await cms.payload.delete({ collection: "guidelines", id });
  });

  it("are found by their review date", async () => {
    const { id } = await write({ reviewDue: "2026-01-01T12:00:00.000Z" });
    const { docs } = await cms.payload.find({
      collection: "guidelines",
      where: { reviewDue: { less_than_equal: "2026-11-22T23:59:59.999Z" } },
    });
    expect(docs.map((document) => document.id)).toEqual([id]);
    await cms.payload.delete({ collection: "guidelines", id });
  });
});

describe("the checks that a rule may name", () => {
  const known = [...rules, ...rightsRules, ...artworkRules];

  it("are those that there are, each once", () => {
    expect([...checkCodes].toSorted()).toEqual(
      known.map(({ code }) => code).toSorted(),
    );
    expect(new Set(checkCodes).size).toBe(checkCodes.length);
  });

  it.each(
    guidelines.flatMap(({ key, rules: own }) =>
      own.flatMap(({ check, severity, statement }) =>
        check === undefined ? [] : [{ key, check, severity, statement }],
      ),
    ),
  )("$check sees to $key as gravely as it says", ({ check, severity }) => {
    expect(isCheckCode(check)).toBe(true);
    expect(known.find(({ code }) => code === check)?.severity).toBe(severity);
  });
});

it("Larkmere has words for its guidelines", () => {
  expect(words?.entries).toHaveLength(100);
});
