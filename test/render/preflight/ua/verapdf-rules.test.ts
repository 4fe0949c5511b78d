import { expect, test } from "vitest";
import { uaRules } from "../../../../src/render/preflight/ua/ua-rules.ts";
import { veraPdfRules } from "./verapdf-rules.table.ts";

const counterparts = Object.values(veraPdfRules);
const asked = new Set(
  counterparts.filter((counterpart) => typeof counterpart === "string"),
);

test("each of the 106 rules of veraPDF has a rule of ours, or a reason why not", () => {
  expect(counterparts).toHaveLength(106);
  expect(
    [...asked].filter((code) => !uaRules.some((rule) => rule.code === code)),
  ).toEqual([]);
});

test("rules that veraPDF does not have are named", () => {
  expect(
    uaRules.map(({ code }) => code).filter((code) => !asked.has(code)),
  ).toEqual([
    "ua/damaged",
    "ua/parent-tree",
    "ua/first-heading",
    "ua/alternative-is-file-name",
    "ua/figure-box",
    "ua/table-header",
    "ua/ruby-nesting",
  ]);
});
