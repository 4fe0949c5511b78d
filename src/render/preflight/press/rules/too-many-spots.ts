import type { ArtworkRule } from "../artwork-rule.ts";
import { isFormeInk } from "../forme-inks.ts";
import { spotsUsed } from "../spots-used.ts";

/** Inks of the forme are cut and creased, not printed. */
export const tooManySpots: ArtworkRule = {
  code: "press/too-many-spots",
  severity: "block",
  says: "The file needs no more spot inks than the press has, and none that nobody ordered.",
  source: "GWG 2022 R0020; the printer's limits",
  *check(subject) {
    const { printer, order } = subject;
    const used = spotsUsed(subject).filter((ink) => !isFormeInk(ink));
    if (used.length > printer.spots) {
      yield {
        where: "inks",
        message: `The file prints from ${used.length} spot inks (${used.join(", ")}): ${printer.name} takes ${printer.spots}`,
        hint: "Convert spots to process inks, or choose a printer with more units",
      };
    }
    const unordered = order.spots
      ? used.filter((ink) => !order.spots?.includes(ink))
      : [];
    if (unordered.length > 0) {
      yield {
        where: "inks",
        message: `Nobody ordered the spot ink ${unordered.map((ink) => `"${ink}"`).join(", ")}`,
        hint: "Convert it to process inks, or add it to the order",
      };
    }
  },
};
