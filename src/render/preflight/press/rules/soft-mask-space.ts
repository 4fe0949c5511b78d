import type { Entries } from "../../../plates/content/entries.ts";
import { dictionariesOf } from "../dictionaries.ts";
import { readInkSpace } from "../../artwork/ink-color.ts";
import type { ArtworkRule } from "../artwork-rule.ts";

export const softMaskSpace: ArtworkRule = {
  code: "press/soft-mask-space",
  severity: "block",
  says: "Soft masks are grey.",
  source: "ISO 15930-7, 6.2.6; ISO 32000-1, 11.6.5",
  *check({ file }) {
    for (const { entries, object } of dictionariesOf(file)) {
      const mask = entries.entries("SMask");
      if (!mask || isGray(mask)) continue;
      yield {
        where: `object ${object}`,
        message: "A soft mask is not DeviceGray",
        hint: "Flatten the transparency, or export it again from its program",
      };
    }
  },
};

/** An image's mask is an image; a graphics state's is a group, whose light or alpha counts. */
function isGray(mask: Entries): boolean {
  const group = mask.entries("G")?.entries("Group");
  if (group && mask.name("S") === "Alpha") return true;
  const { family } = readInkSpace(
    mask.file,
    (group ?? mask).dict.get(group ? "CS" : "ColorSpace"),
  );
  return family === "DeviceGray";
}
