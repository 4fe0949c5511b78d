import { onPage, type ArtworkRule } from "../artwork-rule.ts";
import { isPaper, isRegistration } from "../../artwork/ink-color.ts";
import { overlaps } from "#brand";

export const emptyPage: ArtworkRule = {
  code: "press/empty-page",
  severity: "block",
  says: "Every page prints something.",
  source: "GWG 2022 R0005",
  *check({ pages }) {
    for (const page of pages) {
      const area = page.boxes.trim ?? page.boxes.media;
      const isInked = page.walk.painted.some(
        ({ color, box: at }) =>
          !isPaper(color) && !isRegistration(color) && overlaps(at, area),
      );
      if (isInked) continue;
      yield {
        ...onPage(page),
        message: "Nothing is printed on the page",
        hint: "Leave the page out, or say in the order that it is blank",
      };
    }
  },
};
