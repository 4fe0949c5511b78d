import type { ArtworkRule } from "../artwork-rule.ts";

/** What is off on one screen is on in another. */
export const layers: ArtworkRule = {
  code: "press/layers",
  severity: "warn",
  says: "Everything in the file prints: no layer may be switched off.",
  source: "GWG 2022 R0034 and R0036",
  *check({ catalog }) {
    const properties = catalog.entries("OCProperties");
    const groups = properties?.list("OCGs") ?? [];
    if (!properties || groups.length === 0) return;
    const off = properties.entries("D")?.list("OFF") ?? [];
    const isHidden =
      off.length > 0 || properties.entries("D")?.name("BaseState") === "OFF";
    yield {
      where: "file",
      ...(isHidden && { severity: "block" as const }),
      message: isHidden
        ? `The file has ${groups.length} layers, and some are switched off`
        : `The file has ${groups.length} layers`,
      hint: "Merge the layers that print and delete the others",
    };
  },
};
