import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { larkmere } from "#larkmere";
import { openEnglish, reviewWords } from "#render/words";
import naughty from "../../fixtures/blns.json" with { type: "json" };
import { root } from "../../support/sources.ts";

const words = larkmere.words ?? expect.fail("Larkmere has no word list");
const million = (unit: string) =>
  unit.repeat(Math.ceil(1_000_000 / unit.length));

describe("hostile text", () => {
  it.each(["en", "cy", "ar"])(
    "from the list of naughty strings is read in %s",
    async (language) => {
      const english = await openEnglish();
      for (const text of naughty)
        for (const found of reviewWords(text, { language, words, english })
          .findings)
          expect(text.slice(found.start, found.end)).toBe(found.text);
    },
  );

  it.each([
    "a",
    "A ",
    "1",
    "0 ",
    ".",
    "a.",
    "_",
    "[a",
    "{",
    "£",
    "X ",
    "TBC ",
    "a@",
    "www.",
    "a-",
    "\u0301",
    "12:30 ",
    "the ",
    "e.g. ",
    "utilise ",
  ])(
    "of a megabyte of %j is read in bounded time, with bounded findings",
    async (unit) => {
      const english = await openEnglish();
      const start = performance.now();
      const { findings } = reviewWords(million(unit), {
        language: "en",
        words,
        english,
      });
      expect(performance.now() - start).toBeLessThan(5000);
      expect(findings.length).toBeLessThanOrEqual(500);
    },
  );
});

describe("a browser", () => {
  it("can load the check: nothing behind its door needs Node, and prose comes on demand", async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [`${root}/src/render/language-check/language-check.ts`],
      bundle: true,
      platform: "browser",
      format: "esm",
      splitting: true,
      minify: true,
      metafile: true,
      write: false,
      outdir: "/check",
      logLevel: "silent",
    });
    const entry = Object.values(metafile.outputs).find(({ entryPoint }) =>
      entryPoint?.endsWith("language-check.ts"),
    );
    const atOnce = Object.keys(entry?.inputs ?? {});
    expect(outputFiles.length).toBeGreaterThan(1);
    expect(atOnce.filter((file) => file.includes("node_modules"))).toEqual([]);
    expect(entry?.bytes).toBeLessThan(40_000);
  });
});
