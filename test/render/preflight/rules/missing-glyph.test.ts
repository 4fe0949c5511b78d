import { findFormat } from "#brand";
import { describe, expect, it } from "vitest";
import { makeFrame, setText } from "../../../support/make-frame.ts";
import { findingsOf } from "../findings-of.ts";

const a4 = findFormat("a4");
const findingFor = (...missing: string[]) =>
  findingsOf("type/missing-glyph", [
    makeFrame(a4, [], [setText({ missing })]),
  ])[0];

describe("characters that no typeface draws", () => {
  it("says nothing where all are drawn", () => {
    expect(findingFor()).toBeUndefined();
  });

  it.each([
    ["a letter", ["漢"], '"漢" (U+6F22)'],
    ["a letter beyond 16 bits", ["𐐀"], '"𐐀" (U+10400)'],
    ["an emoji", ["🎉"], 'the emoji "🎉" (U+1F389)'],
    ["a flag", ["🇵🇱"], 'the emoji "🇵🇱" (U+1F1F5 U+1F1F1)'],
    ["a keycap", ["1️⃣"], 'the emoji "1️⃣" (U+0031 U+FE0F U+20E3)'],
    ["a control character", ["\u0007"], "a control character (U+0007)"],
    ["a direction mark", ["\u202e"], "a control character (U+202E)"],
    ["half a character", ["\ud83c"], "half a character (U+D83C)"],
    ["a private character", ["\ue000"], "an unassigned character (U+E000)"],
    ["two of them", ["漢", "字"], '"漢" (U+6F22), "字" (U+5B57)'],
  ])("blocks %s by its code point", (_, missing, named) => {
    const finding = findingFor(...missing);
    expect(finding?.severity).toBe("block");
    expect(finding?.message).toBe(
      `No typeface of the brand draws ${named} in headline "Words that are read"`,
    );
  });

  it("tells to leave emoji out where nothing else is missing", () => {
    expect(findingFor("🎉")?.hint).toContain("Leave the emoji out");
    expect(findingFor("🎉", "漢")?.hint).not.toContain("emoji");
  });

  it("counts what it does not name", () => {
    const many = Array.from("漢字仮名交文書体見本帳");
    expect(findingFor(...many)?.message).toContain(" and 3 more in ");
  });

  it("keeps control characters out of the report", () => {
    const set = setText({ missing: ["\u0000"], text: "a\u0000b\nc" });
    const [finding] = findingsOf("type/missing-glyph", [
      makeFrame(a4, [], [set]),
    ]);
    expect(finding?.message).toContain('"a\ufffdb c"');
  });

  it("cuts a cluster without end", () => {
    expect(
      findingFor(`漢${"\u0301".repeat(5000)}`)?.message.length,
    ).toBeLessThan(200);
  });
});
