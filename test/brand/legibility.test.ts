import { expect, it } from "vitest";
import {
  isLargeText,
  leastContrast,
  pt,
  textAllowedBy,
  type AllowedText,
  type Format,
} from "#brand";

it.each<[number, AllowedText]>([
  [21, "any"],
  [4.5, "any"],
  [4.499, "large"],
  [3, "large"],
  [2.999, "none"],
  [1, "none"],
])("a contrast of %d allows text of size: %s", (ratio, allowed) => {
  expect(textAllowedBy(ratio)).toBe(allowed);
});

it.each<[number, number, Format["medium"], boolean]>([
  [18, 400, "print", true],
  [17.9, 400, "print", false],
  [14, 700, "print", true],
  [14, 600, "print", false],
  [24, 400, "screen", true],
  [18, 400, "screen", false],
  [18.7, 700, "screen", true],
  [18.6, 700, "screen", false],
])(
  "text of %d at weight %d in %s is large: %s",
  (size, weight, medium, large) => {
    expect(isLargeText(pt(size), weight, medium)).toBe(large);
    expect(leastContrast(pt(size), weight, medium)).toBe(large ? 3 : 4.5);
  },
);
