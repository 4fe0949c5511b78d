/** Frames by hand: items with everything that a rule does not look at filled in. */
import {
  box,
  findFormat,
  pt,
  type Box,
  type Format,
  type Toolkit,
} from "#brand";
import { defineTemplate, unknownTreatment } from "#templates";
import { createElement } from "react";
import type { Composition } from "../../src/render/compose.ts";
import type {
  FillItem,
  Frame,
  FrameItem,
  GlyphsItem,
  PhotoItem,
  SetText,
  VectorItem,
} from "../../src/render/frame.ts";
import type { Subject } from "../../src/render/preflight/rule.ts";
import { FontLibrary } from "../../src/render/text/font-library.ts";
import { brand, makePhotograph, makeToolkit } from "./make-brand.ts";

const base = { language: "en", isStatic: false, order: 0 } as const;

/** A flat fill; `ground` is its name. */
export const fill = (
  at: Box,
  swatch: string,
  opacity = 1,
  given: Partial<FillItem> = {},
): FillItem => ({
  ...base,
  kind: "fill",
  role: "artifact",
  order: -1,
  name: "ground",
  box: at,
  paint: { kind: "swatch", swatch, opacity },
  radius: pt(0),
  ...given,
});

/** A run of glyphs whose ink is the box. */
export const glyphs = (
  at: Box,
  given: Partial<GlyphsItem> = {},
): GlyphsItem => ({
  ...base,
  kind: "glyphs",
  role: "paragraph",
  name: "headline",
  box: at,
  font: "Source Sans 3/400",
  size: pt(12),
  swatch: "ink",
  x: at.x,
  y: pt(at.y + at.height),
  width: at.width,
  glyphs: [],
  text: "Words",
  start: 0,
  end: 5,
  direction: "ltr",
  ...given,
});

/** A drawing; the logo in its horizontal version unless said otherwise. */
export const vector = (
  at: Box,
  given: Partial<VectorItem> = {},
): VectorItem => ({
  ...base,
  kind: "vector",
  role: "figure",
  name: given.subject ?? "logo",
  subject: "logo",
  box: at,
  paths: brand.logo.versions[0]?.art.paths ?? [],
  scale: 1,
  dx: at.x,
  dy: at.y,
  alt: "Drawing",
  ...given,
});

/** A drawing in one swatch. */
export const drawing = (
  at: Box,
  subject: VectorItem["subject"],
  swatch: string,
  given: Partial<VectorItem> = {},
): VectorItem =>
  vector(at, { subject, paths: [{ d: "M0 0h9v9z", fill: swatch }], ...given });

/** The whole photograph in a box. */
export const photo = (at: Box, given: Partial<PhotoItem> = {}): PhotoItem => ({
  ...base,
  kind: "photo",
  role: "figure",
  name: "photograph",
  box: at,
  photograph: makePhotograph(1, 1).id,
  crop: { x: 0, y: 0, width: 1, height: 1 },
  cutsSafeCrop: false,
  radius: pt(0),
  alt: "A market",
  ...given,
});

/** A paragraph as it was set, sound in every way. */
export const setText = (given: Partial<SetText> = {}): SetText => ({
  name: "headline",
  box: box(50, 50, 300, 40),
  text: "Words that are read",
  language: "en",
  role: "heading-1",
  order: 0,
  type: "headline",
  size: pt(40),
  leastSize: pt(40),
  weight: 700,
  swatch: "ink",
  lines: 1,
  greatestLines: 0,
  overflows: false,
  missing: [],
  xHeight: pt((given.size ?? 40) * 0.486),
  ...given,
});

/** One page of a format. */
export const makeFrame = (
  format: Format,
  items: readonly FrameItem[],
  texts: readonly SetText[] = [],
  page = 1,
): Frame => ({
  template: "test",
  format,
  page,
  language: "en",
  direction: "ltr",
  title: "Test",
  items,
  texts,
});

const template = defineTemplate({
  name: "test",
  title: "Test",
  description: "For tests",
  version: "1.0.0",
  formats: ["a4"],
  slots: {},
  options: {},
  examples: [],
  treatment: () => unknownTreatment,
  compose: () => createElement("livery-artboard"),
});

/** What rules look at, around some frames. */
export const makeSubject = (
  frames: readonly Frame[],
  toolkit: Toolkit = makeToolkit(),
  given: Partial<Composition> = {},
): Subject => ({
  toolkit,
  frames,
  fonts: new FontLibrary(brand.typography),
  request: {
    template,
    format: frames[0]?.format ?? findFormat("a4"),
    purpose: "press",
    encoding: "pdf",
    language: "en",
    options: {},
    copy: {},
  },
  composition: {
    pages: [],
    copy: {},
    options: {},
    photograph: makePhotograph(3000, 2000),
    tooLong: [],
    facts: [],
    ...given,
  },
});
