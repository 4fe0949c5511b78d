import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { larkmere } from "#larkmere";
import { readToolkit, seedBrand } from "#plugin";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;
let brand: number;
const source = await sampleSource();
const { words } = larkmere;

/** The sample brand with Larkmere's words, and a campaign that may foster. */
const spoken = {
  ...source,
  brand: { ...source.brand, ...(words && { words }) },
  campaigns: source.campaigns.flatMap((campaign) => [
    campaign,
    { ...campaign, slug: "be-their-steady", reference: "SC-2026-002" },
  ]),
};

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, spoken);
  const { docs } = await cms.payload.find({ collection: "brands" });
  brand = docs[0]?.id ?? 0;
});
afterAll(() => cms.close());

const read = () => readToolkit(cms.payload, "feed-the-caddy");

const word = (forms: readonly { form: string; replacement?: string }[]) => ({
  brand,
  language: "en" as const,
  kind: "preferred" as const,
  reason: "It is long",
  source: "A guideline",
  forms: [...forms],
});

const add = (
  forms: readonly { form: string; replacement?: string }[],
  more: { isCaseSensitive?: boolean } = {},
) =>
  cms.payload.create({
    collection: "words",
    data: { ...word(forms), ...more },
  });

describe("what may be written into the word list", () => {
  it.each([
    [[], "forms"],
    [[{ form: " " }], "forms.0.form|Where a writer puts"],
    [[{ form: "Utilise" }], "Where a writer puts"],
    [[{ form: "utilise" }, { form: "utilise" }], "Forms of the word"],
  ])("%j is refused", async (forms, field) => {
    await expect(add(forms)).rejects.toThrow(new RegExp(field, "i"));
  });

  it.each(["supplier", "partner", "elected-member", "studio"] as const)(
    "a %s does not read it",
    async (role) => {
      const user = await personWith(cms, role);
      await expect(
        cms.payload.find({ collection: "words", overrideAccess: false, user }),
      ).rejects.toThrow(/not allowed/i);
    },
  );

  it("an officer reads it and changes nothing", async () => {
    const user = await personWith(cms, "officer");
    const as = { overrideAccess: false, user };
    const { docs } = await cms.payload.find({ collection: "words", ...as });
    await expect(
      cms.payload.update({
        collection: "words",
        id: docs[0]?.id ?? 0,
        data: { reason: "x" },
        ...as,
      }),
    ).rejects.toThrow(/not allowed/i);
  });
});

describe("the word list of a toolkit", () => {
  it("is what its author wrote, all hundred entries with their style", async () => {
    expect((await read()).brand.words).toEqual(words);
  });

  it("has the same digest whatever order it was typed in", async () => {
    const before = (await read()).digest;
    const first = await add([{ form: "aaa" }]);
    const second = await add([{ form: "zzz" }]);
    const both = (await read()).digest;
    await cms.payload.delete({ collection: "words", id: first.id });
    await add([{ form: "aaa" }]);
    expect((await read()).digest).toBe(both);
    await cms.payload.delete({
      collection: "words",
      where: { phrase: { in: ["aaa", "zzz"] } },
    });
    expect((await read()).digest).toBe(before);
    expect(second.phrase).toBe("zzz");
  });

  it("keeps to one campaign what only that campaign may say", async () => {
    const foster = (await read()).brand.words?.entries.find(
      ({ forms }) => "foster" in forms,
    );
    expect(foster?.allowedIn).toEqual(["be-their-steady"]);
  });

  it("is renamed with its first form", async () => {
    const { id } = await add([{ form: "one" }, { form: "two" }]);
    const changed = await cms.payload.update({
      collection: "words",
      id,
      data: { forms: [{ form: "two" }] },
    });
    expect(changed.phrase).toBe("two");
    await cms.payload.delete({ collection: "words", id });
  });

  it("is found by any of its forms", async () => {
    const { docs } = await cms.payload.find({
      collection: "words",
      where: { "forms.form": { equals: "utilised" } },
    });
    expect(docs.map(({ phrase }) => phrase)).toEqual(["utilise"]);
  });

  it("cannot be used without a house style, and says where to add one", async () => {
    const { docs } = await cms.payload.find({ collection: "house-styles" });
    const [style] = docs;
    await cms.payload.delete({
      collection: "house-styles",
      id: style?.id ?? 0,
    });
    await expect(read()).rejects.toThrow(
      'Cannot use brand "sample": it has words and no house style, so add one under House styles',
    );
    const { yearRange = "to" } = words?.style ?? {};
    await cms.payload.create({
      collection: "house-styles",
      data: {
        name: "House style",
        brand,
        timeSeparator: "stop",
        yearRange,
        noon: words?.style.noon ?? "",
        midnight: words?.style.midnight ?? "",
        figuresFrom: words?.style.figuresFrom ?? 0,
        sentenceWords: words?.style.sentenceWords ?? 0,
        headlineWords: words?.style.headlineWords ?? 0,
        knownShortForms: [...(words?.style.knownShortForms ?? [])],
      },
    });
    expect((await read()).brand.words).toEqual(words);
  });

  it("has one house style for each brand", async () => {
    await expect(
      cms.payload.create({
        collection: "house-styles",
        data: { name: "Another", brand },
        draft: true,
      }),
    ).rejects.toThrow(/brand/i);
  });
});
