import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Role } from "#collections";
import { readToolkit, seedBrand } from "#plugin";
import { sha256 } from "#render/digest";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;
const source = await sampleSource();

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, source);
});
afterAll(() => cms.close());

const read = () => readToolkit(cms.payload, "feed-the-caddy");

const leaves = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null
    ? [value, ...Object.values(value).flatMap(leaves)]
    : [];

describe("a toolkit of a brand in preparation", () => {
  it("is closed to those who do not prepare the brand, whatever they would make", async () => {
    const locate = {
      collection: "brands",
      where: { slug: { equals: source.brand.slug } },
    } as const;
    await cms.payload.update({ ...locate, data: { status: "draft" } });
    const readAs = async (role: Role) =>
      readToolkit(cms.payload, "feed-the-caddy", {
        user: await personWith(cms, role),
      });
    for (const role of ["officer", "studio", "approver"] as const)
      await expect(readAs(role)).rejects.toMatchObject({
        code: "forbidden",
        message: expect.stringContaining("is in preparation"),
      });
    for (const role of ["guardian", "designer"] as const)
      expect((await readAs(role)).brand.isDraft).toBe(true);
    await cms.payload.update({ ...locate, data: { status: "live" } });
    expect((await readAs("officer")).brand.isDraft).toBeUndefined();
  });
});

describe("a toolkit read from the CMS", () => {
  it("is what the author wrote", async () => {
    const toolkit = await read();
    const [campaign] = source.campaigns;
    expect(toolkit.brand).toEqual(source.brand);
    expect(toolkit).toMatchObject({
      slug: campaign?.slug,
      name: campaign?.name,
      reference: campaign?.reference,
      issued: "2026-11-22",
      promise: source.brand.promises[0],
      languages: ["en", "ar"],
      narratives: campaign?.narratives,
      pack: campaign?.pack,
    });
    expect(toolkit.photographs).toEqual(source.photographs.toReversed());
  });

  it("has what was changed last in a document beside its brand", async () => {
    const lineOf = async () => (await read()).brand.promises[0]?.line;
    const before = await lineOf();
    const say = (line: string) =>
      cms.payload.update({
        collection: "promises",
        where: { key: { equals: source.brand.promises[0]?.key } },
        data: { line },
      });
    await say("Another line");
    expect(await lineOf()).toBe("Another line");
    await say(before ?? "");
    expect(await lineOf()).toBe(before);
  });

  it("is frozen to its leaves", async () => {
    expect(
      leaves(await read()).filter((leaf) => !Object.isFrozen(leaf)),
    ).toEqual([]);
  });

  it("has the same digest each time, and another when anything in it changes", async () => {
    const [first, second] = [await read(), await read()];
    expect(second.digest).toBe(first.digest);
    expect(first.digest).toMatch(/^[0-9a-f]{64}$/);
    await cms.payload.update({
      collection: "photographs",
      where: { slug: { equals: "first" } },
      data: { credit: "Somebody Else" },
    });
    expect((await read()).digest).not.toBe(first.digest);
    await cms.payload.update({
      collection: "photographs",
      where: { slug: { equals: "first" } },
      data: { credit: "A. Photographer" },
    });
    expect((await read()).digest).toBe(first.digest);
  });

  it("gives photographs whose originals are there byte for byte", async () => {
    for (const photograph of (await read()).photographs)
      expect(sha256(await cms.readOriginal(photograph))).toBe(
        photograph.digest,
      );
  });

  it("stays whole when a language is asked for", async () => {
    const whole = await read();
    expect(
      await readToolkit(cms.payload, "feed-the-caddy", { language: "ar" }),
    ).toEqual(whole);
  });
});

describe("a toolkit that cannot be used", () => {
  it("is told by name, with the names that there are", async () => {
    await expect(readToolkit(cms.payload, "nothing")).rejects.toThrow(
      'Unknown toolkit "nothing": choose one of feed-the-caddy',
    );
  });

  it("has no language but its own", async () => {
    await expect(
      readToolkit(cms.payload, "feed-the-caddy", { language: "cy" }),
    ).rejects.toThrow('Unknown language "cy": choose one of en, ar');
  });

  it("names no toolkit to somebody who may see none", async () => {
    const user = await personWith(cms, "supplier");
    await expect(
      readToolkit(cms.payload, "feed-the-caddy", { user }),
    ).rejects.toThrow(/not allowed|forbidden|choose one of none/i);
  });

  it("says which document and which field is wrong", async () => {
    const put = (languages: ("en" | "ar")[]) =>
      cms.payload.update({
        collection: "brands",
        where: { slug: { equals: "sample" } },
        data: { languages },
      });
    await put([]);
    await expect(read()).rejects.toThrow(
      'Cannot use brand "sample": field "languages" is wrong',
    );
    await put(["en", "ar"]);
    await expect(read()).resolves.toBeDefined();
  });

  it("misses a translation rather than fill it with another language", async () => {
    const locate = {
      collection: "toolkits",
      where: { slug: { equals: "feed-the-caddy" } },
    } as const;
    await cms.payload.update({
      ...locate,
      data: { languages: ["en", "ar", "cy"] },
    });
    await expect(read()).rejects.toThrow(
      'Cannot use narrative of toolkit "feed-the-caddy" "Feed the Caddy" in "cy": field "headline" is empty, so translate it or take the language out of the toolkit',
    );
    await cms.payload.update({ ...locate, data: { languages: ["en", "ar"] } });
  });

  it("does not speak a draft", async () => {
    const locate = {
      collection: "narratives",
      where: { title: { equals: "Feed the Caddy" } },
    } as const;
    await cms.payload.update({ ...locate, data: { _status: "draft" } });
    await expect(read()).rejects.toThrow(
      "it is a draft, so ask a brand guardian to publish it",
    );
    await cms.payload.update({ ...locate, data: { _status: "published" } });
    await expect(read()).resolves.toBeDefined();
  });
});
