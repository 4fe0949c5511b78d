import { expect, test } from "vitest";
import { artworkRules } from "../../../../src/render/preflight/press/artwork-rules.ts";
import { bleedDefects } from "./defects/bleed.ts";
import { colorDefects } from "./defects/color.ts";
import { fileDefects } from "./defects/file.ts";
import { intentDefects } from "./defects/intent.ts";
import { pageDefects } from "./defects/page.ts";
import { pictureDefects } from "./defects/picture.ts";
import { textDefects } from "./defects/text.ts";
import { codesOf, lookOver } from "./look-over.ts";
import { cleanFile, partsOf } from "./clean-file.ts";

const clean = await cleanFile();
const parts = partsOf(clean);
const defects = [
  ...fileDefects,
  ...intentDefects,
  ...pageDefects,
  ...colorDefects,
  ...textDefects,
  ...pictureDefects,
  ...bleedDefects,
];

test("a press file of the house has nothing the matter, nor has it when put together anew", async () => {
  expect(await lookOver(clean)).toEqual([]);
  expect(await lookOver(parts.bytes())).toEqual([]);
});

test.each(defects)(
  "$code sees $says, and nothing else does",
  async (defect) => {
    const file = parts.copy();
    defect.spoil(file);
    const found = await lookOver(file.bytes(), defect.order);
    expect(codesOf(found)).toEqual(
      [defect.code, ...(defect.also ?? [])].toSorted(),
    );
  },
);

test("no rule is without a defect that it alone sees", () => {
  const proven = new Set(defects.map(({ code }) => code));
  expect(
    artworkRules.map(({ code }) => code).filter((code) => !proven.has(code)),
  ).toEqual([]);
});
