import { box, findFormat, pt } from "#brand";
import { defineTemplate, textSlot, type AccessStandard } from "#templates";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import type { FindingCode } from "../../../../src/render/finding.ts";
import type { Frame } from "../../../../src/render/frame.ts";
import { preflight } from "../../../../src/render/preflight/preflight.ts";
import {
  fill,
  glyphs,
  makeFrame,
  makeSubject,
  photo,
  setText,
} from "../../../support/make-frame.ts";

const a4 = findFormat("a4");
const at = box(50, 50, 300, 20);

const keeping = (standard?: AccessStandard) =>
  defineTemplate({
    name: "alternative",
    title: "Alternative",
    description: "For tests",
    version: "1.0.0",
    formats: ["a4"],
    slots: { easyRead: textSlot("Lines", 200) },
    options: {},
    examples: [],
    ...(standard && { standard }),
    treatment: () => ({ changes: [], showsCredit: true }),
    compose: () => createElement("livery-artboard"),
  });

const standard = { leastSize: pt(18), leastContrast: 7, mostWords: 15 };

function severities(code: FindingCode, frame: Frame, kept?: AccessStandard) {
  const subject = makeSubject([frame]);
  const request = { ...subject.request, template: keeping(kept) };
  return preflight({ ...subject, request })
    .findings.filter((finding) => finding.code === code)
    .map(({ severity }) => severity);
}

describe("an alternative format", () => {
  it.each<[string, number, readonly string[]]>([
    ["17.9 points", 17.9, ["block"]],
    ["18 points", 18, []],
  ])("promises a size that %s is held against", (_, size, want) => {
    const text = setText({ size: pt(size), leastSize: pt(8) });
    const frame = makeFrame(a4, [], [text]);
    expect(severities("access/small-text", frame, standard)).toEqual(want);
  });

  it("asks nothing of decoration", () => {
    const text = setText({ size: pt(9), role: "artifact" });
    const frame = makeFrame(a4, [], [text]);
    expect(severities("access/small-text", frame, standard)).toEqual([]);
  });

  it.each([
    ["a photograph", photo(at), ["block"]],
    ["pale ground", fill(at, "ground"), []],
    ["its own colour", fill(at, "ink"), ["block"]],
  ] as const)("is judged where it stands on %s", (_, beneath, want) => {
    const items = [beneath, glyphs(at, { swatch: "ink" })];
    const frame = makeFrame(a4, items, [setText()]);
    expect(severities("access/weak-contrast", frame, standard)).toEqual(want);
  });

  const words = (count: number) =>
    `W${Array.from({ length: count }, () => "ord").join(" w")}.`;

  it.each([
    ["sixteen words", words(16), ["block"]],
    ["fifteen words", words(15), []],
    ["two sentences of nine", `${words(9)} ${words(9)}`, []],
  ] as const)("lets a sentence have %s, or not", (_, text, want) => {
    const set = setText({ name: "easyRead", role: "paragraph", text });
    const frame = makeFrame(a4, [], [set]);
    expect(severities("access/long-sentence", frame, standard)).toEqual(want);
  });

  it("leaves the sentences of the house as they are", () => {
    const set = setText({ name: "imprint", text: words(20) });
    const frame = makeFrame(a4, [], [set]);
    expect(severities("access/long-sentence", frame, standard)).toEqual([]);
  });
});

it("asks none of this of other templates", () => {
  const text = setText({ name: "easyRead", size: pt(9) });
  const frame = makeFrame(a4, [photo(at), glyphs(at)], [text]);
  const found = [
    "access/small-text",
    "access/weak-contrast",
    "access/long-sentence",
  ] as const;
  expect(found.flatMap((code) => severities(code, frame))).toEqual([]);
});
