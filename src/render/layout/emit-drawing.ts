import { box, chooseLogo, pt, type Box } from "#brand";
import type {
  BoxProps,
  CodeProps,
  Fill,
  MarkProps,
  PhotoProps,
  VectorProps,
} from "#templates";
import { MissingSupplyError } from "../errors.ts";
import type {
  FillItem,
  FlowPlace,
  Paint,
  PhotoItem,
  VectorItem,
} from "../frame.ts";
import type { Supplies } from "../supplies.ts";
import { codeArt, quietModules } from "./code-art.ts";
import { coverCrop } from "./cover-crop.ts";
import type { LayoutContext } from "./layout-context.ts";

/** What every item of an element shares. */
export interface ItemBase {
  readonly order: number;
  readonly language: string;
  readonly isStatic: boolean;
  readonly flow?: FlowPlace;
}

/** A box's fill; a box without one paints nothing. */
export function emitFill(
  props: BoxProps,
  at: Box,
  base: ItemBase,
): readonly FillItem[] {
  if (props.fill === undefined) return [];
  return [
    {
      ...base,
      kind: "fill",
      role: "artifact",
      order: -1,
      name: props.name ?? "ground",
      box: at,
      paint: paintOf(props.fill),
      radius: pt(Math.min(props.radius ?? 0, at.width / 2, at.height / 2)),
    },
  ];
}

function paintOf(fill: Fill): Paint {
  if (typeof fill === "string")
    return { kind: "swatch", swatch: fill, opacity: 1 };
  if ("swatch" in fill) return { kind: "swatch", ...fill };
  return { kind: "gradient", ...fill };
}

/** A photograph, cropped to its box. */
export function emitPhoto(
  props: PhotoProps,
  at: Box,
  base: ItemBase,
  supplies: Supplies,
): PhotoItem {
  const photograph = supplies.photographs.get(props.photograph);
  if (!photograph) {
    throw new MissingSupplyError(
      `No photograph "${props.photograph}" in the toolkit: add it to the toolkit's photographs`,
    );
  }
  const { pixelWidth, pixelHeight, focalPoint, safeCrop } = photograph;
  const covered = coverCrop(
    pixelWidth,
    pixelHeight,
    focalPoint,
    safeCrop,
    at.width / at.height,
    props.focus,
  );
  return {
    ...base,
    kind: "photo",
    role: "figure",
    name: "photograph",
    box: at,
    photograph: props.photograph,
    crop: props.crop ?? covered.crop,
    cutsSafeCrop: props.crop === undefined && covered.cutsSafeCrop,
    radius: props.radius ?? pt(0),
    alt: props.alt,
  };
}

/** The logo in the version for its ground. */
export function emitMark(
  props: MarkProps,
  at: Box,
  base: ItemBase,
  { brand }: Supplies,
): VectorItem {
  const { art, colorway, layout } = chooseLogo(
    brand.logo,
    props.layout,
    props.on,
  );
  return {
    ...base,
    kind: "vector",
    role: "figure",
    name: "logo",
    subject: "logo",
    logo: `${layout}-${colorway}`,
    box: at,
    paths: art.paths,
    scale: at.width / art.width,
    dx: at.x,
    dy: at.y,
    alt: brand.logo.alt,
  };
}

/** A drawing, whole and in the middle of its box. */
export function emitVector(
  props: VectorProps,
  at: Box,
  base: ItemBase,
): VectorItem {
  const { art, swatch, opacity, alt } = props;
  const scale = Math.min(at.width / art.width, at.height / art.height);
  const paths = art.paths.map((path) => ({
    ...path,
    ...(swatch !== undefined && { fill: swatch }),
    ...(opacity !== undefined && { opacity: opacity * (path.opacity ?? 1) }),
  }));
  return {
    ...base,
    kind: "vector",
    role: alt === undefined ? "artifact" : "figure",
    order: alt === undefined ? -1 : base.order,
    name: props.name,
    subject: props.subject ?? "art",
    box: at,
    paths,
    scale,
    dx: pt(at.x + (at.width - art.width * scale) / 2),
    dy: pt(at.y + (at.height - art.height * scale) / 2),
    ...(alt !== undefined && { alt }),
  };
}

/**
 * A QR code on its light ground.
 *
 * On screens a module is a whole number of pixels, so that its edges are sharp.
 */
export function emitCode(
  props: CodeProps,
  at: Box,
  base: ItemBase,
  { format }: LayoutContext,
): readonly (FillItem | VectorItem)[] {
  const { modules, path } = codeArt(
    props.value,
    props.swatch,
    props.correction ?? "M",
  );
  const across = modules + 2 * quietModules;
  const isScreen = format.medium === "screen";
  const exact = at.width / across;
  const scale = isScreen ? Math.max(1, Math.floor(exact)) : exact;
  const place = (from: number, extent: number) => {
    const start = from + (extent - modules * scale) / 2;
    return isScreen ? Math.round(start) : start;
  };
  const dx = place(at.x, at.width);
  const dy = place(at.y, at.height);
  const ground: FillItem = {
    ...base,
    kind: "fill",
    role: "artifact",
    order: -1,
    name: "code ground",
    box: at,
    paint: { kind: "swatch", swatch: props.ground, opacity: 1 },
    radius: pt(0),
  };
  const code: VectorItem = {
    ...base,
    kind: "vector",
    role: "figure",
    name: "code",
    subject: "code",
    box: box(dx, dy, modules * scale, modules * scale),
    paths: [path],
    scale,
    dx: pt(dx),
    dy: pt(dy),
    alt: props.alt,
    href: props.value,
  };
  return [ground, code];
}
