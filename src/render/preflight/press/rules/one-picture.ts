import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { insideBleed } from "../inside-bleed.ts";

/** Share of the page. */
const nearlyAll = 0.95;

export const onePicture: ArtworkRule = {
  code: "press/one-picture",
  severity: "warn",
  says: "Text is text and drawings are drawings: the page is not one big picture.",
  source: "GWG 2022 R0033",
  *check({ pages }) {
    for (const page of pages) {
      const painted = insideBleed(page);
      const [only] = painted;
      if (painted.length !== 1 || only?.kind !== "image") continue;
      const area = page.boxes.trim ?? page.boxes.media;
      const share =
        (only.box.width * only.box.height) / (area.width * area.height);
      if (share < nearlyAll) continue;
      yield {
        ...onPage(page, only.box),
        message: "The whole page is one picture",
        hint: "Export it with live text and vectors: small text blurs in a picture",
      };
    }
  },
};
