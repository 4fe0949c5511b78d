import { overlaps } from "#brand";
import { asNumbers } from "../../../read-pdf/values.ts";
import { Entries } from "../../../plates/content/entries.ts";
import { boxOfEdges } from "../../artwork/extent.ts";
import { onPage, type ArtworkRule } from "../artwork-rule.ts";

/** Marks for the printer are the printer's business; everything else is somebody's note. */
const allowed: ReadonlySet<string> = new Set(["PrinterMark", "TrapNet"]);

export const annotations: ArtworkRule = {
  code: "press/annotations",
  severity: "block",
  says: "No note, link or field lies on what is printed.",
  source: "ISO 15930-7, 6.9",
  *check({ pages, file }) {
    for (const page of pages) {
      const area = page.boxes.bleed ?? page.boxes.trim ?? page.boxes.media;
      for (const value of page.entries.list("Annots") ?? []) {
        const annotation = Entries.of(file, value);
        const kind = annotation?.name("Subtype") ?? "unknown";
        const at = boxOfEdges(asNumbers(file, annotation?.get("Rect")) ?? []);
        if (allowed.has(kind) || !at || !overlaps(at, area)) continue;
        yield {
          ...onPage(page, at),
          message: `An annotation (${kind}) lies on the page`,
          hint: "Export the file without annotations and links",
        };
      }
    }
  },
};
