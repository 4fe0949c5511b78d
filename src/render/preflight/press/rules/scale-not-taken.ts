import type { ArtworkRule } from "../artwork-rule.ts";

const percent = (scale: number): string => `${scale * 100} %`;

export const scaleNotTaken: ArtworkRule = {
  code: "press/scale-not-taken",
  severity: "block",
  says: "The artwork is made at a scale that the printer enlarges from.",
  source: "The printer's specification",
  *check({ order, printer }) {
    const { scale } = order;
    if (scale === undefined || printer.scales.includes(scale)) return;
    yield {
      where: "file",
      message: `The artwork is made at ${percent(scale)}: ${printer.name} takes ${printer.scales.map(percent).join(", ")}`,
      hint: "Choose a printer of large formats",
    };
  },
};
