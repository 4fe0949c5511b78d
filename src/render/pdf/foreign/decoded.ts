import { inflateSync } from "node:zlib";
import {
  decodePDFRawStream,
  PDFName,
  type PDFRawStream,
} from "@cantoo/pdf-lib";

/** A page's operators or an ICC profile are never longer than this when inflated. */
const greatestLength = 256 * 1024 * 1024;

/** What a stream holds. Images are never asked for: they are copied as they are. */
export function decoded(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.get(PDFName.of("Filter"));
  const isPlainFlate =
    filter === PDFName.of("FlateDecode") &&
    !stream.dict.has(PDFName.of("DecodeParms"));
  return isPlainFlate
    ? inflateSync(stream.contents, { maxOutputLength: greatestLength })
    : decodePDFRawStream(stream).decode();
}
