import type { UaRule } from "../ua-rule.ts";

/** ISO 14289-1, 7.1. */
export const noStructure: UaRule = {
  code: "ua/no-structure",
  severity: "block",
  says: "The file has a structure tree that holds its content.",
  source: "ISO 14289-1, 7.1; ISO 32000-1, 14.7.2",
  *check({ structure, pages }) {
    const isDrawn = pages.some(({ walk }) => walk.painted.length > 0);
    if (structure && (structure.elements.length > 0 || !isDrawn)) return;
    yield {
      where: "catalog › StructTreeRoot",
      message: structure
        ? "The structure tree is empty"
        : "The file has no structure tree",
      hint: "Export it as tagged PDF",
    };
  },
};
