import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFRawStream,
  type PDFObject,
} from "@cantoo/pdf-lib";
import { canonicalJson, sha256 } from "../../digest.ts";
import { decoded } from "./decoded.ts";

/** For which printing conditions a document was made. */
export interface ForeignIntents {
  /** Equal for documents that were made for the same conditions. */
  readonly digest: string;
  readonly isPdfx: boolean;
  /** As it stands in the catalog. */
  readonly value: PDFObject | undefined;
}

/** Reads a catalog's output intents. */
export function readIntents(catalog: PDFDict): ForeignIntents {
  const key = PDFName.of("OutputIntents");
  const array = catalog.lookup(key);
  const intents =
    array instanceof PDFArray
      ? array.asArray().flatMap((_, index) => {
          const found = array.lookup(index);
          return found instanceof PDFDict ? [found] : [];
        })
      : [];
  return {
    digest: sha256(canonicalJson(intents.map(fingerprint))),
    isPdfx: intents.some(
      (intent) => intent.lookup(PDFName.of("S")) === PDFName.of("GTS_PDFX"),
    ),
    value: intents.length > 0 ? catalog.get(key) : undefined,
  };
}

/** What two intents must share: every entry, and the profile's own bytes however they are packed. */
const fingerprint = (intent: PDFDict): Readonly<Record<string, string>> =>
  Object.fromEntries(
    intent.keys().map((key) => {
      const value = intent.lookup(key);
      const text =
        value instanceof PDFRawStream ? sha256(decoded(value)) : String(value);
      return [key.asString(), text];
    }),
  );
