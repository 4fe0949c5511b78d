/**
 * A frame as one SVG: vectors, and text as outlines, so that no reader needs a font. For proofs
 * and for comparing painters; it measures nothing.
 */
import type { Rgb } from "#brand";
import type {
  FillItem,
  Frame,
  FrameItem,
  GlyphsItem,
  PhotoItem,
  VectorItem,
} from "../../frame.ts";
import type { Supplies } from "../../supplies.ts";
import { createSwatchLookup, type SwatchLookup } from "../swatch-lookup.ts";

/** What the drawing of a frame may ask. */
export interface SvgOptions {
  /** Photographs as data URIs by `Photograph.id`; the others are left out. */
  readonly photographs?: ReadonlyMap<string, string>;
  /** Which items to draw; all unless told. */
  readonly items?: readonly FrameItem[];
  /** Pixels of a point; 1 unless told. */
  readonly scale?: number;
}

/** Draws a frame, cut at its trim. Each photograph's URI is taken as already cropped to its box. */
export function frameToSvg(
  frame: Frame,
  supplies: Supplies,
  options: SvgOptions = {},
): string {
  const { scale = 1, items = frame.items, photographs } = options;
  const { width, height } = frame.format;
  const drawing = new SvgDrawing(supplies, photographs ?? new Map());
  const body = items.map((item) => drawing.item(item)).join("");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width * scale)}" height="${short(height * scale)}" viewBox="0 0 ${short(width)} ${short(height)}">` +
    `<defs>${drawing.definitions}</defs>${body}</svg>`
  );
}

class SvgDrawing {
  definitions = "";
  readonly #swatches: SwatchLookup;
  #count = 0;

  constructor(
    readonly supplies: Supplies,
    readonly photographs: ReadonlyMap<string, string>,
  ) {
    this.#swatches = createSwatchLookup(supplies.brand.swatches);
  }

  item(item: FrameItem): string {
    switch (item.kind) {
      case "fill":
        return this.#fill(item);
      case "photo":
        return this.#photo(item);
      case "vector":
        return this.#vector(item);
      case "glyphs":
        return this.#glyphs(item);
    }
  }

  #fill(item: FillItem): string {
    const { paint, name } = item;
    if (paint.kind === "swatch") {
      return `<rect ${rectOf(item)} fill="${this.#color(paint.swatch, name)}"${opacity("fill-opacity", paint.opacity)}/>`;
    }
    const id = `g${this.#count++}`;
    const { box } = item;
    const [x1, y1] = paint.from;
    const [x2, y2] = paint.to;
    const stops = paint.stops.map(
      (stop) =>
        `<stop offset="${short(stop.at)}" stop-color="${this.#color(stop.swatch, name)}"${opacity("stop-opacity", stop.opacity)}/>`,
    );
    this.definitions +=
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${short(box.x + x1 * box.width)}" y1="${short(box.y + y1 * box.height)}" ` +
      `x2="${short(box.x + x2 * box.width)}" y2="${short(box.y + y2 * box.height)}">${stops.join("")}</linearGradient>`;
    return `<rect ${rectOf(item)} fill="url(#${id})"/>`;
  }

  #photo(item: PhotoItem): string {
    const href = this.photographs.get(item.photograph);
    if (href === undefined) return "";
    const { x, y, width, height } = item.box;
    const image = `<image x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" preserveAspectRatio="none" href="${href}"`;
    if (item.radius === 0) return `${image}/>`;
    const id = `c${this.#count++}`;
    this.definitions += `<clipPath id="${id}"><rect ${rectOf(item)}/></clipPath>`;
    return `${image} clip-path="url(#${id})"/>`;
  }

  #vector(item: VectorItem): string {
    const paths = item.paths.map(
      (path) =>
        `<path d="${path.d}" fill="${this.#color(path.fill, item.name)}"${opacity("fill-opacity", path.opacity ?? 1)}${path.rule === "evenodd" ? ' fill-rule="evenodd"' : ""}/>`,
    );
    const crisp =
      item.subject === "code" ? ' shape-rendering="crispEdges"' : "";
    return `<g transform="matrix(${item.scale} 0 0 ${item.scale} ${item.dx} ${item.dy})"${crisp}>${paths.join("")}</g>`;
  }

  #glyphs(item: GlyphsItem): string {
    const font = this.supplies.fonts.font(item.font);
    const unit = item.size / font.unitsPerEm;
    let path = "";
    for (const glyph of item.glyphs) {
      const x = item.x + glyph.x;
      const y = item.y - glyph.y;
      for (const { kind, points } of font.outline(glyph.id)) {
        path += kind;
        for (let i = 0; i + 1 < points.length; i += 2) {
          path += `${short(x + (points[i] ?? 0) * unit)} ${short(y - (points[i + 1] ?? 0) * unit)} `;
        }
      }
    }
    return path
      ? `<path d="${path}" fill="${this.#color(item.swatch, item.name)}"/>`
      : "";
  }

  #color(swatch: string, where: string): string {
    const rgb: Rgb = this.#swatches(swatch, where).srgb;
    return `rgb(${rgb.join(",")})`;
  }
}

const rectOf = ({ box, radius }: FillItem | PhotoItem): string =>
  `x="${short(box.x)}" y="${short(box.y)}" width="${short(box.width)}" height="${short(box.height)}"` +
  (radius === 0 ? "" : ` rx="${short(radius)}"`);

const opacity = (attribute: string, value: number): string =>
  value === 1 ? "" : ` ${attribute}="${short(value)}"`;

/** Three decimals are a thousandth of a point. */
const short = (value: number): string =>
  String(Math.round(value * 1000) / 1000 || 0);
