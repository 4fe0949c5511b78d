import { createHash } from "node:crypto";
import { type PDFContext, PDFRawStream, type PDFObject } from "@cantoo/pdf-lib";
import { contentDigest } from "./content-digest.ts";

const ascii = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** What stands before and after the bytes of a stream. */
const streamOpens = "\nstream\n";
const streamEnds = "\nendstream\nendobj\n";

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
  const file = new Pieces();
  const offsets: number[] = [];
  file.write(`%PDF-${version}\n%\xe2\xe3\xcf\xd3\n`);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    offsets[ref.objectNumber] = file.length;
    writeObject(ref.objectNumber, object, file);
  }
  const { length } = file;
  const identifier = file.digest().slice(0, 32).toUpperCase();
  file.write(tableOf(offsets));
  file.write(trailerOf(context, offsets.length, identifier, length));
  return file.joined();
}

/** A file in pieces, with the digest of what was written. Text between streams is encoded and digested at once. */
class Pieces {
  readonly #chunks: Uint8Array[] = [];
  readonly #digest = createHash("sha256");
  /** Latin-1 that is no chunk yet. */
  #text = "";
  #length = 0;

  /** In bytes. */
  get length(): number {
    return this.#length;
  }

  write(text: string): void {
    this.#text += text;
    this.#length += text.length;
  }

  writeStream(bytes: Uint8Array): void {
    this.#endText();
    this.#chunks.push(bytes);
    this.#length += bytes.length;
    this.#digest.update(
      bytes.length < longStream ? bytes : contentDigest(bytes),
    );
  }

  /** In hex, of all that was written so far; it is asked for once. */
  digest(): string {
    this.#endText();
    return this.#digest.digest("hex");
  }

  joined(): Uint8Array {
    const chunks = [...this.#chunks, ascii(this.#text)];
    // Every byte is written below, so there is nothing to clear first.
    const bytes = new Uint8Array(Buffer.allocUnsafeSlow(this.#length).buffer);
    let offset = 0;
    for (const chunk of chunks) {
      bytes.set(chunk, offset);
      offset += chunk.length;
    }
    return bytes;
  }

  #endText(): void {
    if (this.#text === "") return;
    const chunk = ascii(this.#text);
    this.#text = "";
    this.#chunks.push(chunk);
    this.#digest.update(chunk);
  }
}

function writeObject(number: number, object: PDFObject, file: Pieces): void {
  if (object instanceof PDFRawStream) {
    object.updateDict();
    file.write(`${number} 0 obj\n${object.dict.toString()}${streamOpens}`);
    file.writeStream(object.contents);
    file.write(streamEnds);
  } else {
    file.write(`${number} 0 obj\n${object.toString()}\nendobj\n`);
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
