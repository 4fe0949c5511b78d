import { PDFName, PDFRawStream, type PDFDict } from "@cantoo/pdf-lib";
import { decoded } from "./decoded.ts";

/** `PDF/X-4`, as an attribute or as an element of the packet. */
const version = /GTS_PDFXVersion\s*(?:=\s*["']|>)\s*([^"'<]{1,40})/;

/** Which PDF/X a document claims to be in its XMP; nothing where it claims none. */
export function readPdfx(catalog: PDFDict): string | undefined {
  const metadata = catalog.lookup(PDFName.of("Metadata"));
  if (!(metadata instanceof PDFRawStream)) return undefined;
  return version
    .exec(Buffer.from(decoded(metadata)).toString("utf8"))?.[1]
    ?.trim();
}
