import { nameOf } from "../../../plates/content/entries.ts";
import { dictionariesOf } from "../dictionaries.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";

/** Transparency is mixed in the space of its group: mixed in another, brand colours change. */
export const groupColorSpace: ArtworkRule = {
  code: "press/group-color-space",
  severity: "block",
  says: "Transparency is mixed in the inks of the press.",
  source: "ISO 15930-7, 6.2.6; GWG 2022 R0030",
  *check({ file, pages }) {
    for (const page of pages) {
      const group = page.entries.entries("Group");
      const isMixed = page.walk.painted.some(
        ({ opacity, blendMode }) => opacity < 1 || blendMode !== "Normal",
      );
      if (isMixed && !group?.has("CS"))
        yield {
          ...onPage(page),
          message:
            "The page is transparent but does not say in which inks it is mixed",
          hint: "Set the transparency blend space to CMYK",
        };
    }
    for (const { entries, object } of dictionariesOf(file)) {
      if (entries.name("S") !== "Transparency") continue;
      const space = entries.get("CS");
      // A mask is grey; what mixes colours is in the inks of the press.
      if (
        space === null ||
        ["DeviceCMYK", "DeviceGray"].includes(nameOf(space) ?? "")
      )
        continue;
      yield {
        where: `object ${object}`,
        message: `Transparency is mixed in ${nameOf(space) ?? "a colour space of its own"}`,
        hint: "Set the transparency blend space to CMYK",
      };
    }
  },
};
