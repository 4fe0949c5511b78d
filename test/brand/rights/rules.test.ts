import { expect, it } from "vitest";
import { readdirSync } from "node:fs";
import path from "node:path";
import { citeSources, rightsRules, rightsSources } from "#brand";
import { root } from "../../support/sources.ts";

const files = readdirSync(path.join(root, "brand/rights/rules"));

it("every rule has a file of its name and stands in the list once", () => {
  const codes = rightsRules.map(({ code }) => code);
  expect(codes.toSorted()).toEqual(
    files.map((file) => `rights/${path.parse(file).name}`).toSorted(),
  );
});

it.each(rightsRules)(
  "$code says in a sentence what it asks, and on what ground",
  ({ says, sources }) => {
    expect(says).toMatch(/^[A-Z].{20,160}\.$/);
    expect(sources.length).toBeGreaterThan(0);
  },
);

it("every source is one that a rule cites", () => {
  const cited = new Set(rightsRules.flatMap(({ sources }) => sources));
  expect(
    Object.values(rightsSources).filter((source) => !cited.has(source)),
  ).toEqual([]);
});

it("a source that was read has an address, and every other has none", () => {
  const sources = Object.values(rightsSources);
  expect(
    sources.filter(
      (source) => (source.confidence === "S") !== "address" in source,
    ),
  ).toEqual([]);
});

it("sources that nobody has verified say so, each for itself", () => {
  const { copyright, lawfulBasis } = rightsSources;
  expect(citeSources([copyright, lawfulBasis])).toBe(
    "Copyright, Designs and Patents Act 1988 s.16: no copying outside the owner’s licence (unverified); UK GDPR Article 6(1): legitimate interests do not serve a public authority’s tasks",
  );
});
