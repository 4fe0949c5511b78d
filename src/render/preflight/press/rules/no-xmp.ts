import type { ArtworkRule } from "../artwork-rule.ts";

export const noXmp: ArtworkRule = {
  code: "press/no-xmp",
  severity: "block",
  says: "The file describes itself in an XMP packet that can be read without unpacking.",
  source: "ISO 15930-7, 6.7",
  *check({ xmp, catalog }) {
    const where = "metadata";
    if (!xmp) {
      yield {
        where,
        message:
          "The file has no XMP packet, so it does not say that it is PDF/X-4",
        hint: "Export the file as PDF/X-4",
      };
      return;
    }
    if (xmp.problem !== undefined)
      yield {
        where,
        message: `The XMP packet is not well-formed XML: ${xmp.problem}`,
        hint: "Export the file as PDF/X-4",
      };
    if (catalog.entries("Metadata")?.has("Filter"))
      yield {
        where,
        message: "The XMP packet is compressed",
        hint: "Write it without a filter, so that tools find it",
      };
  },
};
