import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLocalReq } from "payload";
import { findUses, type Narrative } from "#collections";
import { seedBrand } from "#plugin";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import { sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;
let narrative: Narrative;

/** A published fact that is worded in English and in Arabic. */
const addFact = async (key: string) => {
  const { id } = await cms.payload.create({
    collection: "facts",
    data: {
      name: `What ${key} says`,
      key,
      value: 52,
      printed: "52 liners",
      source: "Waste strategy",
      asOf: "2026-04-01",
      owner: "Waste team",
      verified: true,
      _status: "published",
    },
  });
  await cms.payload.update({
    collection: "facts",
    id,
    locale: "ar",
    data: { printed: "52" },
  });
};

/** Who uses a fact: how many documents of each collection. */
const usesOf = async (key: string, drafts = false) => {
  const req = await createLocalReq({}, cms.payload);
  const options = { overrideAccess: true, drafts };
  const groups = await findUses(req, { kind: "fact", key }, options);
  return Object.fromEntries(
    groups.map(({ collection, totalDocs }) => [collection, totalDocs]),
  );
};

const say = (data: Partial<Narrative>, locale: "en" | "ar" = "en") =>
  cms.payload.update({
    collection: "narratives",
    id: narrative.id,
    locale,
    data,
  });

const post = (id: string | undefined, text: string) => ({
  ...(id !== undefined && { id }),
  channel: "x" as const,
  text,
});

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  const { docs } = await cms.payload.find({ collection: "narratives" });
  narrative = docs[0] ?? expect.fail("no narrative");
  for (const key of ["liners", "homes", "caddies"]) await addFact(key);
});
afterAll(() => cms.close());

describe("a fact is used by", () => {
  it("nothing while no text states it", async () => {
    expect(await usesOf("homes")).toEqual({});
  });

  it("a narrative that states it in any language, as long as one does", async () => {
    await say({ message: "You get {fact:liners}." });
    await say({ message: "{fact:homes}" }, "ar");
    expect(await usesOf("liners")).toEqual({ narratives: 1 });
    expect(await usesOf("homes")).toEqual({ narratives: 1 });
    await say({ message: "You get liners." });
    expect(await usesOf("liners")).toEqual({});
    expect(await usesOf("homes")).toEqual({ narratives: 1 });
    await say({ message: "فارغ" }, "ar");
    expect(await usesOf("homes")).toEqual({});
  });

  it("a message of a channel, until the message is taken out", async () => {
    const { messages } = await say({
      messages: [post(undefined, "Order {fact:caddies} #FeedTheCaddy")],
    });
    const id = messages?.[0]?.id ?? undefined;
    await say({ messages: [post(id, "{fact:homes}")] }, "ar");
    expect(await usesOf("caddies")).toEqual({ narratives: 1 });
    expect(await usesOf("homes")).toEqual({ narratives: 1 });
    await say({ messages: [] });
    expect(await usesOf("caddies")).toEqual({});
    expect(await usesOf("homes")).toEqual({});
  });

  it("the house narrative that tells it", async () => {
    const { id } = await cms.payload.create({
      collection: "narratives",
      data: {
        title: "House",
        scope: "house",
        goal: "We serve {fact:homes}.",
        statements: [
          {
            heading: "Proud",
            text: "You have {fact:caddies}.",
            kind: "pride",
            audience: "both",
          },
        ],
        _status: "published",
      },
    });
    expect(await usesOf("homes")).toEqual({ narratives: 1 });
    expect(await usesOf("caddies")).toEqual({ narratives: 1 });
    await cms.payload.delete({ collection: "narratives", id });
    expect(await usesOf("homes")).toEqual({});
  });

  it("a toolkit that locks it into a template", async () => {
    await cms.payload.update({
      collection: "toolkits",
      where: { slug: { equals: "feed-the-caddy" } },
      data: {
        templates: [
          {
            template: "poster",
            locked: [{ slot: "headline", text: "Get {fact:liners}" }],
          },
        ],
      },
    });
    expect(await usesOf("liners")).toEqual({ toolkits: 1 });
  });

  it("a draft on top of what stands, where drafts are asked for", async () => {
    await cms.payload.update({
      collection: "narratives",
      id: narrative.id,
      draft: true,
      data: { message: "We serve {fact:homes}." },
    });
    expect(await usesOf("homes")).toEqual({});
    expect(await usesOf("homes", true)).toEqual({ narratives: 1 });
  });
});

describe("a fact that a text states", () => {
  const remove = (key: string) =>
    cms.payload.delete({
      collection: "facts",
      where: { key: { equals: key } },
    });

  it("is not deleted, not even where only a draft states it", async () => {
    expect(await remove("homes")).toMatchObject({
      docs: [],
      errors: [{ message: expect.stringContaining("homes") }],
    });
  });

  it("is not forged by whoever saves the text", async () => {
    const { facts } = await cms.payload.update({
      collection: "narratives",
      id: narrative.id,
      data: { facts: ["caddies"], message: "Nothing" },
    });
    expect(facts).toEqual([]);
    expect(await remove("caddies")).toMatchObject({ errors: [] });
  });
});
