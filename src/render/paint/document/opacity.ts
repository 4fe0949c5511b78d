import { PaintError } from "../../errors.ts";
import { decimal } from "../../pdf/number.ts";
import type { ItemContext } from "./paint-item.ts";

/** Paints with an opacity from here on; opaque needs nothing. */
export function opacityState(
  opacity: number,
  where: string,
  context: ItemContext,
): string {
  if (opacity === 1) return "";
  if (!(opacity >= 0 && opacity < 1))
    throw new PaintError(
      `Cannot paint "${where}" at opacity ${opacity}: give a number from 0 to 1`,
    );
  const { document, resources } = context;
  const state = document.once(`opacity ${decimal(opacity)}`, () =>
    document.add({ Type: "ExtGState", ca: opacity, CA: opacity }),
  );
  return `${resources.name("ExtGState", state)} gs\n`;
}
