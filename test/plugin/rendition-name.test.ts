import { describe, expect, it } from "vitest";
import { renditionName } from "../../src/plugin/stores/rendition-name.ts";

const poster = {
  toolkit: "Feed the Caddy",
  template: "Poster",
  format: "A3 poster",
  language: "en",
  purpose: "screen",
} as const;

describe("the name of an output", () => {
  it.each([
    [poster, "Feed the Caddy – A3 poster, English"],
    [
      { ...poster, language: "cy", purpose: "press" },
      "Feed the Caddy – A3 poster, Welsh, for press",
    ],
    [
      { ...poster, template: "Social card", format: "Instagram: Story" },
      "Feed the Caddy – Social card, Instagram: Story, English",
    ],
  ] as const)("reads as people speak", (named, name) => {
    expect(renditionName(named)).toBe(name);
  });
});
