import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import { inspectPressFile } from "../../../../src/render/preflight/press/inspect-press-file.ts";
import { styleSheet } from "../../../../src/render/preflight/report/html/style-sheet.ts";
import {
  preflightFile,
  pressReportFiles,
} from "../../../../src/render/preflight/report/press-report-files.ts";
import { smallFile } from "../../paint/press/small-file.ts";
import { hostile, hostileFile } from "./hostile-file.ts";
import { house } from "./inspect-file.ts";

/** An element as a strict parser sees it. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements and the text of a page that must be well-formed XML too. */
function parsed(page: string) {
  const elements: Element[] = [];
  let text = "";
  const parser = new SaxesParser();
  parser.on("error", (problem) => {
    throw problem;
  });
  parser.on("opentag", ({ name, attributes }) =>
    elements.push({ name, attributes }),
  );
  parser.on("text", (piece) => (text += piece));
  parser.write(page).close();
  return { elements, text };
}

async function pageOf(bytes: Uint8Array, density = 60): Promise<string> {
  const options = { ...house, density, hasPage: true };
  const { page } = await preflightFile({ fileName: "a.pdf", bytes }, options);
  return new TextDecoder().decode(page);
}

const numbersOf = (elements: readonly Element[], name: string) =>
  elements.filter((element) => element.name === name).length;

describe("the page of a hostile file", () => {
  let page: string;
  let read: ReturnType<typeof parsed>;

  beforeAll(async () => {
    page = await pageOf(hostileFile(2, 90));
    read = parsed(page);
  });

  it("shows names as text and makes no element of them", () => {
    expect(numbersOf(read.elements, "script")).toBe(0);
    expect(read.text).toContain(hostile.font);
    expect(
      read.elements.every(({ attributes }) => !("onerror" in attributes)),
    ).toBe(true);
  });

  it("asks for nothing outside itself", () => {
    const links = read.elements.flatMap(({ attributes }) =>
      [attributes["src"], attributes["href"]].filter(
        (link) => link !== undefined,
      ),
    );
    expect(links.length).toBeGreaterThan(4);
    expect(
      links.filter((link) => !/^(#|data:image\/webp;)/.test(link)),
    ).toEqual([]);
    expect(styleSheet).not.toMatch(/url\(|@import/);
  });

  it("has each id once, and every reference leads to one", () => {
    const ids = read.elements.flatMap(
      ({ attributes }) => attributes["id"] ?? [],
    );
    const wanted = read.elements.flatMap(({ attributes }) => [
      ...(attributes["aria-labelledby"] ?? []).toString().split(" "),
      ...(attributes["href"]?.startsWith("#")
        ? [attributes["href"].slice(1)]
        : []),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(wanted.filter((id) => id !== "" && !ids.includes(id))).toEqual([]);
  });

  it("numbers the markers on pages as it numbers findings", () => {
    const numbered = read.elements.flatMap(
      ({ attributes }) =>
        /^finding-(\d+)$/.exec(attributes["id"] ?? "")?.[1] ?? [],
    );
    const marked = [...page.matchAll(/>(\d+)<\/text/g)].map(([, n]) => n ?? "");
    expect(marked.length).toBeGreaterThan(6);
    expect(marked.filter((number) => !numbered.includes(number))).toEqual([]);
  });

  it("names every picture, table and heading in order", () => {
    const pictures = read.elements.filter(
      ({ name, attributes }) =>
        name === "img" || (name === "svg" && attributes["role"] === "img"),
    );
    const unnamed = pictures.filter(
      ({ attributes }) => !(attributes["alt"] ?? attributes["aria-label"]),
    );
    expect(unnamed).toEqual([]);
    expect(numbersOf(read.elements, "caption")).toBe(
      numbersOf(read.elements, "table"),
    );
    const cells = read.elements.filter(({ name }) => name === "th");
    expect(cells.filter(({ attributes }) => !attributes["scope"])).toEqual([]);
    const levels = read.elements.flatMap(
      ({ name }) => /^h(\d)$/.exec(name)?.[1] ?? [],
    );
    const jumps = levels.filter(
      (level, index) => Number(level) > Number(levels[index - 1] ?? 0) + 1,
    );
    expect(jumps).toEqual([]);
  });
});

describe("a report beside a rendition", () => {
  it("is two files of its name, the same each time", async () => {
    const bytes = await smallFile();
    const inspect = () => inspectPressFile(bytes, house);
    const files = await pressReportFiles(await inspect(), "a_v1.pdf");
    expect(files.map(({ fileName }) => fileName)).toEqual([
      "a_v1.report.json",
      "a_v1.report.html",
    ]);
    expect(await pressReportFiles(await inspect(), "a_v1.pdf")).toEqual(files);
  });
});

it("a report of 70 pages stays small, and says of which it made plates", async () => {
  const page = await pageOf(hostileFile(70), 30);
  expect(page.length).toBeLessThan(2_000_000);
  expect(page).toContain("Plates were made of 64 of 70 pages");
});

/** Colours by name from the blocks of the style sheet: light, dark, print. */
const schemes = [...styleSheet.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, block = ""]) =>
    new Map(
      [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6})/g)].map(
        ([, name = "", color = ""]) => [name, color],
      ),
    ),
);

function luminance(color: string): number {
  const digits = color.slice(1).replace(/^(.)(.)(.)$/, "$1$1$2$2$3$3");
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each(schemes.map((colors, index) => ({ index, colors })))(
  "colour scheme $index of the page",
  ({ colors }) => {
    it.each([
      ["ink", "page"],
      ["quiet", "page"],
      ["block", "page"],
      ["warn", "page"],
      ["note", "page"],
      ["passed", "page"],
      ["block", "block-ground"],
      ["warn", "warn-ground"],
      ["passed", "passed-ground"],
      ["ink", "block-ground"],
    ])("sets %s on %s so that it can be read", (text, ground) => {
      const [light = 0, dark = 0] = [text, ground]
        .map((name) => luminance(colors.get(name) ?? ""))
        .toSorted((a, b) => b - a);
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5);
    });
  },
);
