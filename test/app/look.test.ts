import { describe, expect, it } from "vitest";
import { larkmere } from "#larkmere";
import { writeLook } from "../../src/app/(portal)/look/write-look.ts";

const fonts = [
  {
    family: "Source Sans 3",
    weight: 700,
    address: "/identity/fonts/ab/SourceSans3_700Bold-english.woff2",
    characters: "U+0-24F",
  },
];

describe("the look of our pages", () => {
  const look = writeLook(larkmere, fonts);

  it("is the brand's: its colours by name and by what they are for", () => {
    expect(look).toContain("--swatch-mere:#12355b");
    expect(look).toContain("--primary:var(--swatch-mere)");
    expect(look).toContain("--paper:var(--swatch-white)");
    expect(look).toContain("--wall:var(--swatch-chalk)");
  });

  it("sets words on each colour in the one that is easier to read", () => {
    expect(look).toContain("--on-primary:var(--swatch-white)");
    expect(look).toContain("--on-accent:var(--swatch-ink)");
  });

  it("knows the tint beside each promise's colour", () => {
    expect(look).toMatch(
      /\[data-swatch="meadow"\]\{--campaign:var\(--swatch-meadow\);--on-campaign:var\(--swatch-white\);--campaign-tint:var\(--swatch-meadow-tint\)\}/,
    );
  });

  it("asks for faces at our own address alone, in the order of each language", () => {
    expect(look).toContain(
      'src:url("/identity/fonts/ab/SourceSans3_700Bold-english.woff2")',
    );
    expect(look).not.toMatch(/https?:|\/\//);
    expect(look).toContain(
      ':lang(ur){--face:"Source Sans 3","Noto Nastaliq Urdu","Noto Sans Arabic",sans-serif;font-family:var(--face);',
    );
  });

  it("sets a language's name among other words without fetching the face of its script", () => {
    expect(look).toContain(
      '--name-face:"Name of ur","Source Sans 3",sans-serif}',
    );
    expect(look).not.toMatch(/--name-face:[^}]*Nastaliq/);
  });
});
