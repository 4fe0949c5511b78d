import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Merge, MergeConflict } from "#plugin/studio";
import { startMerging, type Merging } from "../../support/merging.ts";

let merging: Merging;
/** The campaign's own photographs, first choice first. */
let photographs: readonly {
  readonly id: number;
  readonly slug: string;
  readonly title: string;
}[];

beforeAll(async () => {
  merging = await startMerging();
  const { docs } = await merging.cms.payload.find({
    collection: "toolkits",
    where: { slug: { equals: "feed-the-caddy" } },
    depth: 1,
  });
  photographs = (docs[0]?.photographs ?? []).filter(
    (one) => typeof one === "object",
  );
}, 240_000);
afterAll(() => merging.close());

const choices = [{ template: "social-card", format: "ig-square" }];

/** A table of which somebody has said what its columns are. */
async function meant(
  lines: readonly string[],
  mapping: Readonly<Record<string, string>>,
): Promise<Merge> {
  const handed = await merging.handIn(lines.join("\n"));
  const { id }: Merge = await handed.json();
  const body = { revision: 0, mapping, choices };
  return (await merging.ask(`/${id}`, { method: "PATCH", body })).json();
}

describe("a table of two tabs", () => {
  it("takes nothing from the one that has not seen what the other said, and begins nothing unseen", async () => {
    const { id, revision } = await meant(["Headline", "Bins"], {
      headline: "Headline",
    });
    const stale = await merging.ask(`/${id}`, {
      method: "PATCH",
      body: { revision: 0, mapping: { photograph: "Headline" }, choices },
    });
    expect(stale.status).toBe(409);
    const { current, errors }: MergeConflict = await stale.json();
    expect(errors[0]?.message).toContain("another tab");
    expect(current).toMatchObject({
      revision,
      mapping: { headline: "Headline" },
    });
    const begun = await merging.ask(`/${id}/start?revision=0`, {
      method: "POST",
    });
    expect(begun.status).toBe(409);
  });
});

describe("a column of a table", () => {
  it("names languages, photographs and layouts by key or by name; rows that name what is not there are left out", async () => {
    const [, second] = photographs;
    const { id, problems } = await meant(
      [
        "Tongue,Photograph,Layout",
        `Welsh,${second?.title},panel`,
        `cy,${second?.slug},Photograph`,
        "en,A photograph that nobody took,",
        "Klingon,,",
        "en,,upside-down",
      ],
      { language: "Tongue", photograph: "Photograph", layout: "Layout" },
    );
    expect(problems.map(({ row }) => row)).toEqual([3, 4, 5]);
    const merge = await merging.finished(id);
    expect(merge.counts).toEqual({
      made: 2,
      blocked: 0,
      refused: 3,
      failed: 0,
    });
    expect(merge.problems.map(({ says }) => says)).toEqual([
      expect.stringContaining('Unknown photograph "A photograph that nobody'),
      expect.stringContaining('Unknown language "Klingon"'),
      expect.stringContaining('Unknown layout "upside-down"'),
    ]);
  });

  it("is asked for the rights of each photograph before it begins and when it is made", async () => {
    const [first, second] = photographs;
    await merging.cms.payload.update({
      collection: "photographs",
      id: second?.id ?? 0,
      data: { lastDay: "2025-06-30T12:00:00.000Z" },
    });
    const { id, problems } = await meant(
      ["Photograph", second?.slug ?? "", first?.slug ?? ""],
      { photograph: "Photograph" },
    );
    expect(problems).toEqual([
      expect.objectContaining({ row: 1, state: "blocked" }),
    ]);
    const merge = await merging.finished(id);
    expect(merge.counts).toMatchObject({ made: 1, blocked: 1 });
  });
});
