import { describe, expect, it } from "vitest";
import { readTable } from "../../../src/plugin/studio/merge/read-table.ts";
import {
  guessMapping,
  rowCopies,
} from "../../../src/plugin/studio/merge/row-copy.ts";
import { samplesOf } from "../../../src/plugin/studio/merge/samples.ts";
import { csvLine } from "../../../src/plugin/studio/csv-line.ts";

const bytesOf = (text: string) => Buffer.from(text, "utf8");
const tableOf = (text: string) => readTable(bytesOf(text));
const refusalOf = (bytes: Uint8Array) =>
  readTable(bytes).then(
    () => "taken",
    (error: unknown) => String(Object(error).message),
  );

describe("a table", () => {
  it.each([
    ["commas", "Headline,Message\nBins,Out\n"],
    ["semicolons", "Headline;Message\nBins;Out\n"],
    ["tabs", "Headline\tMessage\nBins\tOut\n"],
    ["a byte-order mark", "\ufeffHeadline,Message\r\nBins,Out\r\n"],
    ["blank lines", "Headline,Message\n\nBins,Out\n\n"],
    ["blanks around its cells", "Headline , Message\n Bins ,Out \n"],
  ])("is read with %s", async (_, text) => {
    const { columns, rows } = await tableOf(text);
    expect(columns).toEqual(["Headline", "Message"]);
    expect(rows.map(({ cells }) => cells)).toEqual([["Bins", "Out"]]);
  });

  it("is read as UTF-16 where a mark says so", async () => {
    const bytes = Buffer.from("\ufeffHeadline,Message\nŻółć,Out\n", "utf16le");
    const { rows } = await readTable(bytes);
    expect(rows[0]?.cells[0]).toBe("Żółć");
  });

  it("keeps delimiters, quotation marks and lines inside of cells", async () => {
    const { rows } = await tableOf(
      'Headline;Message\n"Bins; out";"He said ""now""\nand went"\n',
    );
    expect(rows[0]?.cells).toEqual(["Bins; out", 'He said "now"\nand went']);
  });

  it.each([
    ["nothing", "", "it is empty"],
    ["a heading alone", "Headline,Message\n", "no rows"],
    [
      "a column without a name",
      "Headline,\nBins,Out\n",
      "column 2 has no name",
    ],
    ["two columns of a name", "A,A\nBins,Out\n", 'two columns are called "A"'],
    [
      "a quotation mark that is never closed",
      'A,B\n"Bins,Out\nx,y\n',
      "never closed",
    ],
    [
      "a quotation mark in the middle of a cell",
      'A,B\nBi"ns",Out\n',
      "line 2 has a quotation mark in the middle",
    ],
    [
      "a cell too few",
      "A,B\nBins,Out\nBins\n",
      "line 3 has more or fewer cells",
    ],
    [
      "a cell without end",
      `A,B\n${"x".repeat(2001)},y\n`,
      "more than 2000 characters",
    ],
  ])("is refused with %s, and says where", async (_, text, says) => {
    expect(await refusalOf(bytesOf(text))).toContain(says);
  });

  it("is refused with 10,001 rows, and taken with 10,000", async () => {
    const rows = (count: number) =>
      bytesOf(`A,B\n${"Bins,Out\n".repeat(count)}`);
    expect(await refusalOf(rows(10_001))).toContain("more than 10,000 rows");
    expect(await refusalOf(rows(10_000))).toBe("taken");
  });

  it("is refused in an encoding of old", async () => {
    const bytes = Buffer.from("Headline,Message\nCaf\xe9,Out\n", "latin1");
    expect(await refusalOf(bytes)).toContain("UTF-8");
  });
});

describe("columns", () => {
  it("stand for the slots that they are called after, by name or by label", () => {
    expect(
      guessMapping(["HEADLINE", "Call to action", "Price", "points"]),
    ).toEqual({
      headline: "HEADLINE",
      callToAction: "Call to action",
      points: "points",
    });
  });

  it("leave an empty cell to the campaign's own words, and part lists by lines or bars", async () => {
    const table = await tableOf(
      'Headline,points\n,"One\nTwo"\nBins,One | Two\n',
    );
    const rows = rowCopies(table, guessMapping(table.columns));
    expect(rows[0]?.copy).toEqual({ points: ["One", "Two"] });
    expect(rows[1]?.copy).toEqual({ headline: "Bins", points: ["One", "Two"] });
  });
});

describe("the rows worth looking at", () => {
  it("are the longest, the shortest and the one with the rarest characters", async () => {
    const plain = Array.from({ length: 200 }, (_, at) => `Ward ${100 + at}`);
    const table = await tableOf(
      `Headline\n${[...plain, "Ward 100 Ward 101 Ward 102", "W 1", "Ward Ł0ŃĄ"].join("\n")}\n`,
    );
    const samples = samplesOf(
      rowCopies(table, { headline: "Headline" }),
      undefined,
    );
    expect(samples.map(({ copy, kind }) => [kind, copy["headline"]])).toEqual([
      ["longest", "Ward 100 Ward 101 Ward 102"],
      ["shortest", "W 1"],
      ["strangest", "Ward Ł0ŃĄ"],
    ]);
  });
});

describe("a cell of a table that goes out", () => {
  it.each([
    "=1+1",
    "+44 1632",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    " =1",
    "|cmd",
    "%0A",
  ])("is never the formula %j", (cell) => {
    expect(csvLine([cell])).toBe(`"'${cell}"\r\n`);
  });

  it("is otherwise what it was", () => {
    expect(csvLine(['He said "now"', "Bins, out"])).toBe(
      '"He said ""now""","Bins, out"\r\n',
    );
  });
});
