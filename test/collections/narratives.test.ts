import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RequiredDataFromCollectionSlug } from "payload";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import { samplePromise } from "../support/sample-promise.ts";

let cms: TestCms;
let promise: number;

type NarrativeInput = RequiredDataFromCollectionSlug<"narratives">;

beforeAll(async () => {
  cms = await startCms();
  promise = (await samplePromise(cms)).promise;
  for (const status of ["published", "draft"] as const)
    await cms.payload.create({
      collection: "facts",
      draft: status === "draft",
      data: {
        key: status === "draft" ? "unproved" : "food-caddies",
        name: "Food caddies in use",
        value: 61_000,
        printed: "61,000 food caddies",
        source: "Waste return, table 3",
        asOf: "2026-03-31T12:00:00.000Z",
        owner: "Waste strategy team",
        verified: true,
        _status: status,
      },
    });
});
afterAll(() => cms.close());

const words = {
  title: "Feed the Caddy",
  headline: "Feed the caddy",
  message: "Food waste makes power.",
  callToAction: "Order liners",
  scanInstruction: "Scan to order",
  shortUrl: "sample.example",
  phone: "01632 960 000",
};

const publish = (data: Partial<NarrativeInput>) =>
  cms.payload.create({
    collection: "narratives",
    data: { ...words, promise, ...data, _status: "published" },
  });

/** What the form would show beside its fields. */
const refusals = async (data: Partial<NarrativeInput>): Promise<string> =>
  publish(data).then(
    () => "none",
    (error: { data?: { errors?: { message: string }[] } }) =>
      (error.data?.errors ?? []).map(({ message }) => message).join("; "),
  );

const sent = (
  channel: "x" | "bluesky" | "sms" | "radio-30",
  text: string,
  alt?: string,
) => ({ messages: [{ channel, text, ...(alt !== undefined && { alt }) }] });

describe("a message on a channel", () => {
  it.each([
    [sent("x", "a".repeat(281)), "take out 1"],
    [sent("sms", "a".repeat(161)), "sent and paid for as 2"],
    [sent("sms", `’${"a".repeat(70)}`), "“’” is not in the alphabet of 160"],
    [sent("bluesky", "a".repeat(301)), "Bluesky takes 300 characters"],
    [sent("bluesky", "Look", "a".repeat(2001)), "of alternative text"],
    [sent("radio-30", "one ".repeat(81)), "takes 80 words and these are 81"],
    [sent("x", `{fact:food-caddies}${"a".repeat(270)}`), "and these are 289"],
    [
      {
        messages: [
          { channel: "x" as const, text: "Hello", audience: "Nobody" },
        ],
        audiences: [{ name: "Families", kind: "resident" as const }],
      },
      "choose one of Families, or leave it empty",
    ],
  ])("is refused for %j", async (data, why) => {
    expect(await refusals(data)).toContain(why);
  });

  it("is kept where it fits, with its facts as references", async () => {
    const text = `{fact:food-caddies} https://larkmere.example/${"a".repeat(300)}`;
    const kept = await publish({
      audiences: [{ name: "Families", kind: "resident" }],
      messages: [{ channel: "x", text, audience: "Families" }],
    });
    expect(kept.messages).toMatchObject([{ text }]);
  });
});

describe("a fact in copy", () => {
  it.each([
    ["{fact:homes}", 'There is no fact "homes"'],
    ["{fact: Homes}", "is no reference to a fact: write {fact:its-key}"],
    ["{fact:unproved}", 'Fact "unproved" is a draft'],
  ])("is refused as %s", async (message, why) => {
    expect(await refusals({ message })).toContain(why);
  });

  it("is refused where it has no words in the language", async () => {
    const { id } = await publish({});
    const inWelsh = cms.payload.update({
      collection: "narratives",
      id,
      locale: "cy",
      data: { ...words, message: "{fact:food-caddies}", _status: "published" },
    });
    await expect(inWelsh).rejects.toMatchObject({
      data: {
        errors: [
          {
            message: expect.stringContaining("is not worded in this language"),
          },
        ],
      },
    });
  });

  it("may be anything in a draft", async () => {
    const { id } = await cms.payload.create({
      collection: "narratives",
      draft: true,
      data: { ...words, promise, message: "{fact:homes}" },
    });
    expect(id).toBeDefined();
  });
});

describe("a narrative", () => {
  it.each([
    [{ headline: "One two three four five six seven eight nine" }, "at most 8"],
    [{ headline: "" }, "is needed"],
    [
      {
        validFrom: "2026-05-02T12:00:00.000Z",
        validTo: "2026-05-01T12:00:00.000Z",
      },
      "before the first, 2026-05-02",
    ],
    [{ scope: "house" as const }, "goal is needed"],
  ])("of a campaign is refused for %j", async (data, why) => {
    expect(await refusals(data)).toContain(why);
  });

  it("of the house is asked for its own parts alone", async () => {
    const house = await cms.payload.create({
      collection: "narratives",
      data: {
        title: "House narrative",
        scope: "house",
        goal: "Make Larkmere a place to live well.",
        statements: [
          {
            heading: "We have a lot to be proud of",
            text: "We keep {fact:food-caddies}.",
            kind: "pride",
            audience: "both",
          },
          {
            heading: "Wellbeing comes first",
            text: "It is at the heart of every choice.",
            kind: "theme",
            audience: "internal",
          },
        ],
        _status: "published",
      },
    });
    expect(house.statements?.map(({ kind }) => kind)).toEqual([
      "pride",
      "theme",
    ]);
  });
});
