import { expect, it } from "vitest";
import { isFileName } from "../../../src/render/preflight/file-name.ts";

it.each([
  ["market.jpg", true],
  ["IMG_4711", true],
  ["Screenshot 12", true],
  ["photo", false],
  ["A poster on the wall of No. 4", false],
  ["Bread and cheese. A market.", false],
])("%s: whether it is a file's name", (text, want) => {
  expect(isFileName(text)).toBe(want);
});
