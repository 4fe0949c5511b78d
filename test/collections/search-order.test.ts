import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { handIn, plainPicture } from "../support/hand-in.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

let cms: TestCms;
let guardian: Person;

beforeAll(async () => {
  cms = await startCms();
  guardian = await personWith(cms, "guardian");
});
afterAll(() => cms.close());

interface Found {
  readonly docs: readonly { readonly slug: string }[];
  readonly next?: string;
  readonly folders: readonly {
    readonly value: string;
    readonly count: number;
  }[];
  readonly errors?: readonly { readonly message: string }[];
}

async function search(query: string): Promise<Found> {
  const answer = await rest(cms, `/photographs/search${query}`, {
    as: guardian,
  });
  return answer.json();
}

const slugs = async (query: string) =>
  (await search(query)).docs.map(({ slug }) => slug);

describe("results of the library", () => {
  const bluish = "#2040c0";

  beforeAll(async () => {
    const picture = (hex: string) => plainPicture(hex, { width: 48 });
    await handIn(
      cms,
      { title: "Harbour", slug: "far", folder: "2026/harbour/day" },
      await picture("#3050c8"),
    );
    await handIn(
      cms,
      { title: "The old harbour", slug: "near", folder: "2026/harbour" },
      await picture("#2242c2"),
    );
    await handIn(
      cms,
      {
        title: "Boats",
        slug: "boats",
        caption: "In the harbour",
        folder: "2025",
      },
      await picture("#c0a020"),
    );
  });

  it("by colour give the nearest first, and nothing that looks otherwise", async () => {
    const query = `?sort=nearest&color=${encodeURIComponent(bluish)}`;
    expect(await slugs(query)).toEqual(["near", "far"]);
  });

  it("by words give titles that begin with them, then other titles, then all else", async () => {
    const found = ["far", "near", "boats"];
    expect(await slugs("?q=harb&sort=relevance")).toEqual(found);
    const first = await search("?q=harb&sort=relevance&limit=1");
    const rest = await slugs(`?q=harb&sort=relevance&after=${first.next}`);
    expect([...first.docs.map(({ slug }) => slug), ...rest]).toEqual(found);
  });

  it.each(["nearest", "relevance"])(
    "by %s are refused where nothing says to what",
    async (sort) => {
      const { errors } = await search(`?sort=${sort}`);
      expect(errors?.[0]?.message).toContain(`Cannot sort by "${sort}"`);
    },
  );

  it("stand in folders that are counted one step at a time", async () => {
    const folders = async (query: string) => (await search(query)).folders;
    expect(await folders("")).toEqual([
      { value: "2025", count: 1 },
      { value: "2026", count: 2 },
    ]);
    expect(await folders("?folder=2026/harbour")).toEqual([
      { value: "2026/harbour/day", count: 1 },
    ]);
  });
});
