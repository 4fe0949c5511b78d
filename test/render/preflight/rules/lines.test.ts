import { box, findFormat, pt, type Pt } from "#brand";
import { describe, expect, it } from "vitest";
import type { SetText } from "../../../../src/render/frame.ts";
import { glyphs, makeFrame, setText } from "../../../support/make-frame.ts";
import { severitiesOf } from "../findings-of.ts";

const a4 = findFormat("a4");

/** Two lines of so many characters each, so far apart. */
function paragraph(
  characters: number,
  leading: Pt,
  given: Partial<SetText> = {},
) {
  const text = "x".repeat(characters * 2);
  const line = (index: number) =>
    glyphs(box(50, 50, 300, 12), {
      name: "message",
      order: 0,
      text,
      y: pt(60 + index * leading),
      start: index * characters,
      end: (index + 1) * characters,
    });
  const set = setText({
    name: "message",
    text,
    role: "paragraph",
    type: "body",
    size: pt(12),
    leastSize: pt(12),
    lines: 2,
    ...given,
  });
  return [makeFrame(a4, [line(0), line(1)], [set])];
}

describe("the length of lines", () => {
  it.each<[string, number, Partial<SetText>, readonly string[]]>([
    ["80 characters", 80, {}, []],
    ["81 characters", 81, {}, ["warn"]],
    ["81 characters of a legal line", 81, { type: "legal" }, []],
    ["81 characters of decoration", 81, { role: "artifact" }, []],
    ["one line of 81 characters", 81, { lines: 1 }, []],
    ["40 characters of Japanese", 40, { language: "ja" }, []],
    ["41 characters of Japanese", 41, { language: "ja" }, ["warn"]],
  ])("of %s is judged", (_, characters, given, want) => {
    const frames = paragraph(characters, pt(16), given);
    expect(severitiesOf("type/long-lines", frames)).toEqual(want);
  });
});

describe("the space between lines", () => {
  it.each<[string, number, Partial<SetText>, readonly string[]]>([
    ["1.2 times the size", 14.4, {}, []],
    ["1.1 times the size", 13.2, {}, ["warn"]],
    ["1.1 times the size of a headline", 13.2, { type: "headline" }, []],
    ["1.1 times the size of a call to action", 13.2, { type: "action" }, []],
    ["1.1 times the size of decoration", 13.2, { role: "artifact" }, []],
  ])("of %s is judged", (_, leading, given, want) => {
    const frames = paragraph(40, pt(leading), given);
    expect(severitiesOf("type/tight-leading", frames)).toEqual(want);
  });
});
