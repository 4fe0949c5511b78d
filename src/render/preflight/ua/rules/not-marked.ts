import type { UaRule } from "../ua-rule.ts";

/** ISO 14289-1, 6.2: a file that does not say that it is tagged is read as if it were not. */
export const notMarked: UaRule = {
  code: "ua/not-marked",
  severity: "block",
  says: "The file says that it is tagged.",
  source: "ISO 14289-1, 6.2; ISO 32000-1, 14.7.1",
  *check({ catalog }) {
    if (catalog.entries("MarkInfo")?.get("Marked") === true) return;
    yield {
      where: "catalog › MarkInfo",
      message: "The file does not say that it is tagged",
      hint: "Export it as tagged PDF",
    };
  },
};
