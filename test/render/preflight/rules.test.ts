import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import type { ArtworkRule } from "../../../src/render/preflight/press/artwork-rule.ts";
import { artworkRules } from "../../../src/render/preflight/press/artwork-rules.ts";
import { rules } from "../../../src/render/preflight/rules.ts";
import { uaRules } from "../../../src/render/preflight/ua/ua-rules.ts";
import { outputCodes, pressCodes, uaCodes } from "#render/finding-codes";
import { root } from "../../support/sources.ts";

/** The codes of the unions, as they are listed. */
const codes: readonly string[] = [...outputCodes, ...pressCodes, ...uaCodes];

interface List {
  readonly name: string;
  readonly folder: string;
  readonly listed: readonly Pick<ArtworkRule, "code" | "says" | "source">[];
}

const lists: readonly List[] = [
  { name: "rules of frames", folder: "rules", listed: rules },
  {
    name: "rules of press files",
    folder: "press/rules",
    listed: artworkRules,
  },
  {
    name: "rules of files that everybody is to read",
    folder: "ua/rules",
    listed: uaRules,
  },
];

describe.each(lists)("the list of $name", ({ folder, listed }) => {
  it("has every rule that has a file, under the code's own name", () => {
    const files = readdirSync(
      path.join(root, "src/render/preflight", folder),
    ).sort();
    const named = listed.map(({ code }) => `${code.split("/")[1]}.ts`).sort();
    expect(named).toEqual(files);
  });

  it.each(listed)("says what $code asks and where it comes from", (rule) => {
    expect(rule.says).toMatch(/^[A-Z].+[.]$/);
    expect(rule.source.length).toBeGreaterThan(5);
  });
});

it("has one rule for each code, and one code for each rule", () => {
  const all = [...rules, ...artworkRules, ...uaRules].map(({ code }) => code);
  expect(codes.length).toBeGreaterThan(0);
  expect(all.toSorted()).toEqual(codes.toSorted());
});
