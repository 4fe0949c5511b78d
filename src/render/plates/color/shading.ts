import { Entries } from "../content/entries.ts";
import type { Paint, PlateInk } from "../surface/paint.ts";
import {
  identity,
  invert,
  matrixOf,
  multiply,
  type Matrix,
} from "../surface/matrix.ts";
import { knockOut, leave } from "../surface/paint.ts";
import type { PdfValue } from "../../read-pdf/pdf-file.ts";
import type { ColorSpace } from "./color-space.ts";
import { axialPlace, radialPlace } from "./gradient-place.ts";
import { readFunction, type PdfFunction } from "./pdf-function.ts";
import { readColorSpace, type ColorContext } from "./read-color-space.ts";

/** A shading as a paint, and where it may paint. */
export interface Shading {
  readonly paint: Paint;
  /** In the shading's own space. */
  readonly bounds: readonly number[] | undefined;
}

/** Steps along a gradient: finer than 8 bits can show. */
const steps = 1024;

/** What `readShading` needs beside the shading. */
export interface ShadingContext extends ColorContext {
  /** From the shading's space to pixels. */
  readonly matrix: Matrix;
  /** Whether plates that the shading does not speak of stay as they are. */
  readonly isOverprinted: boolean;
  /** As a pattern, a shading paints its background around itself. */
  readonly isPattern: boolean;
}

/** Reads a shading; nothing, and a sentence, where it cannot be drawn. */
export function readShading(
  value: PdfValue | undefined,
  context: ShadingContext,
): Shading | undefined {
  const { file, missing } = context;
  const entries = Entries.of(file, value);
  const kind = entries?.number("ShadingType");
  if (!entries || kind === undefined) {
    missing.add("A shading cannot be read: it is damaged");
    return undefined;
  }
  if (kind > 3) {
    missing.add(`A mesh shading of type ${kind} is not drawn`);
    return undefined;
  }
  const space = readColorSpace(entries.dict.get("ColorSpace"), context);
  const back = invert(context.matrix);
  if (!space || !back) return undefined;
  const toColor = readFunction(file, entries.dict.get("Function"));
  const reader = toColor && readerOf(kind, entries, { space, toColor, back });
  if (!reader) {
    missing.add("A shading cannot be read: its function is damaged");
    return undefined;
  }
  const background = context.isPattern
    ? entries.numbers("Background")
    : undefined;
  return {
    paint: new ShadingPaint(
      plateInks(context, space),
      reader,
      background && bytesOf(space.inks(background)),
    ),
    bounds: entries.numbers("BBox"),
  };
}

/** How a space's inks reach the plates, as channels in the space's own order. */
export function plateInks(
  { inks, isOverprinted }: Pick<ShadingContext, "inks" | "isOverprinted">,
  space: Pick<ColorSpace, "plates">,
): PlateInk[] {
  return inks.names.map((_, plate): PlateInk => {
    const channel = space.plates.indexOf(plate);
    if (channel >= 0) return { kind: "varied", channel };
    return isOverprinted || space.plates.length === 0 ? leave : knockOut;
  });
}

/** Ink at a pixel's middle; nothing where a shading does not paint. */
type InkAt = (x: number, y: number) => readonly number[] | undefined;

const bytesOf = (shares: readonly number[]): readonly number[] =>
  shares.map((share) => Math.round(255 * Math.min(1, Math.max(0, share))));

interface Parts {
  readonly space: ColorSpace;
  readonly toColor: PdfFunction;
  /** From pixels to the shading's space. */
  readonly back: Matrix;
}

function readerOf(
  kind: number,
  entries: Entries,
  { space, toColor, back }: Parts,
): InkAt | undefined {
  if (kind === 1) {
    const inner = invert(matrixOf(entries.numbers("Matrix") ?? identity));
    const [x0 = 0, x1 = 1, y0 = 0, y1 = 1] = entries.numbers("Domain") ?? [];
    if (!inner) return undefined;
    const [a, b, c, d, e, f] = multiply(back, inner);
    return (px, py) => {
      const x = a * px + c * py + e;
      const y = b * px + d * py + f;
      if (x < x0 || x > x1 || y < y0 || y > y1) return undefined;
      return bytesOf(space.inks(toColor([x, y])));
    };
  }
  const coords = entries.numbers("Coords") ?? [];
  const extend = entries.list("Extend") ?? [];
  const [t0 = 0, t1 = 1] = entries.numbers("Domain") ?? [];
  const placeOf = (kind === 2 ? axialPlace : radialPlace)(coords, {
    start: extend[0] === true,
    end: extend[1] === true,
  });
  const table = Array.from({ length: steps + 1 }, (_, i) =>
    bytesOf(space.inks(toColor([t0 + (i / steps) * (t1 - t0)]))),
  );
  const [a, b, c, d, e, f] = back;
  return (px, py) => {
    const place = placeOf(a * px + c * py + e, b * px + d * py + f);
    return place === undefined ? undefined : table[Math.round(place * steps)];
  };
}

class ShadingPaint implements Paint {
  readonly plates: readonly PlateInk[];
  readonly #inkAt: InkAt;
  readonly #background: readonly number[] | undefined;

  constructor(
    plates: readonly PlateInk[],
    inkAt: InkAt,
    background: readonly number[] | undefined,
  ) {
    this.plates = plates;
    this.#inkAt = inkAt;
    this.#background = background;
  }

  row(y: number, from: number, to: number) {
    const count =
      1 +
      Math.max(
        -1,
        ...this.plates.map((ink) => (ink.kind === "varied" ? ink.channel : -1)),
      );
    const channels = Array.from(
      { length: count },
      () => new Uint8Array(to - from),
    );
    const alpha = new Uint8Array(to - from).fill(255);
    for (let x = from; x < to; x++) {
      const inks = this.#inkAt(x + 0.5, y + 0.5) ?? this.#background;
      if (!inks) alpha[x - from] = 0;
      else
        for (let i = 0; i < count; i++) {
          const channel = channels[i];
          if (channel) channel[x - from] = inks[i] ?? 0;
        }
    }
    return alpha.includes(0) ? { channels, alpha } : { channels };
  }
}
