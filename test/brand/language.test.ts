import { expect, it } from "vitest";
import { directionOf, type Direction } from "#brand";

it.each<[string, Direction]>([
  ["en", "ltr"],
  ["cy", "ltr"],
  ["pa", "ltr"],
  ["pa-Arab", "rtl"],
  ["pa-arab-PK", "rtl"],
  ["ur", "rtl"],
  ["UR-PK", "rtl"],
  ["ur-Latn", "ltr"],
  ["ar", "rtl"],
  ["he", "rtl"],
  ["az-Arab", "rtl"],
  ["", "ltr"],
])("%s is set %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
