import { describe, expect, it } from "vitest";
import { readKeptFont, writeKeptFont } from "#brand";

const font = { digest: "0f".repeat(32), name: "Sample-Bold.ttf" };

describe("a font that was handed in", () => {
  it("is named by what it holds and by its own name", () => {
    expect(readKeptFont(writeKeptFont(font))).toEqual(font);
  });

  it.each([
    "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
    `kept:${font.digest}/../secret.ttf`,
    `kept:${font.digest.toUpperCase()}/Sample-Bold.ttf`,
    "kept:0f/Sample-Bold.ttf",
    "",
  ])("is not meant by %j", (file) => {
    expect(readKeptFont(file)).toBeUndefined();
  });
});
