import { createHash } from "node:crypto";
import { type PDFContext, PDFRawStream, type PDFObject } from "@cantoo/pdf-lib";
import { contentDigest } from "./content-digest.ts";

const ascii = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** What stands before and after the bytes of a stream. */
const streamOpens = "\nstream\n";
const streamEnds = ascii("\nendstream\nendobj\n");

/** Streams from this length on go into the file's digest by their own. */
const longStream = 65_536;

/**
 * Writes every object of a context once, in order of number, with a plain cross-reference table.
 *
 * pdf-lib's own writer copies streams byte by byte; this one takes each stream whole, which is
 * where the time of a photograph goes. The file's identifier is a digest of all that stands
 * before the table, so equal documents are equal files.
 */
export function serialize(context: PDFContext, version: string): Uint8Array {
  const digest = createHash("sha256");
  const chunks: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const write = (chunk: Uint8Array) => {
    chunks.push(chunk);
    length += chunk.length;
    digest.update(chunk.length < longStream ? chunk : contentDigest(chunk));
  };
  write(ascii(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`));
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    offsets[ref.objectNumber] = length;
    writeObject(ref.objectNumber, object, write);
  }
  const identifier = digest.digest("hex").slice(0, 32).toUpperCase();
  chunks.push(
    ascii(tableOf(offsets)),
    ascii(trailerOf(context, offsets.length, identifier, length)),
  );
  return joined(chunks);
}

function writeObject(
  number: number,
  object: PDFObject,
  write: (chunk: Uint8Array) => void,
): void {
  if (object instanceof PDFRawStream) {
    object.updateDict();
    write(ascii(`${number} 0 obj\n${object.dict.toString()}${streamOpens}`));
    write(object.contents);
    write(streamEnds);
  } else {
    write(ascii(`${number} 0 obj\n${object.toString()}\nendobj\n`));
  }
}

/** Every line of the table has twenty bytes. Numbers that were reserved and never used are free. */
function tableOf(offsets: readonly (number | undefined)[]): string {
  const lines = [`xref\n0 ${offsets.length}\n`];
  for (let number = 0; number < offsets.length; number++) {
    const offset = offsets[number];
    lines.push(
      offset === undefined
        ? "0000000000 65535 f \n"
        : `${String(offset).padStart(10, "0")} 00000 n \n`,
    );
  }
  return lines.join("");
}

function trailerOf(
  context: PDFContext,
  size: number,
  identifier: string,
  startOfTable: number,
): string {
  const { Root, Info } = context.trailerInfo;
  return (
    `trailer\n<< /Size ${size} /Root ${String(Root)} /Info ${String(Info)} ` +
    `/ID [<${identifier}> <${identifier}>] >>\nstartxref\n${startOfTable}\n%%EOF\n`
  );
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const length = chunks.reduce((total, chunk) => total + chunk.length, 0);
  // Every byte is written below, so there is nothing to clear first.
  const bytes = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
