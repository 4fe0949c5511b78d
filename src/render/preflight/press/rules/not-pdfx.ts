import { asText } from "../../../read-pdf/values.ts";
import type { ArtworkRule } from "../artwork-rule.ts";
import { pdfxVersionOf } from "../claims-pdfx.ts";

export const notPdfx: ArtworkRule = {
  code: "press/not-pdfx",
  severity: "block",
  says: "The file says that it is PDF/X-4.",
  source: "ISO 15930-7, 6.7.2",
  *check({ xmp, printer, information }) {
    if (!xmp || xmp.problem !== undefined) return;
    const said = pdfxVersionOf(xmp);
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
