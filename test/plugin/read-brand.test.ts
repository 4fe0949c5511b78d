import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readToolkit, seedBrand } from "#plugin";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import { sampleBrand, sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
});
afterAll(() => cms.close());

const read = () => readToolkit(cms.payload, "feed-the-caddy");

type Changes = Parameters<typeof cms.payload.update<"brands", object>>[0];

const change = (
  data: NonNullable<Changes["data"]>,
  locale: "en" | "ar" = "en",
) =>
  cms.payload.update({
    collection: "brands",
    where: { slug: { equals: "sample" } },
    locale,
    data,
  });

const inUse = {
  text: "Here for you",
  status: "approved",
  inUse: true,
} as const;

describe("a strap line", () => {
  it.each(["draft", "retired"] as const)(
    "is not rendered while it is a %s",
    async (status) => {
      await change({ straplines: [{ ...inUse, status }] });
      await expect(read()).rejects.toThrow(
        /^Cannot use brand "sample": its strap line "Here for you" is (not approved|retired), so approve it or put another in use under Identity$/,
      );
    },
  );

  it("is not chosen by itself where none is in use", async () => {
    await change({ straplines: [{ ...inUse, inUse: false }] });
    await expect(read()).rejects.toThrow(
      'Cannot use brand "sample": no strap line in "en" is in use, so put an approved one in use under Identity',
    );
  });

  it("stands alone: two in use are refused when they are saved", async () => {
    await expect(
      change({ straplines: [inUse, { ...inUse, text: "And another" }] }).then(
        ({ errors }) => errors[0]?.message,
      ),
    ).resolves.toMatch(/Strap Lines|strap/i);
  });

  it("is rendered once it is approved, whatever waits beside it", async () => {
    await change({
      straplines: [{ text: "Not approved yet", status: "draft" }, { ...inUse }],
    });
    expect((await read()).brand).toEqual(sampleBrand);
  });
});

describe("a brand", () => {
  it("is not used any more once it is retired", async () => {
    await change({ status: "retired" });
    await expect(read()).rejects.toThrow(
      'Cannot use brand "sample": it is retired, so choose the brand that follows it',
    );
    await change({ status: "live" });
    await expect(read()).resolves.toBeDefined();
  });

  it("has all house lines of a language or none", async () => {
    await change({ lines: { orCall: "أو اتصل على" } }, "ar");
    await expect(read()).rejects.toThrow(
      'Cannot use brand "sample" in "ar": field "lines.alternativeFormats" is empty, so write it or empty all house lines of the language',
    );
    await change({ lines: { orCall: "" } }, "ar");
    expect((await read()).brand.lines).toEqual(sampleBrand.lines);
  });

  it("sets no language in a typeface that it has not", async () => {
    const { errors } = await change({
      stacks: [{ language: "default", families: ["Comic Sans"] }],
    });
    expect(errors).toHaveLength(1);
    expect((await read()).brand).toEqual(sampleBrand);
  });
});
