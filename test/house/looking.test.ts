import { expect, it } from "vitest";
import { sourceFiles } from "../support/sources.ts";

/** A file of a rendition as what an element shows or a shape calls its picture. */
const handedToLook =
  /\b(?:src|picture)\b\s*[=:]\s*\{?\s*`[^`]*renditions\/[^`]*\/files\//;

it("nobody is shown an output by handing its file out: a picture of its page is looked at, and nothing is counted", () => {
  const shown = sourceFiles
    .filter(({ path }) => path.startsWith("src/"))
    .filter(({ text }) => handedToLook.test(text))
    .map(({ path }) => path);
  expect(shown).toEqual([]);
});

it("a file that is handed out to be looked at would be found", () => {
  expect("src={`/api/renditions/1/files/1?look`}").toMatch(handedToLook);
  expect("picture: `/api/renditions/1/files/1?look`").toMatch(handedToLook);
});
