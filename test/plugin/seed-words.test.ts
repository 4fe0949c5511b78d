import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  briefs,
  facts,
  houseNarrative,
  larkmere,
  photographs,
  writtenCampaigns,
} from "#larkmere";
import { readToolkit, seedBrand } from "#plugin";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import {
  withoutPhotographs,
  withoutPictures,
  sampleJpeg,
  sampleSource,
} from "../support/sample-brand.ts";

let cms: TestCms;

/** Larkmere's words with one photograph for all, since its pictures take long. */
beforeAll(async () => {
  cms = await startCms();
  const sample = await sampleSource();
  const picture = await sampleJpeg();
  const [photograph] = photographs;
  await seedBrand(cms.payload, {
    ...sample,
    brand: {
      ...larkmere,
      guidelines: withoutPhotographs(larkmere.guidelines),
    },
    photographs: photograph ? [photograph] : [],
    facts,
    houseNarrative,
    campaigns: writtenCampaigns.map((campaign) => ({
      ...campaign,
      languages: Object.keys(campaign.narratives),
      narratives: withoutPictures(campaign.narratives),
      photographs: photograph ? [photograph.id] : [],
      brief: briefs[campaign.slug],
    })),
    originalOf: () => Promise.resolve(picture),
  });
});
afterAll(() => cms.close());

describe("Larkmere's words", () => {
  it("state their facts in the language of the text", async () => {
    const {
      facts: stated,
      messages,
      narratives,
    } = await readToolkit(cms.payload, "wild-verges");
    expect(narratives["cy"]?.message).toContain("torri 60 o ymylon");
    expect(narratives["cy"]?.facts).toEqual({
      message: ["verges-cut-later"],
      points: ["verge-flower-kinds"],
    });
    expect(narratives["en"]?.facts?.easyRead).toEqual(["verges-cut-later"]);
    expect(narratives["en"]?.easyRead?.[1]?.text).toBe(
      "This year we cut 60 verges later.",
    );
    expect(narratives["cy"]?.easyRead).toBeUndefined();
    expect(messages?.["en"]?.[0]).toEqual({
      channel: "x",
      text: "We cut 60 verges later this year, so flowers can seed and bees can feed. Know a verge that should join them? larkmere.example/verges #WildVerges",
      alt: "Dandelions in a meadow",
      facts: ["verges-cut-later"],
    });
    expect(messages).not.toHaveProperty("cy");
    expect(stated?.map(({ key }) => key)).toEqual([
      "recycling-rate",
      "verge-flower-kinds",
      "verges-cut-later",
    ]);
  });

  it("follow a fact that changes, and the digest does too", async () => {
    const before = await readToolkit(cms.payload, "wild-verges");
    await cms.payload.update({
      collection: "facts",
      where: { key: { equals: "verges-cut-later" } },
      data: { printed: "70", value: 70 },
    });
    const after = await readToolkit(cms.payload, "wild-verges");
    expect(after.narratives["en"]?.message).toContain("We cut 70 verges");
    expect(after.digest).not.toBe(before.digest);
  });

  it("cannot be used while a fact of theirs is a draft or gone", async () => {
    const fact = {
      collection: "facts",
      where: { key: { equals: "fostering-least-age" } },
    } as const;
    const read = () => readToolkit(cms.payload, "be-their-steady");
    await cms.payload.update({ ...fact, data: { _status: "draft" } });
    await expect(read()).rejects.toThrow(
      'fact "fostering-least-age" is a draft, so ask a brand guardian to publish it',
    );
    // Nobody can delete a fact that a text states: the database alone loses it.
    await cms.payload.db.deleteMany(fact);
    await expect(read()).rejects.toThrow(
      'it states fact "fostering-least-age", which is not there or closed to you',
    );
  });

  it("lock what the law or a deadline decides", async () => {
    const { templates, terms } = await readToolkit(
      cms.payload,
      "your-say-starts-here",
    );
    expect(templates?.map(({ template }) => template)).toEqual([
      "flyer",
      "poster",
    ]);
    expect(terms).toMatchObject({ election: "exempt", until: "2027-05-06" });
  });

  it("are told in the order of the house narrative, with its promises", async () => {
    const { docs } = await cms.payload.find({
      collection: "narratives",
      where: { scope: { equals: "house" } },
      depth: 0,
    });
    expect(docs[0]?.statements?.map(({ heading }) => heading)).toEqual(
      houseNarrative.statements.map(({ heading }) => heading),
    );
    expect(docs[0]?.promises).toHaveLength(5);
  });
});
