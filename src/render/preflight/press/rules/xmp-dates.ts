import { xmpNamespaces as ns } from "../../artwork/read-xmp.ts";
import type { ArtworkRule } from "../artwork-rule.ts";
import { claimsPdfx } from "../claims-pdfx.ts";

export const xmpDates: ArtworkRule = {
  code: "press/xmp-dates",
  severity: "block",
  says: "The file says when it was made, changed and described.",
  source: "ISO 15930-7, 6.7.3",
  *check({ xmp }) {
    if (!claimsPdfx(xmp)) return;
    const absent = ["CreateDate", "ModifyDate", "MetadataDate"].filter(
      (name) => xmp.get(ns.xmp, name) === undefined,
    );
    if (absent.length === 0) return;
    yield {
      where: "metadata",
      message: `XMP lacks ${absent.join(", ")}`,
      hint: "Export the file as PDF/X-4",
    };
  },
};
