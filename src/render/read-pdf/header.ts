import { UnreadablePdfError } from "../errors.ts";
import { latin1 } from "./characters.ts";

/** How a file begins. */
export interface Header {
  /** From `%PDF-` to the end of the line, or to where no version goes on. */
  readonly header: string;
  /** Where it stands; 0 in every sound file. */
  readonly offset: number;
}

/** Where readers look for the header. */
const searchedBytes = 1024;

/** Throws an `UnreadablePdfError` for bytes that never say that they are a PDF. */
export function readHeader(bytes: Uint8Array): Header {
  if (bytes.length === 0)
    throw new UnreadablePdfError(
      "Cannot read the PDF: the file is empty; send it again",
    );
  const beginning = latin1(bytes, 0, searchedBytes);
  const offset = beginning.indexOf("%PDF-");
  if (offset < 0)
    throw new UnreadablePdfError(
      `Cannot read the PDF: nothing in its first "${searchedBytes}" bytes says "%PDF-"; export it as a PDF`,
    );
  const [header = ""] = /^[^\r\n]{5,32}/.exec(beginning.slice(offset)) ?? [];
  return { header, offset };
}
