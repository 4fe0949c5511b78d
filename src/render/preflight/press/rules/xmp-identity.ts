import { xmpNamespaces as ns } from "../../artwork/read-xmp.ts";
import type { ArtworkRule } from "../artwork-rule.ts";
import { claimsPdfx } from "../claims-pdfx.ts";

export const xmpIdentity: ArtworkRule = {
  code: "press/xmp-identity",
  severity: "block",
  says: "The file names the document, its version and its rendition.",
  source: "ISO 15930-7, 6.7.3",
  *check({ xmp }) {
    if (!claimsPdfx(xmp)) return;
    const absent = ["DocumentID", "VersionID", "RenditionClass"].filter(
      (name) => xmp.get(ns.xmpMM, name) === undefined,
    );
    if (absent.length === 0) return;
    yield {
      where: "metadata",
      message: `XMP lacks ${absent.join(", ")}`,
      hint: "Export the file as PDF/X-4",
    };
  },
};
