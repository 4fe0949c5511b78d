/**
 * Reads an SVG as data: its shapes, fills, texts and fonts. Nothing in it is run, loaded or expanded: a document type
 * is an error, scripts and references to elsewhere are findings.
 */
import { box, labOf, union, type Box } from "#brand";
import { ToolkitError } from "../../errors.ts";
import { parseElements, type XmlElement } from "../../xmp/parse-elements.ts";
import { greatestDrawing } from "../check-limits.ts";
import type { CheckSubject, ColorUse, FontUse } from "../check-subject.ts";
import { nameOfRgb } from "../color/palette.ts";
import type { CheckFinding } from "../file-check.ts";
import { findOutlines } from "../logo/find-outlines.ts";
import type { FoundLogo } from "../logo/found-logo.ts";
import { outlineSets } from "../logo/outline-sets.ts";
import { placeOn } from "./page-place.ts";
import type { FileRead, ReadFor } from "./read-file.ts";
import { readSvg, type SvgContent, type SvgShape } from "./svg-content.ts";

/** Reads a drawing. Throws a `ToolkitError` for what is not well-formed, or too large. */
export function readDrawingFile(
  bytes: Uint8Array,
  { brand, use = "screen" }: ReadFor,
): FileRead {
  const root = rootOf(bytes);
  const content = readSvg(root);
  const sheet = sheetOf(root);
  const words = content.texts.map(({ text }) => text).join(" ");
  const subject: CheckSubject = {
    kind: "drawing",
    use,
    pages: 1,
    size: `${Math.round(sheet.width)} × ${Math.round(sheet.height)} px`,
    isPhotographAlone: false,
    colors: colorsIn(content, sheet),
    fonts: fontsIn(content),
    ...(words !== "" && { words }),
    contrasts: [],
    placed: [],
    logos: logosIn(content.shapes, sheet, brand),
    logo: brand.logo,
    preflight: [],
    reading: findingsOf(content),
  };
  return { subject };
}

function rootOf(bytes: Uint8Array): XmlElement {
  if (bytes.length > greatestDrawing)
    throw new ToolkitError(
      "too-large",
      `Cannot check the drawing: it has more than ${greatestDrawing / 1e6} million characters; export it without embedded pictures`,
    );
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^\uFEFF?\s*<\?xml[^>]{0,200}\?>/, "");
  const { problem, root } = parseElements(text);
  const svg = root.children.find(({ local }) => local === "svg");
  if (problem !== undefined || !svg)
    throw new ToolkitError(
      "unreadable-drawing",
      `Cannot read the drawing: ${problem ?? "it has no <svg>"}; export it as plain SVG without a document type`,
    );
  return svg;
}

/** The drawing's view: its `viewBox`, or its width and height. */
function sheetOf({ attributes }: XmlElement): Box {
  const of = (name: string) =>
    attributes.find(({ local }) => local === name)?.value ?? "";
  const [x, y, width = 0, height = 0] = of("viewBox")
    .split(/[\s,]+/)
    .map(Number);
  if (width > 0 && height > 0) return box(x ?? 0, y ?? 0, width, height);
  return box(
    0,
    0,
    parseFloat(of("width")) || 300,
    parseFloat(of("height")) || 150,
  );
}

const onSheet = (at: Box, sheet: Box): Box =>
  box(at.x - sheet.x, at.y - sheet.y, at.width, at.height);

function colorsIn({ shapes }: SvgContent, sheet: Box): readonly ColorUse[] {
  const uses = new Map<string, ColorUse>();
  for (const { color, contours } of shapes) {
    const [first, ...rest] = contours;
    if (!color || !first) continue;
    const around = rest.reduce(union, first);
    const name = nameOfRgb(color);
    const known = uses.get(name);
    uses.set(name, {
      name,
      look: { kind: "light", lab: labOf(color) },
      area: around.width * around.height + (known?.area ?? 0),
      page: 1,
      place: known?.place ?? placeOn(onSheet(around, sheet), sheet),
    });
  }
  return [...uses.values()];
}

function fontsIn({ texts }: SvgContent): readonly FontUse[] {
  const uses = new Map<string, FontUse>();
  for (const { font, text } of texts) {
    const name = font || "no font";
    const letters = text.length + (uses.get(name)?.letters ?? 0);
    uses.set(name, { name, letters, page: 1 });
  }
  return [...uses.values()];
}

function logosIn(
  shapes: readonly SvgShape[],
  sheet: Box,
  brand: ReadFor["brand"],
): readonly FoundLogo[] {
  const outlines = shapes.flatMap(({ color, contours }) =>
    contours.map((contour) => ({
      box: onSheet(contour, sheet),
      ...(color && { look: { kind: "light", lab: labOf(color) } as const }),
    })),
  );
  return findOutlines(outlines, outlineSets(brand.logo), brand.swatches).map(
    ({ box: at, set, stretch, version }) => ({
      layout: set.layout,
      ...(version && { colorway: version.colorway }),
      stretch,
      width: at.width * set.widthOfArt,
      certainty: 1,
      page: 1,
      place: placeOn(at, sheet),
    }),
  );
}

function findingsOf({
  active,
  isPartial,
  references,
}: SvgContent): readonly CheckFinding[] {
  const at = { group: "file", where: "page 1" } as const;
  const findings: CheckFinding[] = [];
  if (active.length > 0)
    findings.push({
      ...at,
      code: "check/active-content",
      severity: "block",
      message: `The drawing holds what runs: ${[...new Set(active)].join(", ")}`,
      hint: "Export it as a plain drawing; nothing of it was run here",
    });
  if (references.length > 0)
    findings.push({
      ...at,
      code: "check/outside-reference",
      severity: "block",
      message: `The drawing reaches for something elsewhere: "${references[0] ?? ""}"`,
      hint: "Embed what it needs; nothing was fetched here",
    });
  if (isPartial)
    findings.push({
      ...at,
      code: "check/cut-short",
      severity: "note",
      message:
        "Parts of the drawing are turned, reused or broken, and were not looked at",
      hint: "Expand its transforms and symbols, and check it again",
    });
  return findings;
}
