import { nameOf } from "../../../plates/content/entries.ts";
import { PdfRef, type PdfFile } from "../../../read-pdf/pdf-file.ts";
import type { Painted } from "../../artwork/painted.ts";
import { dictionariesOf } from "../dictionaries.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";

const hint = "Set the transparency blend space to CMYK";

/** Transparency is mixed in the space of its group: mixed in another, brand colours change. */
export const groupColorSpace: ArtworkRule = {
  code: "press/group-color-space",
  severity: "block",
  says: "Transparency is mixed in the inks of the press.",
  source: "ISO 15930-7, 6.2.6; GWG 2022 R0030",
  *check({ file, pages }) {
    for (const page of pages) {
      const group = page.entries.entries("Group");
      if (group?.has("CS") || !page.walk.painted.some(isTransparent)) continue;
      yield {
        ...onPage(page),
        message:
          "The page is transparent but does not say in which inks it is mixed",
        hint,
      };
    }
    const masks = maskGroups(file);
    for (const { entries, object } of dictionariesOf(file)) {
      if (entries.name("S") !== "Transparency" || masks.has(object)) continue;
      const space = entries.get("CS");
      const name = nameOf(space);
      if (space === null || name === "DeviceCMYK" || name === "DeviceGray")
        continue;
      yield {
        where: `object ${object}`,
        message: `Transparency is mixed in ${name ?? "a colour space of its own"}`,
        hint,
      };
    }
  },
};

const isTransparent = (painted: Painted): boolean =>
  painted.opacity < 1 ||
  !["Normal", "Compatible"].includes(painted.blendMode) ||
  (painted.kind === "image" && painted.dict.has("SMask"));

/** Objects of the groups that are masks: they have a rule of their own. */
function maskGroups(file: PdfFile): ReadonlySet<number> {
  const masks = new Set<number>();
  for (const { entries } of dictionariesOf(file)) {
    const group = entries.entries("SMask")?.dict.get("G");
    if (group instanceof PdfRef) masks.add(group.object);
  }
  return masks;
}
