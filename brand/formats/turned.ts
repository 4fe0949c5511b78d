import type { PrintFormat } from "../format.ts";

/**
 * A print format turned a quarter clockwise: `a4` becomes `a4-landscape`.
 *
 * The safe insets turn with the sheet, so a foot that must stay empty becomes the left edge.
 */
export const turned = (format: PrintFormat): PrintFormat => ({
  ...format,
  code: `${format.code}-landscape`,
  name: `${format.name}, landscape`,
  width: format.height,
  height: format.width,
  safe: {
    top: format.safe.left,
    right: format.safe.top,
    bottom: format.safe.right,
    left: format.safe.bottom,
  },
});
