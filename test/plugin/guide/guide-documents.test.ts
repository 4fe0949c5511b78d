import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { guidelineAudiences, readDay } from "#brand";
import { foldersOf, readBook, seedLarkmere } from "#plugin";
import {
  choicesOf,
  chosenGuide,
  documentLanguages,
  guideDocument,
  guideReaderOf,
  readerChoice,
  type Guide,
} from "#plugin/portal";
import { startCms, type TestCms } from "../../support/payload-cms.ts";
import { textOf } from "../../support/pdf-reader.ts";

let cms: TestCms;
let open: Guide;

beforeAll(async () => {
  cms = await startCms();
  await seedLarkmere(cms.payload);
  const { docs } = await cms.payload.find({ collection: "brands", depth: 0 });
  await cms.payload.update({
    collection: "brands",
    id: docs[0]?.id ?? 0,
    data: { isGuideOpen: true },
    depth: 0,
  });
  const found = await guideReaderOf(cms.payload, {
    person: undefined,
    pass: undefined,
  });
  if (typeof found === "string") throw new Error(`The guide is ${found}`);
  open = found;
}, 240_000);
afterAll(() => cms.close());

describe("a reader's choice of whom they are", () => {
  it("opens nothing that they may not read", () => {
    expect(chosenGuide(open, "managers").audiences).toEqual(open.audiences);
    expect(choicesOf(open)).not.toContain("managers");
    expect(readerChoice("administrators")).toBeUndefined();
    expect(readerChoice(["suppliers"])).toBeUndefined();
  });

  it("leaves what is written for them and for everybody", () => {
    expect(chosenGuide(open, "suppliers").audiences).toEqual([
      "all",
      "suppliers",
    ]);
  });
});

describe("documents of the guide", () => {
  const make = (audiences: Guide["audiences"]) =>
    guideDocument(
      { ...open, audiences, payload: cms.payload },
      { kind: "quick-guide", language: "en" },
      foldersOf(cms.home).originals,
    );

  it("are made once for all who wait", async () => {
    const [once, meanwhile] = await Promise.all([
      make(open.audiences),
      make(open.audiences),
    ]);
    expect(meanwhile).toBe(once);
    expect(await textOf(once)).toContain("Quick guide");
  }, 120_000);

  it("hold every section that is written for whoever asks, and no other", async () => {
    const keysFor = async (audiences?: Guide["audiences"]) => {
      const asked = {
        brand: "larkmere",
        issued: readDay("2026-11-16"),
        audiences,
      };
      const { guidelines } = await readBook(cms.payload, asked);
      return guidelines.map(({ key }) => key);
    };
    const everyKey = await keysFor();
    const forPartners = await keysFor(["partners"]);
    expect(forPartners).not.toHaveLength(0);
    expect(forPartners.length).toBeLessThan(everyKey.length);
    expect(await keysFor(guidelineAudiences)).toEqual(everyKey);
  });

  it("are refused where no section is for anybody who asks", async () => {
    await expect(make([])).rejects.toThrow(
      "No section is published for this reader",
    );
  });

  it("are offered in languages in which every section is written", async () => {
    const languages = await documentLanguages({
      ...open,
      payload: cms.payload,
    });
    expect(languages[0]).toBe("en");
    expect(open.brand.languages).toEqual(
      expect.arrayContaining([...languages]),
    );
  });
});
