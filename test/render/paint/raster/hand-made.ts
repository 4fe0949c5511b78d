import {
  box,
  mm,
  pt,
  px,
  type Brand,
  type Format,
  type Photograph,
  type Rgb,
  type Swatch,
  type Typography,
} from "#brand";
import { sha256 } from "../../../../src/render/digest.ts";
import type {
  FillItem,
  Frame,
  FrameItem,
  GlyphsItem,
  Paint,
  PhotoItem,
  VectorItem,
} from "../../../../src/render/frame.ts";
import { createPixelStore } from "../../../../src/render/pixels/pixel-store.ts";
import { encode } from "../../../../src/render/pixels/encode.ts";
import type { Supplies } from "../../../../src/render/supplies.ts";
import {
  openFonts,
  type FontLibrary,
} from "../../../../src/render/text/font-library.ts";

const role = { weight: 700, lineHeight: 1.1, tracking: 0, features: [] };

/** One family, enough to set a line. */
export const typography: Typography = {
  typefaces: [
    {
      family: "Source Sans 3",
      fonts: [
        {
          family: "Source Sans 3",
          weight: 700,
          file: "@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf",
        },
      ],
      licence: "OFL-1.1",
      isOnPages: true,
      leastLeading: 1,
      opticalScale: 1,
    },
  ],
  stacks: { default: ["Source Sans 3"] },
  roles: {
    display: role,
    headline: role,
    lead: role,
    body: role,
    label: role,
    action: role,
    legal: role,
  },
};

const swatch = (name: string, srgb: Rgb): Swatch => ({
  name,
  title: name,
  role: "ground",
  srgb,
  cmykCoated: [0, 0, 0, 0],
  cmykUncoated: [0, 0, 0, 0],
});

export const ink: Rgb = [20, 30, 60];
export const leaf: Rgb = [0, 140, 90];
export const paper: Rgb = [250, 248, 240];

const brand: Brand = {
  slug: "hand-made",
  name: "Hand-made",
  strapline: "",
  languages: ["en"],
  swatches: [swatch("ink", ink), swatch("leaf", leaf), swatch("paper", paper)],
  typography,
  logo: {
    name: "",
    alt: "",
    versions: [],
    clearSpace: 0,
    leastWidth: {
      horizontal: { print: mm(0), screen: px(0) },
      stacked: { print: mm(0), screen: px(0) },
      symbol: { print: mm(0), screen: px(0) },
    },
  },
  promises: [],
  pattern: { width: 1, height: 1, paths: [] },
  lines: {},
  guidelines: [],
};

/** A photograph in four flat quarters, 400 x 200: red, green, blue and yellow from the top left. */
export const quarters: readonly Rgb[] = [
  [200, 40, 40],
  [40, 160, 60],
  [40, 60, 200],
  [230, 200, 40],
];

async function makeOriginal(): Promise<Uint8Array> {
  const data = new Uint8Array(400 * 200 * 3);
  for (let y = 0; y < 200; y++) {
    for (let x = 0; x < 400; x++) {
      const quarter = (y < 100 ? 0 : 2) + (x < 200 ? 0 : 1);
      data.set(quarters[quarter] ?? [], (y * 400 + x) * 3);
    }
  }
  return encode({ width: 400, height: 200, channels: 3, data }, "png");
}

/** Supplies for frames made by hand. */
export async function makeSupplies(): Promise<Supplies> {
  const original = await makeOriginal();
  const photograph: Photograph = {
    id: "quarters",
    title: "Quarters",
    alt: { en: "Four coloured quarters" },
    credit: "",
    licence: { kind: "in-house", terms: "" },
    focalPoint: { x: 0.5, y: 0.5 },
    pixelWidth: 400,
    pixelHeight: 200,
    digest: sha256(original),
  };
  return {
    brand,
    fonts: await openFonts(typography),
    photographs: new Map([[photograph.id, photograph]]),
    pixels: createPixelStore(() => Promise.resolve(original)),
  };
}

const common = {
  role: "artifact",
  order: -1,
  language: "en",
  name: "part",
  isStatic: false,
} as const;

/** What a maker of items may say beside the item's own matters. */
type Common = Partial<Pick<FrameItem, "isStatic" | "name">>;

export const solid = (name: string, opacity = 1): Paint => ({
  kind: "swatch",
  swatch: name,
  opacity,
});

type Rectangle = readonly [x: number, y: number, width: number, height: number];

export const fill = (
  at: Rectangle,
  paint: Paint,
  more: Common & { readonly radius?: number } = {},
): FillItem => ({
  ...common,
  ...more,
  kind: "fill",
  box: box(...at),
  paint,
  radius: pt(more.radius ?? 0),
});

export const photo = (
  at: Rectangle,
  more: Common & { readonly radius?: number } = {},
): PhotoItem => ({
  ...common,
  ...more,
  kind: "photo",
  box: box(...at),
  photograph: "quarters",
  crop: { x: 0, y: 0, width: 1, height: 1 },
  cutsSafeCrop: false,
  radius: pt(more.radius ?? 0),
  alt: "",
});

export const vector = (
  d: string,
  at: readonly [x: number, y: number, scale: number],
  more: Common &
    Partial<Pick<VectorItem, "subject">> & {
      readonly rule?: "evenodd";
      readonly opacity?: number;
    } = {},
): VectorItem => ({
  ...common,
  isStatic: more.isStatic ?? false,
  name: more.name ?? "part",
  subject: more.subject ?? "art",
  kind: "vector",
  box: box(at[0], at[1], 0, 0),
  paths: [
    {
      d,
      fill: "ink",
      ...(more.rule && { rule: more.rule }),
      ...(more.opacity !== undefined && { opacity: more.opacity }),
    },
  ],
  scale: at[2],
  dx: pt(at[0]),
  dy: pt(at[1]),
});

/** A line of text from its baseline's left end. */
export function line(
  fonts: FontLibrary,
  text: string,
  at: readonly [x: number, y: number, size: number],
  more: Common & { readonly swatch?: string } = {},
): GlyphsItem {
  const font = fonts.font("Source Sans 3/700");
  const [x, y, size] = at;
  const unit = size / font.unitsPerEm;
  const shaped = fonts.shaper.shape(font, {
    text,
    start: 0,
    end: text.length,
    direction: "ltr",
    script: "Latn",
    language: "en",
    features: [],
  });
  let pen = 0;
  const glyphs = shaped.map(({ id, cluster, advance, dx, dy }) => {
    const placed = { id, cluster, x: pen + dx * unit, y: dy * unit };
    pen += advance * unit;
    return placed;
  });
  return {
    ...common,
    ...more,
    kind: "glyphs",
    box: box(x, y - size, pen, size * 1.3),
    font: font.key,
    size: pt(size),
    swatch: more.swatch ?? "ink",
    x: pt(x),
    y: pt(y),
    width: pt(pen),
    glyphs,
    text,
    start: 0,
    end: text.length,
    direction: "ltr",
  };
}

const edge = pt(0);

/** A screen page of items. */
export function frameOf(
  width: number,
  height: number,
  items: readonly FrameItem[],
): Frame {
  const format: Format = {
    medium: "screen",
    code: "hand-made",
    name: "Hand-made",
    width: pt(width),
    height: pt(height),
    bleed: edge,
    safe: { top: edge, right: edge, bottom: edge, left: edge },
    confidence: "D",
    note: "",
    platform: "none",
    placement: "none",
    pixelWidth: px(width),
    pixelHeight: px(height),
    greatestMegabytes: 1,
    encodings: ["PNG"],
  };
  return {
    template: "hand-made",
    format,
    page: 1,
    language: "en",
    direction: "ltr",
    title: "",
    items,
    texts: [],
  };
}
