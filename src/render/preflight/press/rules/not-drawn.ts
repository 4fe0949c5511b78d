import { onPage, type ArtworkRule } from "../artwork-rule.ts";

export const notDrawn: ArtworkRule = {
  code: "press/not-drawn",
  severity: "note",
  says: "The plates of the report show all that is printed.",
  source: "What preflight cannot draw it cannot judge",
  *check({ pages }) {
    for (const page of pages) {
      const { plates, walk } = page;
      const missing = plates?.missing ?? [
        "the plates were not made: the file is encrypted or has too many pages",
      ];
      const all = walk.isCut
        ? [...missing, "the page paints more than is looked through"]
        : missing;
      if (all.length === 0) continue;
      yield {
        ...onPage(page),
        message: `The plates are not whole: ${all.join("; ")}`,
        hint: "Look at this page by eye before it is printed",
      };
    }
  },
};
