import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findFormat, formats, printFormats, type Format } from "#brand";
import type { Format as FormatDocument } from "#collections";
import { readToolkit, seedBrand } from "#plugin";
import { syncCatalogue } from "../../src/plugin/catalogue/sync-catalogue.ts";
import { canonicalJson } from "#render/digest";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;
let plainDigest: string;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  plainDigest = (await read()).digest;
});
afterAll(() => cms.close());

const read = () => readToolkit(cms.payload, "feed-the-caddy");

const documentOf = async (key: string): Promise<FormatDocument> => {
  const { docs } = await cms.payload.find({
    collection: "formats",
    where: { key: { equals: key } },
    depth: 0,
  });
  return docs[0] ?? expect.fail(`no format "${key}"`);
};

const change = async (key: string, data: Partial<FormatDocument>) =>
  cms.payload.update({
    collection: "formats",
    id: (await documentOf(key)).id,
    data,
  });

const ownOf = async (code: string): Promise<Format | undefined> =>
  (await read()).formats?.find((format) => format.code === code);

const shelter = async () => ({
  key: "lm-shelter",
  name: "Larkmere bus shelter",
  medium: "print" as const,
  basedOn: (await documentOf("ooh-6")).id,
  width: 1185,
  height: 1750,
  safe: { top: 60, right: 40, bottom: 60, left: 40 },
  bleed: 5,
  pages: 1,
  group: "outdoor" as const,
  artworkScale: "0.25" as const,
  leastPpi: 75,
  viewingDistance: 2500,
  source: "Contract with the shelters' owner, page 4",
  checkedOn: "2026-11-01T12:00:00.000Z",
  confidence: "S" as const,
});

describe("the formats that the code brings along", () => {
  it("are all there, each with a source, a day and how sure we are", async () => {
    const { docs } = await cms.payload.find({
      collection: "formats",
      pagination: false,
    });
    expect(docs.map(({ key }) => key).toSorted()).toEqual(
      formats.map(({ code }) => code).toSorted(),
    );
    const unsourced = docs.filter(
      ({ checkedOn, confidence, source }) =>
        !source || !checkedOn || !confidence,
    );
    expect(unsourced).toEqual([]);
  });

  it("come again to the same figures, so that no toolkit carries them", async () => {
    const toolkit = await read();
    expect(toolkit.formats).toBeUndefined();
    expect(toolkit.printers).toBeUndefined();
  });

  it("are deleted by nobody", async () => {
    const as = await personWith(cms, "administrator");
    const { id } = await documentOf("dl");
    const { status } = await rest(cms, `/formats/${id}`, {
      method: "DELETE",
      as,
    });
    expect(status).toBe(400);
    expect((await documentOf("dl")).id).toBe(id);
  });
});

describe("a format that somebody changes", () => {
  beforeEach(async () => {
    await change("a3", { bleed: 3, note: "" });
  });

  it("is carried by every toolkit, upright and lying, under another digest", async () => {
    await change("a3", { bleed: 10 });
    const toolkit = await read();
    expect(toolkit.formats?.map(({ code }) => code)).toEqual([
      "a3",
      "a3-landscape",
    ]);
    expect(toolkit.digest).not.toBe(plainDigest);
    expect(findFormat("a3", toolkit.formats).bleed).toBeCloseTo(28.346, 3);
    await change("a3", { bleed: 3 });
    expect((await read()).digest).toBe(plainDigest);
  });

  it("changes nothing where only its note or its source is better", async () => {
    await change("a3", { note: "As the studio says", source: "The studio" });
    expect((await read()).digest).toBe(plainDigest);
  });

  it.each([
    ["width", { width: 0 }, "Give a length from 1 to 20,000 mm"],
    ["width", { width: 1e9 }, "Give a length from 1 to 20,000 mm"],
    ["bleed", { bleed: -1 }, "Give 0 mm or more"],
    [
      "safe.left",
      { safe: { top: 5, right: 150, bottom: 5, left: 150 } },
      "Left and right leave no room",
    ],
    ["pages", { pages: 1.5 }, "Give a whole number of pages"],
  ])("is refused where its %s cannot be: %j", async (_, data, message) => {
    const error = await change("a3", data).catch(canonicalJson);
    expect(error).toContain(message);
  });

  it("keeps its key", async () => {
    const as = await personWith(cms, "guardian");
    const { id } = await documentOf("a4");
    await rest(cms, `/formats/${id}`, {
      method: "PATCH",
      as,
      body: { key: "a-four" },
    });
    expect((await documentOf("a4")).id).toBe(id);
  });
});

describe("when the program brings other figures", () => {
  const older = async (key: string, context: Record<string, unknown>) =>
    cms.payload.update({
      collection: "formats",
      id: (await documentOf(key)).id,
      data: { width: 50, origin: "of an older table" },
      context,
    });

  it("formats that nobody touched follow it", async () => {
    await older("a7", { followsCode: true });
    await syncCatalogue(cms.payload);
    expect(await documentOf("a7")).toMatchObject({
      width: 74,
      isChanged: false,
    });
  });

  it("formats that somebody changed stay as they are", async () => {
    await older("a7", {});
    await syncCatalogue(cms.payload);
    expect(await documentOf("a7")).toMatchObject({
      width: 50,
      isChanged: true,
    });
    await change("a7", { width: 74 });
  });
});

describe("a folded format", () => {
  it("folds where its panels say, which add up to its width", async () => {
    await expect(
      change("dl-6pp-roll", { panels: [96, 100, 100] }).catch((error) => {
        throw new Error(canonicalJson(error));
      }),
    ).rejects.toThrow(
      "The panels add up to 296 mm and the flat sheet is 297 mm wide",
    );
    await change("dl-6pp-roll", { panels: [95, 101, 101] });
    expect(await ownOf("dl-6pp-roll")).toMatchObject({
      panels: [95, 101, 101],
    });
    await change("dl-6pp-roll", { panels: [97, 100, 100] });
    expect(await ownOf("dl-6pp-roll")).toBeUndefined();
  });
});

describe("a format of one's own", () => {
  it("is made by the templates that make the one it is a variant of", async () => {
    await cms.payload.create({ collection: "formats", data: await shelter() });
    expect(await ownOf("lm-shelter")).toMatchObject({
      code: "lm-shelter",
      basedOn: "ooh-6",
      medium: "print",
      artworkScale: 0.25,
    });
  });

  it("is not deleted while a pack asks for it, and the refusal says which", async () => {
    const toolkits = { collection: "toolkits" } as const;
    const [toolkit] = (await cms.payload.find(toolkits)).docs;
    const pack = [
      {
        template: "poster",
        format: "lm-shelter",
        purpose: "screen",
        encoding: "pdf",
      } as const,
    ];
    const id = toolkit?.id ?? 0;
    await cms.payload.update({ ...toolkits, id, data: { pack } });
    const own = await documentOf("lm-shelter");
    const remove = () =>
      cms.payload.delete({ collection: "formats", id: own.id });
    await expect(remove()).rejects.toThrow(
      'Cannot delete format "lm-shelter": it is used in',
    );
    await cms.payload.update({
      ...toolkits,
      id,
      data: { pack: toolkit?.pack ?? [] },
    });
    await remove();
    expect((await read()).digest).toBe(plainDigest);
  });

  it.each(["A4", "a--4", "../a4", "", "x".repeat(65), "__proto__"])(
    "does not take the key %j",
    async (key) => {
      const data = { ...(await shelter()), key };
      await expect(
        cms.payload.create({ collection: "formats", data }),
      ).rejects.toThrow("The following field is invalid");
    },
  );

  it("is found when it is due for a check", async () => {
    const old = "2024-01-01T12:00:00.000Z";
    await change("tiktok", { checkedOn: old });
    const { docs } = await cms.payload.find({
      collection: "formats",
      where: { checkedOn: { less_than: "2025-11-22" } },
    });
    expect(docs.map(({ key }) => key)).toEqual(["tiktok"]);
  });
});

it("every print format of the code has one of the groups that the CMS offers", () => {
  expect(new Set(printFormats.map(({ group }) => group)).size).toBe(10);
});
