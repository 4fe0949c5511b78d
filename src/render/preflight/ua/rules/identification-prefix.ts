import { xmpNamespaces } from "../../artwork/read-xmp.ts";
import type { UaRule } from "../ua-rule.ts";

const { pdfuaid } = xmpNamespaces;

/** ISO 14289-1, 5 fixes the prefix. XML would not ask for it; validators look for it by name. */
export const identificationPrefix: UaRule = {
  code: "ua/identification-prefix",
  severity: "block",
  says: "What identifies the file as PDF/UA is written with the prefix of the standard.",
  source: "ISO 14289-1, 5; veraPDF 5-3 to 5-5",
  *check({ xmp }) {
    const prefix = xmp?.prefixes
      .get(pdfuaid)
      ?.find((each) => each !== "pdfuaid");
    if (prefix === undefined) return;
    yield {
      where: "metadata",
      message: `The XMP packet identifies the file with the prefix "${prefix}": "pdfuaid" is asked for`,
      hint: "Export the file as PDF/UA-1, or write its metadata again",
    };
  },
};
