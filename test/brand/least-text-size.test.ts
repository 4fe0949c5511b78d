import { describe, expect, it } from "vitest";
import {
  findFormat,
  formats,
  leastTextSize,
  leastXHeight,
  printFormats,
  ptToMm,
  type TypeRoleName,
} from "#brand";

const sourceSans = 0.486;
const roles: readonly TypeRoleName[] = [
  "display",
  "headline",
  "lead",
  "action",
  "body",
  "label",
  "legal",
];

describe("the x-height of the main message", () => {
  it.each<[string, number]>([
    ["a3", 5],
    ["a1", 10],
    ["roller-800", 7.5],
    ["ooh-48", 100],
  ])("in %s is at least %d mm", (code, height) => {
    const [format] = printFormats.filter(
      (candidate) => candidate.code === code,
    );
    expect(format && ptToMm(leastXHeight(format))).toBeCloseTo(height, 6);
  });
});

describe("text", () => {
  it.each<[string, TypeRoleName, number]>([
    ["a3", "headline", 29.2],
    ["a3", "body", 14.6],
    ["a1", "headline", 58.3],
    ["a4", "headline", 14.6],
    ["a4", "body", 12],
    ["a4", "legal", 8],
    ["ooh-6", "legal", 8],
    ["press-tab-full", "legal", 9],
    ["press-tab-full", "body", 12],
    ["business-card", "body", 8.7],
    ["roller-800", "headline", 43.7],
    ["roller-800", "lead", 32.8],
    ["ig-portrait", "headline", 24],
    ["ig-portrait", "legal", 16],
    ["avatar", "body", 24],
    ["screen-land", "body", 42.7],
    ["email-sig", "body", 26.7],
  ])("of %s in the role %s is at least %d", (code, role, size) => {
    expect(leastTextSize(findFormat(code), role, sourceSans)).toBeCloseTo(
      size,
      1,
    );
  });

  it.each(formats)("never grows larger for a lesser role: $code", (format) => {
    const sizes = roles.map((role) => leastTextSize(format, role, sourceSans));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  });

  it("of a face with a small x-height must be larger", () => {
    const a3 = findFormat("a3");
    expect(leastTextSize(a3, "headline", 0.4)).toBeGreaterThan(
      leastTextSize(a3, "headline", 0.5),
    );
  });
});
