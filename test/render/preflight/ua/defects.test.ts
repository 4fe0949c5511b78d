import { expect, test } from "vitest";
import { inspectUa } from "../../../../src/render/preflight/ua/inspect-ua.ts";
import { uaRules } from "../../../../src/render/preflight/ua/ua-rules.ts";
import { codesOf } from "../press/look-over.ts";
import { cleanTaggedFile } from "./clean-file.ts";
import { annotationDefects } from "./defects/annotation.ts";
import { contentDefects } from "./defects/content.ts";
import { documentDefects } from "./defects/document.ts";
import { fontDefects } from "./defects/font.ts";
import { structureDefects } from "./defects/structure.ts";
import { tableDefects } from "./defects/table.ts";
import { withType1 } from "./defects/font-programs.ts";

const clean = cleanTaggedFile();
const defects = [
  ...documentDefects,
  ...contentDefects,
  ...structureDefects,
  ...tableDefects,
  ...annotationDefects,
  ...fontDefects,
];

test("a tagged file with one of everything has nothing the matter", () => {
  expect(inspectUa(clean.bytes()).findings).toEqual([]);
});

test("a Type 1 font whose list names all of its glyphs has nothing the matter", () => {
  const file = withType1(clean.copy(), "/A/B");
  expect(inspectUa(file.bytes()).findings).toEqual([]);
});

test.each(defects)("$code sees $says, and nothing else does", (defect) => {
  const file = clean.copy();
  defect.spoil(file);
  expect(codesOf(inspectUa(file.bytes()).findings)).toEqual(
    [defect.code, ...(defect.also ?? [])].toSorted(),
  );
});

test("no rule is without a defect that it alone sees", () => {
  const proven = new Set(
    defects.filter(({ also }) => !also).map(({ code }) => code),
  );
  expect(
    uaRules.map(({ code }) => code).filter((code) => !proven.has(code)),
  ).toEqual(["ua/no-structure", "ua/true-type-cmap"]);
});
