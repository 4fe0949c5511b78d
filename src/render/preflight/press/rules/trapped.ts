import { asName, asText } from "../../../read-pdf/values.ts";
import { xmpNamespaces as ns } from "../../artwork/read-xmp.ts";
import type { ArtworkRule } from "../artwork-rule.ts";
import { claimsPdfx } from "../claims-pdfx.ts";

/** Whoever traps twice ruins the file: so it must be said whether it was done. */
export const trapped: ArtworkRule = {
  code: "press/trapped",
  severity: "block",
  says: "The file says whether it is trapped, in both places alike.",
  source: "ISO 15930-7, 6.7.3 and 6.7.4",
  *check({ xmp, information }) {
    if (!claimsPdfx(xmp)) return;
    const inXmp = xmp.get(ns.pdf, "Trapped");
    const value = information?.get("Trapped");
    const inInfo = asName(value);
    const where = "metadata";
    const hint = "Export the file as PDF/X-4";
    if (inXmp !== "True" && inXmp !== "False")
      yield {
        where,
        message:
          inXmp === undefined
            ? "XMP does not say whether the file is trapped"
            : `XMP says Trapped is "${inXmp}": True or False is asked for`,
        hint,
      };
    else if (asText(value) !== undefined)
      yield {
        where,
        message:
          "The information dictionary has Trapped as text instead of a name",
        hint,
      };
    else if (inInfo !== undefined && inInfo !== inXmp)
      yield {
        where,
        message: `Trapped is ${inXmp} in XMP but ${inInfo} in the information dictionary`,
        hint,
      };
  },
};
