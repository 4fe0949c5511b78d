import { describe, expect, it } from "vitest";
import { galleryPage } from "../../src/app/(portal)/(signed-in)/gallery-page.ts";

const card = (name: string, more = {}) => ({
  ...{ name, slug: name.toLowerCase().replaceAll(" ", "-") },
  ...{ promise: "Environment", reference: "LK-2026-014", summary: "" },
  ...more,
});

const many = Array.from({ length: 30 }, (_, at) => card(`Toolkit ${at + 1}`));
const all = { page: 1, words: "" };
const namesOf = (found: { readonly shown: readonly { name: string }[] }) =>
  found.shown.map(({ name }) => name);

describe("the gallery of many toolkits", () => {
  it("comes in pages, each toolkit on one", () => {
    const pages = [1, 2, 3].map((page) => galleryPage(many, { ...all, page }));
    expect(pages.map(({ shown }) => shown.length)).toEqual([12, 12, 6]);
    expect(pages.flatMap(namesOf)).toEqual(many.map(({ name }) => name));
    expect(pages[0]).toMatchObject({ found: 30, pages: 3 });
  });

  it.each([
    [0, 1],
    [-4, 1],
    [99, 3],
  ])("takes page %i for page %i", (page, shown) => {
    expect(galleryPage(many, { ...all, page }).page).toBe(shown);
  });

  it.each([
    ["ffordd lan", ["Ffordd Lân"]],
    ["LÂN", ["Ffordd Lân"]],
    ["bins scraps", ["Feed the Caddy"]],
    ["health", ["Warm Homes"]],
    ["2026-077", ["Warm Homes"]],
    ["feed-the", ["Feed the Caddy"]],
    ["  ", ["Feed the Caddy", "Ffordd Lân", "Warm Homes"]],
    ["caddy homes", []],
  ])('finds by "%s"', (words, found) => {
    const cards = [
      card("Feed the Caddy", { summary: "Scraps out of the bins" }),
      card("Ffordd Lân"),
      card("Warm Homes", { promise: "Health", reference: "LK-2026-077" }),
    ];
    expect(namesOf(galleryPage(cards, { ...all, words }))).toEqual(found);
  });

  it("is looked through by words where the eye does not find one at once", () => {
    const isSearched = (count: number) =>
      galleryPage(many.slice(0, count), all).isSearched;
    expect([isSearched(4), isSearched(6), isSearched(7)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});
