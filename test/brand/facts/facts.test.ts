import { describe, expect, it } from "vitest";
import {
  brokenReferences,
  factReference,
  factsNamed,
  fillFacts,
  isExpired,
  type Fact,
} from "#brand";

const fact: Fact = {
  key: "homes",
  name: "Homes built",
  value: 412,
  words: { en: "412 homes" },
  source: "Housing return",
  asOf: "2026-03-31",
  expires: "2027-03-31",
};

describe("a reference to a fact", () => {
  it.each([
    ["We built {fact:homes}.", ["homes"]],
    [
      "{fact:food-caddies} and {fact:homes} and {fact:homes}",
      ["food-caddies", "homes"],
    ],
    ["{fact: homes}", []],
    ["{fact:Homes}", []],
    ["{fact:}", []],
    ["{fact:a--b}", []],
    ["No figures", []],
  ])("in %s names %j", (text, keys) => {
    expect(factsNamed(text)).toEqual(keys);
  });

  it.each([
    ["{fact: homes}", ["{fact: homes}"]],
    ["{Fact:homes} of {fact:homes}", ["{Fact:homes}"]],
    ["{facts:homes", ["{facts:homes"]],
    ["{fact:homes}", []],
    ["{date} and {factory}", []],
  ])("in %s is broken as %j", (text, broken) => {
    expect(brokenReferences(text)).toEqual(broken);
  });

  it("is filled, and what it is filled with is never looked at again", () => {
    expect(fillFacts("{fact:a} of {fact:b}", factReference)).toBe(
      "{fact:a} of {fact:b}",
    );
    expect(fillFacts("{fact:a}", () => "$& $1 {fact:a}")).toBe(
      "$& $1 {fact:a}",
    );
  });
});

describe("a fact", () => {
  it.each([
    ["2027-03-30", false],
    ["2027-03-31", false],
    ["2027-04-01", true],
  ] as const)("asked on %s is expired: %s", (asked, expired) => {
    expect(isExpired(fact, asked)).toBe(expired);
  });

  it("without a last day never ends", () => {
    const { expires: _, ...lasting } = fact;
    expect(isExpired(lasting, "2099-01-01")).toBe(false);
  });
});
