import { pt, type LanguageTag } from "#brand";
import { Artboard, Span, Text } from "#templates";
import { describe, expect, it } from "vitest";
import { paintScreen } from "../../../../src/render/paint/screen/paint-screen.ts";
import { frameOf, supplies } from "../../../support/lay-out.ts";
import {
  isInstalled,
  plainText,
  printedBy,
  textOf,
} from "../../../support/pdf-reader.ts";
import { tagFaults } from "../../../support/tag-faults.ts";
import { tagLines } from "../../../support/tag-lines.ts";

const setting = {
  type: "body",
  size: pt(14),
  swatch: "ink",
  width: pt(300),
} as const;

const painted = (
  language: LanguageTag,
  other: LanguageTag,
  [before, words, after]: readonly [string, string, string],
) =>
  paintScreen(
    [
      frameOf(
        <Artboard>
          <Text name="message" {...setting}>
            {before}
            <Span language={other}>{words}</Span>
            {after}
          </Text>
        </Artboard>,
        { language },
      ),
    ],
    supplies,
    { title: "Languages", language, createdAt: "2026-03-01" },
  );

const cases = [
  ["en", "cy", ["Our motto is ", "gorau arf, arf dysg", ", as ever."]],
  ["ar", "en", ["زوروا ", "Larkmere Town Hall", "، أهلاً بكم."]],
  ["en", "ur", ["We say ", "خوش آمدید", " to all."]],
] as const;

describe("words of another language within a paragraph", () => {
  it.each(cases)(
    "are a span of their own: %s with %s",
    async (language, other, words) => {
      const bytes = await painted(language, other, words);
      expect(tagFaults(bytes)).toEqual([]);
      const lines = await tagLines(bytes);
      expect(lines[0]).toBe(`Document [${language}]`);
      expect(lines[1]).toMatch(/^ {2}P "/);
      expect(plainText(lines[2] ?? "")).toBe(
        `Span [${other}] ${JSON.stringify(words[1])}`,
      );
    },
  );

  it.each(cases)(
    "come back in their place: %s with %s",
    async (language, other, words) => {
      const bytes = await painted(language, other, words);
      expect(plainText(await textOf(bytes))).toBe(words.join(""));
    },
  );

  it.skipIf(!isInstalled("mutool")).each(cases)(
    "come back from MuPDF (skipped where mutool is not installed): %s with %s",
    async (language, other, words) => {
      const bytes = await painted(language, other, words);
      const text = printedBy(bytes, "mutool", (file) => [
        ...["draw", "-q", "-F", "txt"],
        file,
      ]);
      expect(plainText(text)).toBe(words.join(""));
    },
  );
});
