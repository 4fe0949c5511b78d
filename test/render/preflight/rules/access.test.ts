import { box, findFormat, type LanguageTag } from "#brand";
import { describe, expect, it } from "vitest";
import type {
  FrameItem,
  FrameRole,
  SetText,
} from "../../../../src/render/frame.ts";
import { preflight } from "../../../../src/render/preflight/preflight.ts";
import {
  fill,
  glyphs,
  makeFrame,
  makeSubject,
  photo,
  setText,
  vector,
} from "../../../support/make-frame.ts";
import { findingsOf, severitiesOf } from "../findings-of.ts";

const a4 = findFormat("a4");
const at = box(50, 50, 100, 100);
const page = (items: readonly FrameItem[], texts: readonly SetText[] = []) =>
  makeFrame(a4, items, texts);

describe("alt text", () => {
  it.each([
    ["a photograph without", photo(at, { alt: " " }), ["block"]],
    ["a drawing without", vector(at, { alt: "" }), ["block"]],
    ["a file's name", photo(at, { alt: "IMG_2041.jpg" }), ["warn"]],
    ["decoration", vector(at, { role: "artifact", alt: "" }), []],
    ["a sentence", photo(at, { alt: "A stall of apples" }), []],
  ] as const)("%s", (_, item, wanted) => {
    expect(severitiesOf("access/alt-text", [page([item])])).toEqual(wanted);
  });

  it("that is missing flags a picture and a press file, which nobody reads aloud", () => {
    const subject = makeSubject([page([photo(at, { alt: "" })])]);
    const request = { ...subject.request, encoding: "png" } as const;
    const { findings } = preflight({ ...subject, request });
    expect(findings.filter(({ code }) => code === "access/alt-text")).toEqual([
      expect.objectContaining({ severity: "warn", where: "a4 › photograph" }),
    ]);
  });
});

describe("headings", () => {
  const heading = (role: FrameRole, order: number) => setText({ role, order });
  it.each([
    ["begin at the second level", ["heading-2"], 1],
    ["leave out the second level", ["heading-1", "heading-3"], 1],
    ["go up again", ["heading-1", "heading-2", "heading-1", "heading-2"], 0],
    ["are none", ["paragraph"], 0],
  ] as const)("that %s", (_, roles, wanted) => {
    const texts = roles.map(heading);
    expect(findingsOf("access/heading-order", [page([], texts)])).toHaveLength(
      wanted,
    );
  });

  it("count over all pages, in the order of reading", () => {
    const front = page([], [heading("heading-2", 1), heading("heading-1", 0)]);
    const back = page([], [heading("heading-2", 0)]);
    expect(findingsOf("access/heading-order", [front, back])).toEqual([]);
    expect(findingsOf("access/heading-order", [back, front])).toMatchObject([
      { severity: "block", page: 1, where: "a4 › headline" },
    ]);
  });
});

describe("a role that the kind may not have", () => {
  it.each([
    ["a text as a figure", glyphs(at, { role: "figure" }), 1],
    ["a photograph as a paragraph", photo(at, { role: "paragraph" }), 1],
    ["an area as a heading", fill(at, "mere", 1, { role: "heading-1" }), 1],
    ["a link that leads nowhere", glyphs(at, { role: "link" }), 1],
    ["a link", glyphs(at, { role: "link", href: "larkmere.example" }), 0],
    ["a caption", glyphs(at, { role: "caption" }), 0],
  ] as const)("%s", (_, item, wanted) => {
    expect(findingsOf("access/role", [page([item])])).toHaveLength(wanted);
  });
});

describe("a language", () => {
  it.each([
    ["en_GB", 1],
    ["English (UK)", 1],
    ["", 1],
    ["pa-Guru", 0],
  ] as const)("named %j", (language: LanguageTag, wanted) => {
    const frame = page([], [setText({ language })]);
    expect(findingsOf("access/language", [frame, frame])).toHaveLength(wanted);
  });
});

describe("words in a script that their language is not written in", () => {
  it.each([
    ["en", "We also speak العربية here", 1],
    ["ar", "اتصل بنا ਪੰਜਾਬੀ", 1],
    ["ar", "تابعنا على فيسبوك: @LarkmereCouncil", 0],
    ["pa", "ਆਪਣਾ ਸਾਰਾ ਭੋਜਨ", 0],
    ["pa-PK", "ਆਪਣਾ ਸਾਰਾ ਭੋਜਨ", 1],
    ["ur", "بچا کھانا کیڈی میں", 0],
    ["zh-Hans", "每周收集", 0],
    ["en", "5 Ω and π", 0],
    ["no tag at all", "العربية", 0],
  ] as const)("in %s: %s", (language, text, wanted) => {
    const frame = page([], [setText({ language, text })]);
    expect(findingsOf("access/script", [frame])).toHaveLength(wanted);
  });
});
