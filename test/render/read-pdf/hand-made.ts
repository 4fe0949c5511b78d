/** Small PDFs written by hand, right in every byte unless a test breaks them. */

/** What stands in a file: objects by number, and what its trailer says beside its size. */
export interface HandMade {
  readonly objects: Readonly<Record<number, string>>;
  readonly header?: string;
  readonly trailer?: string;
}

/** Text of characters below 256 as bytes. */
export const bytesOf = (text: string): Uint8Array =>
  new Uint8Array(Buffer.from(text, "latin1"));

/** A stream with its length. */
export const streamOf = (data: string | Uint8Array, dict = ""): string => {
  const text = Buffer.from(data).toString("latin1");
  return `<< ${dict} /Length ${text.length} >> stream\n${text}\nendstream`;
};

/** A catalog, a page tree and one A4 page that draws what object 4 says. */
export const onePage: Readonly<Record<number, string>> = {
  1: "<< /Type /Catalog /Pages 2 0 R >>",
  2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
  4: streamOf("0 0 0 1 k 0 0 100 100 re f"),
};

/** The objects one after another, and where each begins. */
function bodyOf({ objects, header = "%PDF-1.6\n%\u00e2\u00e3\n" }: HandMade) {
  const offsets = new Map<number, number>();
  let text = header;
  for (const [object, value] of Object.entries(objects)) {
    offsets.set(Number(object), text.length);
    text += `${object} 0 obj\n${value}\nendobj\n`;
  }
  return { text, offsets };
}

const padded = (value: number, width: number): string =>
  String(value).padStart(width, "0");

/** A classic file: objects, table, trailer. */
export function handMade(made: HandMade): string {
  const { text, offsets } = bodyOf(made);
  const size = [...offsets.keys()].reduce((a, b) => Math.max(a, b), 0) + 1;
  const rows = Array.from({ length: size }, (_, object) => {
    const offset = offsets.get(object);
    return offset === undefined
      ? "0000000000 65535 f \n"
      : `${padded(offset, 10)} 00000 n \n`;
  });
  return `${text}xref\n0 ${size}\n${rows.join("")}trailer\n<< /Size ${size} /Root 1 0 R ${made.trailer ?? ""} >>\nstartxref\n${text.length}\n%%EOF\n`;
}

/** Adds objects to a finished file, with a table of their own that leads to the one before. */
export function appended(
  before: string,
  objects: Readonly<Record<number, string>>,
  trailer = "",
): string {
  const previous = /startxref\n(\d+)\n%%EOF\n$/.exec(before)?.[1];
  const { text, offsets } = bodyOf({ header: before, objects });
  const rows = [...offsets].map(
    ([object, offset]) => `${object} 1\n${padded(offset, 10)} 00000 n \n`,
  );
  return `${text}xref\n${rows.join("")}trailer\n<< /Size 99 /Root 1 0 R /Prev ${previous} ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
}

/** A row of a cross-reference stream: one byte, three bytes, one byte. */
const rowOf = (kind: number, place: number, index: number): number[] => [
  kind,
  (place >> 16) & 0xff,
  (place >> 8) & 0xff,
  place & 0xff,
  index,
];

/**
 * A file whose objects stand in an object stream, with a cross-reference stream; the objects
 * named last stay plain.
 */
export function packed(
  objects: Readonly<Record<number, string>>,
  plain: Readonly<Record<number, string>>,
): string {
  const numbers = Object.keys(objects).map(Number);
  let values = "";
  const table = numbers.map((object) => {
    const offset = values.length;
    values += `${objects[object]} `;
    return `${object} ${offset}`;
  });
  const head = `${table.join(" ")} `;
  const pack = streamOf(
    head + values,
    `/Type /ObjStm /N ${numbers.length} /First ${head.length}`,
  );
  const { text, offsets } = bodyOf({ objects: { ...plain, 50: pack } });
  const rows = Array.from({ length: 52 }, (_, object) => {
    const offset = object === 51 ? text.length : offsets.get(object);
    if (offset !== undefined) return rowOf(1, offset, 0);
    const index = numbers.indexOf(object);
    return index < 0 ? rowOf(0, 0, 0) : rowOf(2, 50, index);
  });
  const xref = streamOf(
    new Uint8Array(rows.flat()),
    "/Type /XRef /Size 52 /W [1 3 1] /Root 1 0 R",
  );
  return `${text}51 0 obj\n${xref}\nendobj\nstartxref\n${text.length}\n%%EOF\n`;
}
