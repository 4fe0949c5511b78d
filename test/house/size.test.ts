import { expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { sourceFiles } from "../support/sources.ts";

/** Tables and generated files, which are read by column and not by line. */
const tables =
  /^(brand\/formats\/|brand\/larkmere\/|brand\/.*\.table\.ts|collections\/payload-types\.ts|src\/plugin\/migrations\/)/;

const lengths = sourceFiles
  .filter(({ path }) => !tables.test(path))
  .map(({ path, text }) => ({
    path,
    lines: text.trimEnd().split("\n").length,
  }));

it("no file is longer than 300 lines", () => {
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
});

it("five files in six have at most 150 lines", () => {
  const long = lengths.filter(({ lines }) => lines > 150);
  expect(long.length / lengths.length, JSON.stringify(long)).toBeLessThan(
    1 / 6,
  );
});

it("there is one index.ts in each layer and nowhere else", () => {
  const indexes = sourceFiles
    .map(({ path }) => path)
    .filter((path) => /\/index\.tsx?$/.test(path))
    .filter((path) => !path.startsWith("src/plugin/migrations/"));
  const doors = Object.entries(manifest.imports)
    // A name such as `#render/errors` is a narrow door that loads little else.
    .filter(([name]) => !name.includes("/"))
    .map(([, door]) => door.slice(2));
  expect(indexes.toSorted()).toEqual(doors.toSorted());
});

it("no file has a name that says nothing", () => {
  const empty =
    /(^|\/)(utils?|helpers?|common|manager|service|data|info)(\/|\.)/;
  expect(
    sourceFiles.map(({ path }) => path).filter((path) => empty.test(path)),
  ).toEqual([]);
});
