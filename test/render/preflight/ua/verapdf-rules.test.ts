import { expect, test } from "vitest";
import profile from "../../../fixtures/verapdf/pdf-ua-1.json" with { type: "json" };
import { uaRules } from "../../../../src/render/preflight/ua/ua-rules.ts";
import { veraPdfRules } from "./verapdf-rules.table.ts";

const asked = new Set(Object.values(veraPdfRules));

test("each rule of veraPDF's profile has a rule of ours", () => {
  expect(Object.keys(veraPdfRules)).toEqual(
    profile.rules.map(({ rule }) => rule),
  );
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
