import type { Entries } from "./entries.ts";
import { readFunction, type PdfFunction } from "../color/pdf-function.ts";
import { readColorSpace } from "../color/read-color-space.ts";
import { luminosity } from "../color/to-process.ts";
import type { Mask } from "../surface/mask.ts";
import { intersect, isEmpty, touched } from "../surface/pixel-area.ts";
import { Surface } from "../surface/surface.ts";
import type { ContentRun } from "./content-run.ts";
import { formState, runForm } from "./draw-form.ts";
import { initialState } from "./graphics-state.ts";
import { deepestContent } from "./limits.ts";

/** Draws the group of a soft mask and reads how far it lets ink through. */
export async function drawSoftMask(
  run: ContentRun,
  mask: Entries,
): Promise<Mask | undefined> {
  const { page, state } = run;
  const form = mask.stream("G");
  const group = mask.entries("G");
  if (!form || !group || run.depth >= deepestContent) {
    page.missing.add("A soft mask cannot be read and is left out");
    return undefined;
  }
  const isAlpha = mask.name("S") === "Alpha";
  const transfer = transferOf(mask);
  const backdrop = backdropOf(run, mask, group);
  const begun = formState(run, group, initialState(state.matrix, state.clip));
  const box = touched(intersect(begun.clip.area, run.surface.box));
  const outside = Math.round(
    255 * transfer(isAlpha ? 0 : lightOf(backdrop, (ink) => ink)),
  );
  if (isEmpty(box))
    return {
      box: { left: 0, top: 0, right: 0, bottom: 0 },
      data: new Uint8Array(),
      outside,
    };
  const surface = new Surface(box, 4, isAlpha);
  page.budget.spend(surface.width * surface.height);
  if (!isAlpha)
    surface.planes.forEach((plane, plate) =>
      plane.fill(Math.round(255 * (backdrop[plate] ?? 0))),
    );
  await runForm(run, form, begun, surface);
  return { box, data: valuesOf(surface, transfer), outside };
}

const lightOf = (
  inks: readonly number[],
  share: (ink: number) => number,
): number => {
  const [c = 0, m = 0, y = 0, k = 0] = inks;
  return luminosity(share(c), share(m), share(y), share(k));
};

function valuesOf(
  { planes, alphas, width, height }: Surface,
  transfer: (value: number) => number,
): Uint8Array {
  const table = Uint8Array.from({ length: 256 }, (_, value) =>
    Math.round(255 * Math.min(1, Math.max(0, transfer(value / 255)))),
  );
  const values = new Uint8Array(width * height);
  const [c, m, y, k] = planes;
  if (!c || !m || !y || !k) return values;
  for (let i = 0; i < values.length; i++) {
    const value = alphas
      ? Math.max(...alphas.map((alpha) => alpha[i] ?? 0))
      : 255 -
        Math.min(
          255,
          Math.round(
            0.3 * (c[i] ?? 0) + 0.59 * (m[i] ?? 0) + 0.11 * (y[i] ?? 0),
          ) + (k[i] ?? 0),
        );
    values[i] = table[value] ?? 0;
  }
  return values;
}

function transferOf(mask: Entries): (value: number) => number {
  const read: PdfFunction | undefined = mask.has("TR")
    ? readFunction(mask.file, mask.dict.get("TR"))
    : undefined;
  return read ? (value) => read([value])[0] ?? value : (value) => value;
}

/** The inks around the mask's group: its backdrop colour, else black. */
function backdropOf(
  run: ContentRun,
  mask: Entries,
  group: Entries,
): readonly number[] {
  const color = mask.numbers("BC");
  const named = group.entries("Group")?.dict.get("CS");
  const space = color && named ? readColorSpace(named, run.colors) : undefined;
  const inks = [0, 0, 0, space ? 0 : 1];
  if (space && color)
    space.inks(color).forEach((share, i) => {
      const plate = space.plates[i] ?? 4;
      if (plate < 4) inks[plate] = Math.min(1, Math.max(0, share));
    });
  return inks;
}
