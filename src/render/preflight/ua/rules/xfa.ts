import { ToolkitError } from "../../../errors.ts";
import type { Entries } from "../../../plates/content/entries.ts";
import { PdfStream } from "../../../read-pdf/pdf-file.ts";
import type { UaRule } from "../ua-rule.ts";

const dynamic = /<(?:\w+:)?dynamicRender[^>]*>\s*required\s*</;

/** Matterhorn 25-001: most screen readers cannot read such forms at all. */
export const xfa: UaRule = {
  code: "ua/xfa",
  severity: "block",
  says: "Forms are made of PDF's own fields, not of XFA.",
  source: "Matterhorn 25-001; ISO 14289-1, 7.15",
  *check({ catalog }) {
    const form = catalog.entries("AcroForm");
    if (!form?.has("XFA")) return;
    const isDynamic = dynamic.test(packetsOf(form));
    yield {
      where: "catalog › AcroForm",
      severity: isDynamic ? "block" : "warn",
      message: isDynamic
        ? "The form is drawn from XFA when it is opened"
        : "The form has a second description in XFA",
      hint: "Export the form with PDF's own fields alone",
    };
  },
};

const mostBytes = 8_000_000;

/** The packets of XFA as one text; what cannot be decoded is left out. */
function packetsOf(form: Entries): string {
  const one = form.stream("XFA");
  const streams = one ? [one] : (form.list("XFA") ?? []);
  let text = "";
  for (const stream of streams) {
    if (!(stream instanceof PdfStream) || text.length > mostBytes) continue;
    try {
      text += Buffer.from(form.file.decode(stream).data).toString("utf8");
    } catch (problem) {
      if (!(problem instanceof ToolkitError)) throw problem;
    }
  }
  return text;
}
