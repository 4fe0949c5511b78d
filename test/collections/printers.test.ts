import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPrinter, printers } from "#brand";
import { readToolkit, seedBrand } from "#plugin";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
});
afterAll(() => cms.close());

const read = () => readToolkit(cms.payload, "feed-the-caddy");

const all = () =>
  cms.payload.find({ collection: "printers", pagination: false, depth: 0 });

describe("printers", () => {
  it("are those of the code, each with its source and the day it was checked", async () => {
    const { docs } = await all();
    expect(docs.map(({ key }) => key).toSorted()).toEqual(
      printers.map(({ code }) => code).toSorted(),
    );
    expect(
      docs.filter(({ source, checkedOn }) => !source || !checkedOn),
    ).toEqual([]);
  });

  it.each(["supplier", "partner"] as const)(
    "are closed to a %s",
    async (role) => {
      const as = await personWith(cms, role);
      expect((await rest(cms, "/printers", { as })).status).toBe(403);
    },
  );

  it("count for every press file from the moment that their figures change", async () => {
    const before = await read();
    const { docs } = await all();
    const house = docs.find(({ key }) => key === "house");
    await cms.payload.update({
      collection: "printers",
      id: house?.id ?? 0,
      data: { bleed: 5, totalInk: 250 },
    });
    const after = await read();
    expect(after.digest).not.toBe(before.digest);
    expect(findPrinter("house", after.printers)).toMatchObject({
      bleed: 5,
      totalInk: 250,
      version: "PDF/X-4",
      limits: { leastText: 5 },
    });
  });

  it("of one's own stand beside those of the code", async () => {
    await cms.payload.create({
      collection: "printers",
      data: {
        key: "riverside-press",
        name: "Riverside Press",
        condition: "uncoated",
        bleed: 4,
        spots: 1,
        scales: ["1", "0.25"],
        limits: {
          leastLine: 0.25,
          leastMultiInkLine: 0.5,
          leastText: 6,
          leastReversedText: 9,
          leastMultiInkText: 10,
        },
        source: "Riverside Press, file guide, 2026",
        checkedOn: "2026-11-20",
        confidence: "S",
      },
    });
    expect(
      findPrinter("riverside-press", (await read()).printers),
    ).toMatchObject({ scales: [1, 0.25], checked: "2026-11-20" });
  });
});
