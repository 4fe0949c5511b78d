/** The file types that an approved photograph may have. */
export type PhotographType = "jpeg" | "png" | "webp" | "avif" | "tiff";

/** What the first bytes of a file say that it is, and whether a photograph may be that. */
export type Recognized =
  | { readonly kind: "photograph"; readonly type: PhotographType }
  | {
      readonly kind: "other";
      readonly name: string;
      /** What to do about it beyond supplying another type; a clause. */
      readonly remedy?: string;
    };

const photograph = (type: PhotographType): Recognized => ({
  kind: "photograph",
  type,
});
const other = (name: string, remedy?: string): Recognized => ({
  kind: "other",
  name,
  ...(remedy !== undefined && { remedy }),
});

/** Nothing here decodes HEVC, which is under patents. */
const heic = other(
  "a HEIC",
  'phones save JPEG when their camera format is "Most compatible", and export it when a photograph is shared by mail',
);
/** It may load files and run scripts, and has no pixels. */
const svg = other(
  "an SVG",
  "a drawing goes into the library of logos, or out of its program as a PNG",
);

const signatures: readonly (readonly [start: string, is: Recognized])[] = [
  ["\xff\xd8\xff", photograph("jpeg")],
  ["\x89PNG\r\n\x1a\n", photograph("png")],
  ["II*\0", photograph("tiff")],
  ["MM\0*", photograph("tiff")],
  ["II+\0", photograph("tiff")],
  ["MM\0+", photograph("tiff")],
  ["GIF8", other("a GIF")],
  ["%PDF-", other("a PDF")],
  ["%!PS", other("a PostScript file")],
  ["8BPS", other("a Photoshop file")],
  ["BM", other("a BMP")],
  ["PK\x03\x04", other("a ZIP or office file")],
  ["\x00\x00\x00\x0cjP  ", other("a JPEG 2000")],
  ["\x1f\x8b", other("a gzip archive, which an SVGZ is too")],
  ["\xff\x0a", other("a JPEG XL")],
  ["\x00\x00\x00\x0cJXL ", other("a JPEG XL")],
];

/** Judges a file by its content; its name and declared type are never asked. */
export function recognize(bytes: Uint8Array): Recognized {
  if (bytes.length === 0) return other("an empty file");
  const start = Buffer.from(
    bytes.buffer,
    bytes.byteOffset,
    Math.min(bytes.length, 1024),
  ).toString("latin1");
  const found = signatures.find(([signature]) => start.startsWith(signature));
  if (found) return found[1];
  if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
    return photograph("webp");
  }
  if (start.startsWith("ftyp", 4)) return recognizeBrand(start);
  return recognizeText(start);
}

/** ISO base media files name their brands in the first box. */
function recognizeBrand(start: string): Recognized {
  const length = Math.min(Math.max(start.charCodeAt(3), 16), 64);
  const brands = start.slice(8, length);
  if (/avif|avis/.test(brands)) return photograph("avif");
  if (/hei[cxms]|hev[cxms]|mif1|msf1/.test(brands)) return heic;
  return other("a video");
}

function recognizeText(start: string): Recognized {
  const text = start.replace(/^\xef\xbb\xbf/, "").trimStart();
  if (/<(\w+:)?svg[\s/>]/i.test(text)) return svg;
  if (/^<(!doctype html|html|head|body)/i.test(text)) {
    return other("an HTML page");
  }
  if (text.startsWith("<")) return other("an XML file");
  return other("of no known picture type");
}
