import { propertyKey } from "../../../xmp/xmp-value.ts";
import { xmpNamespaces } from "../../artwork/read-xmp.ts";
import type { UaRule } from "../ua-rule.ts";

const { pdfuaid } = xmpNamespaces;

/** Matterhorn 06-002: without it, no reader and no tester knows what the file claims. */
export const notIdentified: UaRule = {
  code: "ua/not-identified",
  severity: "block",
  says: "The file says that it is PDF/UA-1.",
  source: "Matterhorn 06-002; ISO 14289-1, 5",
  *check({ xmp }) {
    if (!xmp || xmp.problem !== undefined) return;
    const part = xmp.properties.get(propertyKey(pdfuaid, "part"))?.text;
    if (part === "1") return;
    yield {
      where: "metadata",
      message:
        part === undefined
          ? "The XMP packet does not say that the file is PDF/UA"
          : `The XMP packet says that the file is part "${part}" of PDF/UA: "1" is asked for`,
      hint: "Export the file as PDF/UA-1",
    };
  },
};
