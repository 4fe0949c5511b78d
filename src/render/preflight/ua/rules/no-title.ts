import { xmpNamespaces } from "../../artwork/read-xmp.ts";
import type { UaRule } from "../ua-rule.ts";

/** Matterhorn 06-003: the title is the first thing that a screen reader says. */
export const noTitle: UaRule = {
  code: "ua/no-title",
  severity: "block",
  says: "The file has a title.",
  source: "Matterhorn 06-003; ISO 14289-1, 7.1; WCAG 2.4.2",
  *check({ xmp }) {
    if (!xmp || xmp.problem !== undefined) return;
    if ((xmp.get(xmpNamespaces.dc, "title") ?? "").trim() !== "") return;
    yield {
      where: "metadata",
      message: "The XMP packet has no title",
      hint: "Give the document a title, and export it again",
    };
  },
};
