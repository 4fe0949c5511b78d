import { asName } from "../../../read-pdf/values.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { picturesOf } from "../pictures.ts";

export const pictureEncoding: ArtworkRule = {
  code: "press/picture-encoding",
  severity: "warn",
  says: "Pictures are packed in a way that every studio unpacks alike.",
  source: "House rule: JPEG 2000 is read differently by older presses",
  *check({ pages }) {
    for (const page of pages) {
      const found = picturesOf(page).find(({ dict }) =>
        [
          dict.name("Filter"),
          ...(dict.list("Filter") ?? []).map(asName),
        ].includes("JPXDecode"),
      );
      if (!found) continue;
      yield {
        ...onPage(page, found.box),
        message: "A picture is packed as JPEG 2000",
        hint: "Export pictures as JPEG of high quality, or with Flate",
      };
    }
  },
};
