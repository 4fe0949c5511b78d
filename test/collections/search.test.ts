import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles, type Photograph } from "#collections";
import { handIn, plainPicture } from "../support/hand-in.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

type Licence = NonNullable<Photograph["licences"]>[number];

let cms: TestCms;
let guardian: Person;
let officer: Person;

beforeAll(async () => {
  cms = await startCms();
  guardian = await personWith(cms, "guardian");
  officer = await personWith(cms, "officer");
  const portrait = await plainPicture("#a03020", { width: 40, height: 60 });
  await handIn(cms, { title: "Café by the mere", slug: "cafe" });
  await handIn(cms, { title: "Łódź twinning day", slug: "lodz" }, portrait);
  await handIn(cms, { title: "Mereside library", slug: "library" });
  await handIn(cms, { title: "Mere at dawn", slug: "dawn", approval: "draft" });
});
afterAll(() => cms.close());

interface Found {
  readonly docs: readonly { readonly slug: string }[];
  readonly total: number;
  readonly next?: string;
  readonly facets: Readonly<
    Record<
      string,
      readonly { readonly value: string; readonly count: number }[]
    >
  >;
  readonly errors?: readonly { readonly message: string }[];
}

async function search(query: string, as: Person = guardian): Promise<Found> {
  const response = await rest(cms, `/photographs/search${query}`, { as });
  return response.json();
}

const slugs = async (query: string, as?: Person) =>
  (await search(query, as)).docs.map(({ slug }) => slug);

describe("who may not see photographs", () => {
  it("finds none: nobody, and a supplier", async () => {
    const supplier = await personWith(cms, "supplier");
    const answers = await Promise.all([
      rest(cms, "/photographs/search"),
      rest(cms, "/photographs/search", { as: supplier }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });

  it("finds and counts approved ones alone, as an officer", async () => {
    const found = await search("?q=mere", officer);
    expect(found.docs.map(({ slug }) => slug)).toEqual(["library", "cafe"]);
    expect(found.total).toBe(2);
    expect(found.facets["approval"]).toEqual([{ value: "approved", count: 2 }]);
    expect(await slugs("?approval=draft", officer)).toEqual([]);
  });

  it.each(roles)(
    "is told by the same rules as the collection, as %s",
    async (role) => {
      const as = await personWith(cms, role);
      const listed = await rest(cms, "/photographs?limit=100&sort=-createdAt", {
        as,
      });
      const body = await listed.json();
      const seen = (body.docs ?? []).map(({ slug }: { slug: string }) => slug);
      const found = await rest(cms, "/photographs/search", { as });
      expect(found.status).toBe(listed.status);
      const result = await found.json();
      expect(
        (result.docs ?? []).map(({ slug }: { slug: string }) => slug),
      ).toEqual(seen);
    },
  );
});

describe("words", () => {
  it.each([
    ["CAFE", ["cafe"]],
    ["café", ["cafe"]],
    ["lodz", ["lodz"]],
    ["mere", ["dawn", "library", "cafe"]],
    ["libr mere", ["library"]],
    ["photographer daw", ["dawn"]],
    ["nothing", []],
    ["'); drop table photograph_search; --", []],
    ['"*', []],
    ["NEAR(a b) OR -c", []],
  ])("%s find %j", async (words, want) => {
    expect(await slugs(`?q=${encodeURIComponent(words)}`)).toEqual(want);
  });

  it("follow the document as it changes, is thrown away and fails to change", async () => {
    const { id } = await handIn(cms, { title: "Weirside walk", slug: "walk" });
    expect(await slugs("?q=weirside")).toEqual(["walk"]);
    await cms.payload.update({
      collection: "photographs",
      id,
      locale: "cy",
      data: { alt: "Llwybr y gored" },
    });
    expect(await slugs("?q=gored")).toEqual(["walk"]);
    await cms.payload.delete({ collection: "photographs", id });
    expect(await slugs("?q=weirside")).toEqual([]);
  });
});

describe("facets", () => {
  it("count within everything else that is asked", async () => {
    const { facets, total } = await search("?orientation=landscape");
    expect(total).toBe(3);
    expect(facets["orientation"]).toEqual([
      { value: "landscape", count: 3 },
      { value: "portrait", count: 1 },
    ]);
    expect(facets["approval"]).toEqual([
      { value: "approved", count: 2 },
      { value: "draft", count: 1 },
    ]);
  });

  it("give what has any of several values", async () => {
    expect((await search("?approval=draft,approved")).total).toBe(4);
    expect((await search("?approval=draft&approval=approved")).total).toBe(4);
    expect(await slugs("?approval=draft&orientation=portrait")).toEqual([]);
  });
});

describe("pages", () => {
  it.each(["newest", "oldest", "title", "taken", "largest"])(
    "by %s hold every photograph once",
    async (sort) => {
      const seen: string[] = [];
      let after: string | undefined = "";
      while (after !== undefined) {
        const found: Found = await search(
          `?sort=${sort}&limit=1&facets=0${after && `&after=${after}`}`,
        );
        seen.push(...found.docs.map(({ slug }) => slug));
        after = found.next;
      }
      expect(seen.toSorted()).toEqual(["cafe", "dawn", "library", "lodz"]);
    },
  );

  it("go on from the place that was given, and from no other", async () => {
    const { errors } = await search("?after=%5B1%5D");
    expect(errors?.[0]?.message).toContain("after is not what an earlier page");
  });
});

describe("a question that cannot be answered", () => {
  it.each([
    [
      "?stlyeSet=location",
      'Unknown part of a search "stlyeSet": did you mean "styleSet"',
    ],
    ["?sort=best", 'Cannot search with "sort": choose one of newest'],
    ["?limit=0", 'Cannot search with "limit"'],
    ["?limit=1000", 'Cannot search with "limit"'],
    ["?color=red", 'Cannot search with "color": write a colour as #2a7f3b'],
    [
      "?sort=nearest",
      'Cannot sort by "nearest": say to which color with color',
    ],
    ["?from=2027-01-01", "say for which channel"],
    ["?channel=radio", 'Cannot search with "channel": choose one of print'],
    [
      "?channel=web&from=2027-02-30",
      'Cannot search with "from": write a day as 2027-05-31',
    ],
    [
      "?channel=web&from=2027-03-02&until=2027-03-01",
      "it ends before it begins",
    ],
    ["?q[a]=b", 'Cannot search with "q"'],
  ])("%s says what is wrong", async (query, message) => {
    const response = await rest(cms, `/photographs/search${query}`, {
      as: guardian,
    });
    expect(response.status).toBe(400);
    const { errors } = await response.json();
    expect(errors[0].message).toContain(message);
  });
});

describe("a use", () => {
  const licence: Licence = {
    reference: "LIC-2",
    work: "photograph",
    holder: "Agency",
    kind: "commissioned",
    media: "channels",
    channels: ["web"],
    territories: ["GB"],
    until: "2027-06-30",
    partners: "none",
    source: "Agreement 2",
  };
  const use = "?q=usetest&channel=web&from=2027-06-01&until=2027-06-30";

  beforeAll(async () => {
    const person = await cms.payload.create({
      collection: "people",
      data: { reference: "P-1", kind: "resident" },
    });
    const people = [{ person: person.id, isIdentifiable: true }];
    const kept = (slug: string, data: object) =>
      handIn(cms, { title: "Usetest", slug, licences: [licence], ...data });
    await kept("may", {});
    await kept("short", { licences: [{ ...licence, until: "2027-06-29" }] });
    await kept("print-only", {
      licences: [{ ...licence, channels: ["print"] }],
    });
    await kept("elsewhere", {
      licences: [{ ...licence, territories: ["FR"] }],
    });
    await kept("uncropped", {
      licences: [{ ...licence, forbidsChanges: true }],
    });
    await kept("asks-nobody", { people });
    await kept("held", { isSafeguarded: true });
    await kept("ended", { lastDay: "2027-06-01" });
    await kept("unlet", { approval: "draft" });
  });

  it("finds what may be used so, and nothing that may not", async () => {
    const found = await search(use);
    expect(found.docs.map(({ slug }) => slug)).toEqual(["may"]);
    expect(found).toMatchObject({ isTotalExact: false, total: 5 });
    expect(await slugs("?q=usetest&channel=print")).toEqual(["print-only"]);
    expect(await slugs(`${use}&territory=FR`)).toEqual(["elsewhere"]);
  });

  it("is judged at that moment: a licence that was withdrawn closes it", async () => {
    const change = (until: string) =>
      cms.payload.update({
        collection: "photographs",
        where: { slug: { equals: "may" } },
        data: { licences: [{ ...licence, until }] },
      });
    await change("2027-06-15");
    expect(await slugs(use)).toEqual([]);
    await change("2027-06-30");
    expect(await slugs(use)).toEqual(["may"]);
  });

  it("goes on over pages that leave many candidates out", async () => {
    const first = await search(`?q=usetest&channel=web&limit=1&sort=oldest`);
    expect(first.docs.map(({ slug }) => slug)).toEqual(["may"]);
    const next = await search(
      `?q=usetest&channel=web&limit=1&sort=oldest&after=${first.next}`,
    );
    expect(next.docs.map(({ slug }) => slug)).toEqual(["short"]);
  });
});
