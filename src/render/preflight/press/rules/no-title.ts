import { xmpNamespaces as ns } from "../../artwork/read-xmp.ts";
import type { ArtworkRule } from "../artwork-rule.ts";

export const noTitle: ArtworkRule = {
  code: "press/no-title",
  severity: "block",
  says: "The file has a title.",
  source: "ISO 15930-7, 6.7.3",
  *check({ xmp }) {
    if (!xmp || xmp.problem !== undefined) return;
    if (xmp.get(ns.dc, "title") !== undefined) return;
    yield {
      where: "metadata",
      message: "XMP lacks a title",
      hint: "Name the document and export it again",
    };
  },
};
