/** Finished PDFs object by object, from their cross-reference table: what no viewer tells. */
import { inflateSync } from "node:zlib";

/** One object as it stands in the file. */
export interface PdfObject {
  readonly number: number;
  /** A dictionary's or array's own text, without a stream. */
  readonly text: string;
  /** Inflated where it was compressed. */
  readonly stream?: Uint8Array;
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString("latin1");

/** Every object of a file that has a plain table. */
export function objectsOf(bytes: Uint8Array): readonly PdfObject[] {
  const tail = latin1(bytes.subarray(-64));
  const table = Number(/startxref\s+(\d+)/.exec(tail)?.[1]);
  const lines = latin1(bytes.subarray(table)).matchAll(/^(\d{10}) 00000 n/gm);
  return [...lines].map(([, offset]) => objectAt(bytes, Number(offset)));
}

/** The trailer's own text. */
export const trailerOf = (bytes: Uint8Array): string =>
  /trailer\s+(<<.*>>)\s+startxref/s.exec(latin1(bytes.subarray(-512)))?.[1] ??
  "";

function objectAt(bytes: Uint8Array, offset: number): PdfObject {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const opens = file.indexOf("stream\n", offset, "latin1");
  const closes = file.indexOf("endobj", offset, "latin1");
  const hasStream = opens >= 0 && opens < closes;
  const head = latin1(bytes.subarray(offset, hasStream ? opens : closes));
  const number = Number(/^\d+/.exec(head)?.[0]);
  const text = head.replace(/^\d+ \d+ obj/, "").trim();
  if (!hasStream) return { number, text };
  const length = Number(/\/Length (\d+)/.exec(text)?.[1]);
  const from = opens + "stream\n".length;
  const packed = bytes.subarray(from, from + length);
  const stream = text.includes("/FlateDecode") ? inflateSync(packed) : packed;
  return { number, text, stream };
}

/** The object that an entry refers to, looked for in another object's text. */
export function referred(
  objects: readonly PdfObject[],
  text: string,
  entry: string,
): PdfObject {
  const number = Number(
    new RegExp(`/${entry}\\s*\\[?\\s*(\\d+) 0 R`).exec(text)?.[1],
  );
  const found = objects.find((object) => object.number === number);
  if (!found) throw new Error(`No object under /${entry} in ${text}`);
  return found;
}

/** The pages in their order. */
export function pagesOf(objects: readonly PdfObject[]): readonly PdfObject[] {
  const tree = objects.find(({ text }) => /\/Type \/Pages\b/.test(text));
  const kids = /\/Kids \[([^\]]*)\]/.exec(tree?.text ?? "")?.[1] ?? "";
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(
    ([, number]) =>
      objects.find((object) => object.number === Number(number)) ?? [],
  );
}
