import { xmpNamespaces as ns, type XmpPacket } from "../artwork/read-xmp.ts";

/** The version of PDF/X that a file says it is; nothing where it says none. */
export const pdfxVersionOf = (xmp: XmpPacket): string | undefined =>
  xmp.get(ns.pdfxid, "GTS_PDFXVersion") ?? xmp.get(ns.pdfx, "GTS_PDFXVersion");

/** Whether XMP can be read and claims PDF/X: of other files another rule says enough. */
export const claimsPdfx = (xmp: XmpPacket | undefined): xmp is XmpPacket =>
  xmp !== undefined &&
  xmp.problem === undefined &&
  pdfxVersionOf(xmp) !== undefined;
