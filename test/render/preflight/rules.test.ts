import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../../../src/render/preflight/rules.ts";
import { root, sourceFiles } from "../../support/sources.ts";

const folder = "src/render/preflight/rules";
const files = readdirSync(path.join(root, folder)).sort();
const textOf = (file: string): string =>
  sourceFiles.find((source) => source.path === file)?.text ?? "";

/** The codes of the union, as it is written down. */
const codes = [
  ...textOf("src/render/finding.ts").matchAll(/\| "([a-z]+\/[a-z-]+)"/g),
].map(([, code]) => code);

describe("the list of rules", () => {
  it("has every rule that has a file, under the code's own name", () => {
    const named = rules.map(({ code }) => `${code.split("/")[1]}.ts`).sort();
    expect(named).toEqual(files);
  });

  it("has one rule for each code, and one code for each rule", () => {
    expect(codes.length).toBeGreaterThan(0);
    expect(rules.map(({ code }) => code).sort()).toEqual(codes.toSorted());
  });

  it.each(rules)("says what $code asks and where it comes from", (rule) => {
    expect(rule.says).toMatch(/^[A-Z].+[.]$/);
    expect(rule.source.length).toBeGreaterThan(5);
  });
});
