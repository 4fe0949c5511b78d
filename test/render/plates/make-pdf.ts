/** Small PDFs from their bare objects, so that a test shows every byte that it is about. */
import { readPdf } from "../../../src/render/read-pdf/read-pdf.ts";
import type { Plates } from "../../../src/render/plates/plates.ts";
import {
  separate,
  type SeparateOptions,
} from "../../../src/render/plates/separate.ts";

/** An object that is a stream, its bytes as they are. */
export interface StreamObject {
  readonly dict: string;
  readonly data: string | Uint8Array;
}

/** What a page is made of. Objects are numbered from 10 in their order. */
export interface PageParts {
  readonly content: string;
  /** What stands within `/Resources << … >>`. */
  readonly resources?: string;
  readonly objects?: readonly (string | StreamObject)[];
  /** Width and height in points. */
  readonly size?: readonly [width: number, height: number];
  /** More entries of the page. */
  readonly page?: string;
  /** More entries of the catalog. */
  readonly catalog?: string;
}

const latin = (text: string): Buffer => Buffer.from(text, "latin1");

const streamOf = ({ dict, data }: StreamObject): Buffer => {
  const bytes = typeof data === "string" ? latin(data) : Buffer.from(data);
  return Buffer.concat([
    latin(`<< ${dict} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    latin("\nendstream"),
  ]);
};

/** The bytes of a PDF of one page. */
export function makePdf({
  content,
  resources = "",
  objects = [],
  size = [100, 100],
  page = "",
  catalog = "",
}: PageParts): Uint8Array {
  const bodies = new Map<number, Buffer>([
    [1, latin(`<< /Type /Catalog /Pages 2 0 R ${catalog} >>`)],
    [2, latin("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")],
    [
      3,
      latin(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${size.join(" ")}] /Contents 4 0 R /Resources << ${resources} >> ${page} >>`,
      ),
    ],
    [4, streamOf({ dict: "", data: content })],
  ]);
  objects.forEach((object, index) =>
    bodies.set(
      10 + index,
      typeof object === "string" ? latin(object) : streamOf(object),
    ),
  );
  const parts = [latin("%PDF-1.6\n")];
  const offsets = new Map<number, number>();
  let length = 9;
  for (const [number, body] of bodies) {
    offsets.set(number, length);
    const part = Buffer.concat([
      latin(`${number} 0 obj\n`),
      body,
      latin("\nendobj\n"),
    ]);
    parts.push(part);
    length += part.length;
  }
  const sections = [...offsets].map(
    ([number, offset]) =>
      `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`,
  );
  parts.push(
    latin(
      `xref\n0 1\n0000000000 65535 f \n${sections.join("")}trailer\n<< /Size ${10 + objects.length} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** The plates of a file's first page, a pixel to a point. */
export function platesOf(
  bytes: Uint8Array,
  options: SeparateOptions = { density: 72 },
): Promise<Plates> {
  const file = readPdf(bytes);
  const [page] = file.pages;
  if (!page) throw new Error("the file has no page");
  return separate(file, page, options);
}

/** The plates of a page made for a test. */
export const drawn = (parts: PageParts): Promise<Plates> =>
  platesOf(makePdf(parts));

/** What every plate prints at a pixel, in per cent, by its ink. */
export function inksAt(
  { plates, width }: Plates,
  x: number,
  y: number,
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    plates.map(({ ink, data }) => [
      ink,
      Math.round(((data[y * width + x] ?? 0) / 255) * 100),
    ]),
  );
}

/** Four inks in per cent, as `inksAt` gives them. */
export const process = (c: number, m: number, y: number, k: number) => ({
  Cyan: c,
  Magenta: m,
  Yellow: y,
  Black: k,
});
