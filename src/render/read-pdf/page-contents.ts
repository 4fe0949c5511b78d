import { UnreadablePdfError } from "../errors.ts";
import type {
  DecodedStream,
  PdfFile,
  PdfPage,
  PdfStream,
  PdfValue,
} from "./pdf-file.ts";
import { asArray, asStream } from "./values.ts";

const lineEnd = new Uint8Array([0x0a]);
/** What all the streams of one page may hold. */
const greatestBytes = 2 ** 28;

/**
 * What a page draws, its streams joined by white space as a reader must: an operation may begin
 * in one and end in the next. Throws as `decode` does.
 */
export function pageContents(file: PdfFile, page: PdfPage): Uint8Array {
  const contents = file.resolve(page.dict.get("Contents"));
  const parts: readonly PdfValue[] = asArray(contents) ?? [contents];
  const known = new Map<PdfStream, DecodedStream>();
  const joined: Uint8Array[] = [];
  let length = 0;
  for (const part of parts) {
    const stream = asStream(file.resolve(part));
    if (!stream) continue;
    const decoded = known.get(stream) ?? file.decode(stream);
    known.set(stream, decoded);
    if (decoded.rest !== undefined) continue;
    length += decoded.data.length + lineEnd.length;
    if (length > greatestBytes)
      throw new UnreadablePdfError(
        `Cannot read page "${page.number}" of the PDF: it draws more than "${greatestBytes}" bytes; split the page`,
      );
    joined.push(decoded.data, lineEnd);
  }
  return new Uint8Array(Buffer.concat(joined));
}
