import { describe, expect, it } from "vitest";
import {
  InvalidVectorError,
  readVector,
  writeSvg,
  type VectorArt,
} from "#brand";
import { palette } from "../support/palette.ts";

const svg = (inside: string, attributes = 'viewBox="0 0 24 24"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;

const read = (inside: string): VectorArt => readVector(svg(inside), palette);

const square = "M 0 0 L 1 0 L 1 1 Z";

describe("a drawing", () => {
  it("keeps its size and the swatch of each shape", () => {
    const art = readVector(
      svg(
        `<path fill="#12355B" d="${square}"/><path data-swatch="sunrise" d="${square}"/>`,
        'viewBox="0 0 120 48.5" width="120" height="48.5"',
      ),
      palette,
    );
    expect(art).toEqual({
      width: 120,
      height: 48.5,
      paths: [
        { d: square, fill: "mere" },
        { d: square, fill: "sunrise" },
      ],
    });
  });

  it.each([
    ['<path d="m0 0h1v1z" fill="#fff"/>', "M 0 0 L 1 0 L 1 1 Z"],
    ['<rect width="4" height="2" fill="#fff"/>', "M 0 0 L 4 0 L 4 2 L 0 2 Z"],
    [
      '<rect x="1" y="2" width="4" height="2" fill="#fff"/>',
      "M 1 2 L 5 2 L 5 4 L 1 4 Z",
    ],
    ['<polygon points="0,0 4,0 4,4" fill="#fff"/>', "M 0 0 L 4 0 L 4 4 Z"],
    [
      '<circle cx="2" cy="2" r="1" fill="#fff"/>',
      "M 3 2 C 3 2.55228 2.55228 3 2 3 C 1.44772 3 1 2.55228 1 2 C 1 1.44772 1.44772 1 2 1 C 2.55228 1 3 1.44772 3 2 Z",
    ],
    [
      '<ellipse rx="2" ry="1" fill="#fff"/>',
      "M 2 0 C 2 0.55228 1.10457 1 0 1 C -1.10457 1 -2 0.55228 -2 0 C -2 -0.55228 -1.10457 -1 0 -1 C 1.10457 -1 2 -0.55228 2 0 Z",
    ],
    [
      '<rect width="4" height="4" rx="9" fill="#fff"/>',
      "M 2 0 L 2 0 C 3.10457 0 4 0.89543 4 2 L 4 2 C 4 3.10457 3.10457 4 2 4 L 2 4 C 0.89543 4 0 3.10457 0 2 L 0 2 C 0 0.89543 0.89543 0 2 0 Z",
    ],
  ])("of %s is an outline", (element, d) => {
    expect(read(element).paths).toEqual([{ d, fill: "white" }]);
  });

  it("passes fill, opacity and rule down its groups until a shape says otherwise", () => {
    const art = read(
      `<g fill="#12355b" fill-opacity="0.5" fill-rule="evenodd"><g><path d="${square}"/></g>` +
        `<path data-swatch="ink" fill-opacity="1" fill-rule="nonzero" d="${square}"/></g>`,
    );
    expect(art.paths).toEqual([
      { d: square, fill: "mere", opacity: 0.5, rule: "evenodd" },
      { d: square, fill: "ink" },
    ]);
  });

  it.each([
    `\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- drawn by hand -->\n${svg(`<path id="a" fill="#fff" d="${square}"></path>\n`)}\n`,
    svg(`<!-- <script> --><path fill='#FFFFFF' d='${square}' />`),
  ])(
    "may have a declaration, comments and white space around it: %#",
    (text) => {
      expect(readVector(text, palette).paths).toHaveLength(1);
    },
  );

  it("is the same after it is written and read", () => {
    const art: VectorArt = {
      width: 24,
      height: 12.5,
      paths: [
        { d: square, fill: "mere" },
        {
          d: "M 0 0 C 1 1 2 2 3 3 Z",
          fill: "white",
          opacity: 0.25,
          rule: "evenodd",
        },
      ],
    };
    expect(readVector(writeSvg(art, palette), palette)).toEqual(art);
  });

  it("cannot be written in a color that is no swatch", () => {
    const art: VectorArt = {
      width: 1,
      height: 1,
      paths: [{ d: square, fill: "mere-tnt" }],
    };
    expect(() => writeSvg(art, palette)).toThrow(
      'Cannot write a path filled with "mere-tnt": no swatch has this name, did you mean "mere-tint"',
    );
  });
});

describe("what is not filled shapes is refused by name", () => {
  it.each([
    ["script", "<script/>"],
    ["style", "<style/>"],
    ["image", '<image href="a.png"/>'],
    ["text", "<text/>"],
    ["use", '<use href="#a"/>'],
    ["defs", "<defs/>"],
    ["linearGradient", "<linearGradient/>"],
    ["foreignObject", "<foreignObject/>"],
    ["a", '<a href="https://example.org"/>'],
    ["line", "<line/>"],
    ["polyline", '<polyline points="0 0 1 1"/>'],
    ["symbol", "<symbol/>"],
    ["animate", `<path fill="#fff" d="${square}"><animate/></path>`],
    ["svg", "<svg/>"],
    ["Path", '<Path fill="#fff" d="M0 0"/>'],
  ])("<%s>", (name, inside) => {
    expect(() => read(inside)).toThrow(`Cannot use <${name}> in a drawing`);
  });

  it.each([
    [
      "transform",
      `<g transform="scale(2)"><path fill="#fff" d="${square}"/></g>`,
    ],
    ["onload", `<path onload="alert(1)" fill="#fff" d="${square}"/>`],
    ["style", `<path style="fill:red" d="${square}"/>`],
    ["class", `<path class="a" d="${square}"/>`],
    ["stroke", `<path stroke="#fff" d="${square}"/>`],
    ["opacity", `<path opacity="0.5" fill="#fff" d="${square}"/>`],
    ["clip-path", `<path clip-path="url(#a)" fill="#fff" d="${square}"/>`],
    ["xlink:href", `<g xlink:href="#a"/>`],
    ["d", `<rect d="${square}" width="1" height="1" fill="#fff"/>`],
    ["__proto__", `<path __proto__="1" fill="#fff" d="${square}"/>`],
  ])("the attribute %s", (attribute, inside) => {
    expect(() => read(inside)).toThrow(
      `Cannot use the attribute "${attribute}" of <`,
    );
  });

  it.each([
    ["url(#gradient)", `<path fill="url(#gradient)" d="${square}"/>`],
    ["red", `<path fill="red" d="${square}"/>`],
    ["currentColor", `<path fill="currentColor" d="${square}"/>`],
    ["#123456", `<path fill="#123456" d="${square}"/>`],
  ])("the fill %s", (fill, inside) => {
    expect(() => read(inside)).toThrow(
      /^(Cannot fill <path> with|Expected a color)/,
    );
    expect(() => read(inside)).toThrow(fill);
  });
});

describe("a fill is never guessed", () => {
  it.each([
    [
      "a shape without one",
      `<path d="${square}"/>`,
      "Cannot draw <path> without a fill",
    ],
    [
      "a shape with none",
      `<path fill="none" d="${square}"/>`,
      "Cannot draw <path> without a fill",
    ],
    [
      "an unknown swatch",
      `<path data-swatch="mer" d="${square}"/>`,
      'Cannot fill <path> with "mer": no swatch has this name, did you mean "mere"',
    ],
    [
      "a swatch and another color",
      `<path data-swatch="mere" fill="#ffffff" d="${square}"/>`,
      'Cannot fill <path> with both "#ffffff" and "mere": the swatch is "#12355b", remove one',
    ],
  ])("%s", (_, inside, message) => {
    expect(() => read(inside)).toThrow(message);
  });
});

describe("a broken or hostile file is refused", () => {
  it.each([
    ["", "it has no element"],
    ["hello", 'Cannot use the text "hello" outside the elements'],
    ["<svg", 'expected ">"'],
    ['<svg viewBox="0 0 1 1">', "<svg> is never closed"],
    ['<svg viewBox="0 0 1 1"></g>', "</g> closes <svg>"],
    ["</svg>", "</svg> closes nothing"],
    [`${svg("<g/>")}<svg/>`, "<svg> stands after the end of <svg>"],
    ["<g/>", "Cannot use <g> in a drawing"],
    [svg(""), "it has no shapes"],
    [svg("<g/>"), "it has no shapes"],
    [svg("hello"), 'Cannot use the text "hello</svg>" in <svg>'],
    [
      '<!DOCTYPE svg><svg viewBox="0 0 1 1"/>',
      'Cannot use "<!DOCTYPE " in a drawing',
    ],
    [svg("<![CDATA[x]]>"), 'Cannot use "<![CDATA[x" in a drawing'],
    [svg("<?php ?>"), 'Cannot use "<?php ?></" in a drawing'],
    [
      svg("<script>alert(1)</script>"),
      'Cannot use the text "alert(1)</script></s" in <script>',
    ],
    [svg("<style>*{}</style>"), "in <style>"],
    [svg("<text>Larkmere</text>"), "in <text>"],
    [svg("<!-- open"), '"-->" is missing'],
    [svg('<path d="M0 0" d="M1 1"/>'), 'the attribute "d" stands twice'],
    [svg("<path d=M0/>"), 'the attribute "d" has no quoted value'],
    [svg('<path d="M0 0"fill="#fff"/>'), "a space is missing"],
    [
      svg('<path d="&#77;0 0"/>'),
      'Cannot use "&" or "<" in the attribute "d" of <path>',
    ],
    [
      svg("<g/>", ""),
      'Expected a viewBox such as "0 0 100 50" on <svg> but received ""',
    ],
    [svg("<g/>", 'viewBox="0 0 10"'), "Expected a viewBox"],
    [svg("<g/>", 'viewBox="1 1 10 10"'), "Expected a viewBox"],
    [svg("<g/>", 'viewBox="0 0 -1 10"'), "Expected a viewBox"],
    [
      '<svg xmlns="http://example.org" viewBox="0 0 1 1"/>',
      "Expected the namespace",
    ],
    [
      svg('<circle r="0" fill="#fff"/>'),
      'Expected "r" of <circle> to be above 0 but received "0"',
    ],
    [
      svg('<circle r="1cm" fill="#fff"/>'),
      'Expected a number without unit for "r" of <circle> but received "1cm"',
    ],
    [
      svg('<rect width="50%" height="1" fill="#fff"/>'),
      "Expected a number without unit",
    ],
    [
      svg('<polygon points="0 0 1 1" fill="#fff"/>'),
      "Expected three points or more for <polygon> but received 2",
    ],
    [svg('<path fill="#fff"/>'), 'Expected "M"'],
    [
      svg(`<path fill="#fff" fill-rule="odd" d="${square}"/>`),
      'Expected "evenodd" or "nonzero"',
    ],
    [
      svg(`<path fill="#fff" fill-opacity="50%" d="${square}"/>`),
      'Expected "fill-opacity" of <path> above 0 and up to 1',
    ],
    [
      svg(`<path fill="#fff" fill-opacity="0" d="${square}"/>`),
      'Expected "fill-opacity"',
    ],
  ])("%s", (text, message) => {
    expect(() => readVector(text, palette)).toThrow(message);
    expect(() => readVector(text, palette)).toThrow(Error);
  });

  it.each([
    ["characters", " ".repeat(2_000_001)],
    ["levels", svg("<g>".repeat(100_000))],
    ["elements", svg("<g/>".repeat(100_000))],
  ])("with too many %s", (_, text) => {
    expect(() => readVector(text, palette)).toThrow(InvalidVectorError);
  });

  it("in time that grows with its length and not faster", () => {
    const start = performance.now();
    expect(() => readVector(`<svg ${"a".repeat(1_000_000)}`, palette)).toThrow(
      InvalidVectorError,
    );
    expect(() => readVector(`<svg ${"<!--".repeat(250_000)}`, palette)).toThrow(
      InvalidVectorError,
    );
    expect(() => readVector(svg("<!---->".repeat(140_000)), palette)).toThrow(
      InvalidVectorError,
    );
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
