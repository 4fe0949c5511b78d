import { hexOf, mmToPt, pt, type Guideline } from "#brand";
import { larkmere } from "#larkmere";
import { describe, expect, it } from "vitest";
import type { BookContent } from "#render";
import {
  annotationsOf,
  isInstalled,
  plainText,
  printedBy,
  textOf,
} from "../../support/pdf-reader.ts";
import {
  bookContent,
  contentIn,
  makeDocument,
} from "../../support/sample-book.ts";
import { tagFaults } from "../../support/tag-faults.ts";

const book = await makeDocument("guideline-book", bookContent);

/** Text without white space and marks of direction, which extraction may add. */
const flat = (text: string) => plainText(text).replaceAll(" ", "");

/** What of some texts cannot be read in a file. */
const missingIn = async (bytes: Uint8Array, texts: readonly string[]) =>
  missingFrom(await textOf(bytes), texts);

const missingFrom = (read: string, texts: readonly string[]) => {
  const said = flat(read);
  return texts.filter((text) => !said.includes(flat(text)));
};

describe("a book is refused", () => {
  const [section] = larkmere.guidelines;
  const showing = (figure: Guideline["dos"][number]): BookContent => ({
    ...bookContent,
    guidelines: section ? [{ ...section, dos: [figure] }] : [],
  });
  const french = { ...larkmere, languages: ["fr"] };
  const pale = {
    ...larkmere,
    swatches: larkmere.swatches.filter(({ role }) => role !== "primary"),
  };
  it.each([
    [
      "without a section",
      { ...bookContent, guidelines: [] },
      "has no guidelines in",
    ],
    [
      "in a language that the brand has not",
      { ...bookContent, language: "fr" },
      'Unknown language "fr"',
    ],
    [
      "in a language that documents have no words in",
      { ...bookContent, brand: french, language: "fr" },
      'Documents have no words in "fr"',
    ],
    [
      "where a photograph is missing",
      showing({ caption: "A path", photograph: "nowhere" }),
      'shows photograph "nowhere", which is not among',
    ],
    [
      "where the brand has no colour of its own",
      { ...bookContent, brand: pale },
      'has no swatch for "primary"',
    ],
    [
      "where a summary is longer than its page",
      {
        ...bookContent,
        guidelines: section
          ? [{ ...section, summary: "So say we all. ".repeat(120) }]
          : [],
      },
      '"summary" on page',
    ],
  ])("%s", async (_, content, message) => {
    await expect(makeDocument("guideline-book", content)).rejects.toThrow(
      message,
    );
  });
});

describe("the book of the demonstration", () => {
  it("has no fault in its tags", () => {
    expect(tagFaults(book.bytes)).toEqual([]);
  });

  it("says every section and every rule", async () => {
    const said = larkmere.guidelines.flatMap(({ rules, summary, title }) => [
      title,
      summary,
      ...rules.map(({ statement }) => statement),
    ]);
    expect(await missingIn(book.bytes, said)).toEqual([]);
  });

  it("says every colour in all its values", async () => {
    const said = larkmere.swatches.flatMap(
      ({ cmykCoated, cmykUncoated, srgb }) => [
        hexOf(srgb).toUpperCase(),
        ...[cmykCoated, cmykUncoated].map(
          ([c, m, y, k]) => `C${c} M${m} Y${y} K${k}`,
        ),
      ],
    );
    expect(await missingIn(book.bytes, said)).toEqual([]);
  });

  it("shows no logo below its least width, and none outside its grounds", () => {
    const logos = book.frames.flatMap(({ items }) =>
      items.flatMap((item) =>
        item.kind === "vector" && item.subject === "logo" ? [item] : [],
      ),
    );
    expect(logos.length).toBeGreaterThan(50);
    for (const { box, logo = "" } of logos) {
      const layout = logo.startsWith("stacked")
        ? "stacked"
        : logo.startsWith("symbol")
          ? "symbol"
          : "horizontal";
      const least = mmToPt(larkmere.logo.leastWidth[layout].print);
      expect(box.width).toBeGreaterThanOrEqual(pt(least - 0.01));
    }
  });

  it("shows no examples beside an empty column", () => {
    const showing = book.frames.filter(({ items }) =>
      items.some(({ name }) => name === "line of example"),
    );
    expect(showing.length).toBeGreaterThan(20);
    const untitled = showing.filter(
      ({ items }) => !items.some(({ name }) => name === "title"),
    );
    expect(untitled.map(({ page }) => page)).toEqual([]);
  });

  it("leads from its contents to the page that they name", async () => {
    const destinations = new Map(
      book.destinations.map(({ anchor, page }) => [anchor, page]),
    );
    const contents = destinations.get("contents") ?? 0;
    const links = (await annotationsOf(book.bytes, contents)).filter(
      ({ subtype }) => subtype === "Link",
    );
    const entries = [...destinations.keys()].filter((anchor) =>
      /^(section|chapter)-/.test(anchor),
    );
    // Number, title and page of each entry.
    expect(links).toHaveLength(3 * entries.length);
    const [frame] = book.frames.slice(contents - 1);
    for (const anchor of entries) {
      const said = (frame?.items ?? []).flatMap((item) =>
        item.kind === "glyphs" && item.href === `#${anchor}` ? [item.text] : [],
      );
      expect(said).toContain(String(destinations.get(anchor)));
    }
  });

  it("is the same bytes again", async () => {
    const again = await makeDocument("guideline-book", bookContent);
    expect(again.digest).toBe(book.digest);
  });
});

describe("a book in other languages", () => {
  it.each(larkmere.languages)("reads in %s as it was written", async (tag) => {
    const content = contentIn(tag);
    const { bytes, frames } = await makeDocument("guideline-book", content);
    expect(tagFaults(bytes)).toEqual([]);
    const said = content.guidelines.flatMap(({ summary, title }) => [
      title,
      summary,
    ]);
    expect(said.length).toBeGreaterThan(1);
    expect(await missingIn(bytes, said)).toEqual([]);
    expect(new Set(frames.map(({ language }) => language))).toEqual(
      new Set([tag]),
    );
  });

  it.skipIf(!isInstalled("pdftotext")).each(["cy", "ar", "ur", "pa", "bn"])(
    "is copied out of poppler in %s as it was written",
    async (tag) => {
      const content = contentIn(tag);
      const { bytes } = await makeDocument("quick-guide", content);
      const said = content.guidelines.flatMap(({ summary, title }) => [
        title,
        summary,
      ]);
      const read = printedBy(bytes, "pdftotext", (file) => [file, "-"]);
      expect(missingFrom(read, said)).toEqual([]);
    },
  );

  it("is mirrored where the language runs from right to left", async () => {
    const { frames } = await makeDocument("guideline-book", contentIn("ar"));
    const [left] = book.frames[0]?.texts ?? [];
    const [right] = frames[0]?.texts ?? [];
    expect(left?.box.x).toBeLessThan(60);
    expect((right?.box.x ?? 0) + (right?.box.width ?? 0)).toBeGreaterThan(780);
  });
});
