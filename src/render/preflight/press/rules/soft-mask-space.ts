import type { Entries } from "../../../plates/content/entries.ts";
import { dictionariesOf } from "../dictionaries.ts";
import { readInkSpace, type InkSpace } from "../../artwork/ink-color.ts";
import type { ArtworkRule } from "../artwork-rule.ts";

export const softMaskSpace: ArtworkRule = {
  code: "press/soft-mask-space",
  severity: "block",
  says: "Soft masks are grey.",
  source: "ISO 15930-7, 6.2.6; ISO 32000-1, 11.6.5",
  *check({ file }) {
    for (const { entries, object } of dictionariesOf(file)) {
      const mask = entries.entries("SMask");
      const space = mask && spaceOf(mask);
      if (!space || space.family === "DeviceGray") continue;
      const isInk = space.family === "DeviceCMYK";
      yield {
        where: `object ${object}`,
        ...(isInk && { severity: "warn" as const }),
        message: `A soft mask is in ${space.family} instead of DeviceGray`,
        hint: "Flatten the transparency, or export it again from its program",
      };
    }
  },
};

/** An image's mask is an image; a graphics state's is a group, whose light counts, or its alpha alone. */
function spaceOf(mask: Entries): InkSpace | undefined {
  const form = mask.entries("G");
  if (!form) return readInkSpace(mask.file, mask.dict.get("ColorSpace"));
  const group = form.entries("Group");
  return mask.name("S") === "Alpha" || !group?.has("CS")
    ? undefined
    : readInkSpace(mask.file, group.dict.get("CS"));
}
