import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RequiredDataFromCollectionSlug } from "payload";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

let cms: TestCms;
let officer: Person;
let partner: Person;

type FactInput = RequiredDataFromCollectionSlug<"facts">;

const noon = (day: string): string => `${day}T12:00:00.000Z`;

const fact: FactInput = {
  key: "food-caddies",
  name: "Food caddies in use",
  value: 61_000,
  unit: "caddies",
  printed: "61,000 food caddies",
  source: "Waste return, table 3",
  asOf: noon("2026-03-31"),
  expires: noon("2027-03-31"),
  owner: "Waste strategy team",
  verified: true,
  _status: "published",
};

beforeAll(async () => {
  cms = await startCms();
  officer = await personWith(cms, "officer");
  partner = await personWith(cms, "partner");
  await cms.payload.create({ collection: "facts", data: fact });
});
afterAll(() => cms.close());

const refusals = (data: Partial<FactInput>): Promise<string> =>
  cms.payload
    .create({ collection: "facts", data: { ...fact, key: "other", ...data } })
    .then(
      () => "none",
      (error: { data?: { errors?: { message: string }[] } }) =>
        (error.data?.errors ?? []).map(({ message }) => message).join("; "),
    );

describe("a fact", () => {
  it.each<[Partial<FactInput>, string]>([
    [{ source: "" }, "Name the document with its page or table"],
    [{ source: "x" }, "Name the document with its page or table"],
    [{ address: "larkmere.example" }, "begins with https://"],
    [{ address: "javascript:alert(1)" }, "begins with https://"],
    [{ expires: noon("2026-03-30") }, "before the first, 2026-03-31"],
    [{ printed: " " }, "Say how the figure is printed"],
    [{ printed: "{fact:other}" }, "cannot refer to another fact"],
    [{ key: "Food Caddies" }, "small letters"],
    [{ verified: false }, "Hold the figure against its source"],
  ])("is refused with %j", async (data, why) => {
    expect(await refusals(data)).toContain(why);
  });

  it("has a key that no other has", async () => {
    await expect(
      cms.payload.create({ collection: "facts", data: fact }),
    ).rejects.toThrow(/key/i);
  });

  it("may be unfinished and unverified as a draft", async () => {
    const draft = await cms.payload.create({
      collection: "facts",
      draft: true,
      data: { ...fact, key: "unproved", verified: false, source: "" },
    });
    expect(draft._status).toBe("draft");
  });

  it("is printed in each language as it says there", async () => {
    const { docs } = await cms.payload.find({
      collection: "facts",
      where: { key: { equals: "food-caddies" } },
    });
    const common = { collection: "facts", id: docs[0]?.id ?? 0 } as const;
    await cms.payload.update({
      ...common,
      locale: "cy",
      data: { printed: "61,000 o gadis bwyd" },
    });
    const { printed } = await cms.payload.findByID({
      ...common,
      locale: "all",
    });
    expect(printed).toEqual({
      en: "61,000 food caddies",
      cy: "61,000 o gadis bwyd",
    });
  });
});

describe("whoever may not publish", () => {
  it("drafts a fact and publishes none", async () => {
    const publish = await rest(cms, "/facts", {
      method: "POST",
      as: officer,
      body: { ...fact, key: "mine" },
    });
    expect(publish.status).toBe(403);
    const draft = await rest(cms, "/facts?draft=true", {
      method: "POST",
      as: officer,
      body: { ...fact, key: "mine", _status: "draft" },
    });
    expect(draft.status).toBe(201);
  });

  it("sees as a partner what is published alone", async () => {
    const { docs } = await cms.payload.find({
      collection: "facts",
      user: partner,
      overrideAccess: false,
    });
    expect(docs.map(({ key }) => key)).toEqual(["food-caddies"]);
  });
});

it("stale facts are found by their last day, which is still good", async () => {
  await cms.payload.create({
    collection: "facts",
    data: {
      ...fact,
      key: "stale",
      asOf: noon("2024-05-31"),
      expires: noon("2025-05-31"),
    },
  });
  const stale = async (today: string) =>
    (
      await cms.payload.find({
        collection: "facts",
        where: { expires: { less_than: `${today}T00:00:00.000Z` } },
      })
    ).docs.map(({ key }) => key);
  expect(await stale("2025-05-31")).toEqual([]);
  expect(await stale("2025-06-01")).toEqual(["stale"]);
});
