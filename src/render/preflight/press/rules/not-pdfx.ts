import { asText } from "../../../read-pdf/values.ts";
import { xmpNamespaces as ns } from "../../artwork/read-xmp.ts";
import type { ArtworkRule } from "../artwork-rule.ts";

export const notPdfx: ArtworkRule = {
  code: "press/not-pdfx",
  severity: "block",
  says: "The file says that it is PDF/X-4.",
  source: "ISO 15930-7, 6.7.2",
  *check({ xmp, printer, information }) {
    if (!xmp || xmp.problem !== undefined) return;
    const said =
      xmp.get(ns.pdfxid, "GTS_PDFXVersion") ??
      xmp.get(ns.pdfx, "GTS_PDFXVersion");
    if (said === printer.version) return;
    const other = said ?? asText(information?.get("GTS_PDFXVersion"));
    yield {
      where: "metadata",
      message:
        other === undefined
          ? `The file does not say that it is ${printer.version}`
          : `The file says that it is "${other}": ${printer.version} is asked for`,
      hint: "Export the file as PDF/X-4",
    };
  },
};
