import fc from "fast-check";
import { expect, it } from "vitest";
import { hexOf, parseHex, type Rgb } from "#brand";

it.each<[string, Rgb]>([
  ["#12355B", [18, 53, 91]],
  ["#12355b", [18, 53, 91]],
  ["#fff", [255, 255, 255]],
  ["#0a1", [0, 170, 17]],
])("%s is read as the channels %j", (hex, srgb) => {
  expect(parseHex(hex)).toEqual(srgb);
});

it.each([
  "",
  "#",
  "12355b",
  "#12355",
  "#12355bff",
  "#12355g",
  "red",
  "##12355",
  "#12 55b",
])('the color "%s" is refused with an example of a right one', (hex) => {
  expect(() => parseHex(hex)).toThrow(
    `Expected a color such as "#12355b" but received "${hex}"`,
  );
});

it.each<[Rgb]>([
  [[256, 0, 0]],
  [[-1, 0, 0]],
  [[0.5, 0, 0]],
  [[Number.NaN, 0, 0]],
])(
  "a channel outside the whole numbers from 0 to 255 is refused: %j",
  (srgb) => {
    expect(() => hexOf(srgb)).toThrow("Expected a channel from 0 to 255");
  },
);

it("every color survives being printed and read", () => {
  const channel = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(fc.tuple(channel, channel, channel), (srgb) => {
      expect(parseHex(hexOf(srgb))).toEqual(srgb);
    }),
  );
});
