import type { UaRule } from "../ua-rule.ts";

/** ISO 14289-1, 6.1: PDF/UA-1 is written in PDF 1.7 and what came before it. */
export const header: UaRule = {
  code: "ua/header",
  severity: "block",
  says: "The file begins as a PDF of version 1.0 to 1.7 does.",
  source: "ISO 14289-1, 6.1",
  *check({ file }) {
    if (/^%PDF-1\.[0-7]\s*$/.test(file.header)) return;
    yield {
      where: "file",
      message: `The file begins with "${file.header.trim()}": PDF/UA-1 asks for "%PDF-1.0" to "%PDF-1.7"`,
      hint: "Export it as PDF 1.7",
    };
  },
};
