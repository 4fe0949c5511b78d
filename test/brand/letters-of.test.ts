import { describe, expect, it } from "vitest";
import { lettersKnownFor, lettersOf } from "#brand";

const has = (language: string, letters: string): boolean =>
  [...letters].every((letter) => lettersOf(language)?.has(letter));

describe("the letters of a language", () => {
  it("are small and capital, with figures, quotation marks and money", () => {
    expect(has("cy", "abcŵŷŴŶ09‘’–£€")).toBe(true);
    expect(has("ro", "șțȘȚ")).toBe(true);
    expect(has("en", "ŵ")).toBe(false);
  });

  it("are those of its script alone where it has its own", () => {
    expect(has("ur", "ٹڈڑںہے۔")).toBe(true);
    expect(lettersOf("ur")?.has("a")).toBe(false);
    expect(lettersOf("pa")?.has("ੳ")).toBe(false);
  });

  it("are told of a language by its region and script too, and of none that is not known", () => {
    expect(lettersOf("pl-PL")).toEqual(lettersOf("pl"));
    expect(lettersOf("tlh")).toBeUndefined();
  });

  it("are each one character that a font can have", () => {
    for (const language of lettersKnownFor)
      for (const letter of lettersOf(language) ?? [])
        expect([...letter]).toHaveLength(1);
  });
});
