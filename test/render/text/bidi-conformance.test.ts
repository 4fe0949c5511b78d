import bidiFactory from "bidi-js";
import { describe, expect, it } from "vitest";
import type { Direction } from "#brand";
import { textOfPoints, unicodeTest } from "../../support/unicode-test.ts";

const bidi = bidiFactory();

/** One line of BidiCharacterTest; a level is `x` where a character is gone from the text. */
interface Case {
  readonly text: string;
  readonly direction: Direction | "auto";
  readonly paragraph: number;
  readonly levels: readonly string[];
}

const directions = ["ltr", "rtl", "auto"] as const;

function readCase(line: string): Case {
  const [points = "", direction = "", paragraph = "", levels = ""] =
    line.split(";");
  return {
    text: textOfPoints(points),
    direction: directions[Number(direction)] ?? "auto",
    paragraph: Number(paragraph),
    levels: levels.split(" "),
  };
}

const cases = unicodeTest("BidiCharacterTest").map(readCase);

/** Whether the levels are those of the standard, wherever it gives one. */
function agrees({ text, direction, paragraph, levels }: Case): boolean {
  const found = bidi.getEmbeddingLevels(text, direction);
  let index = 0;
  return (
    found.paragraphs[0]?.level === paragraph &&
    levels.every((level) => {
      const own = found.levels[index];
      index += String.fromCodePoint(text.codePointAt(index) ?? 0).length;
      return level === "x" || Number(level) === own;
    })
  );
}

describe("embedding levels (UAX #9, Unicode 15.0)", () => {
  it("has all the cases of the standard", () => {
    expect(cases).toHaveLength(91_707);
  });

  it("are those of the standard in every case", () => {
    expect(cases.filter((given) => !agrees(given))).toEqual([]);
  });
});
