import { createHash } from "node:crypto";
import { xmpNamespaces as ns } from "../../../../src/render/xmp/namespaces.ts";
import { gradientPicture } from "../made.ts";

/** A serial number that must not be found anywhere in a derivative. */
export const serialNumber = "SN-4711-0815";
export const ownerName = "Owen Owner";
/** What the thumbnail's bytes hold. */
export const thumbnailMark = "THUMBNAIL-OF-A-CHILD";

type Value = string | Buffer | number | readonly (readonly [number, number])[];

/** One entry of a directory: text as ASCII, bytes as undefined, a number as LONG, pairs as rationals. */
type Entry = readonly [tag: number, value: Value];

function entryOf(value: Value): [type: number, count: number, bytes: Buffer] {
  if (typeof value === "string") {
    const bytes = Buffer.from(`${value}\0`);
    return [2, bytes.length, bytes];
  }
  if (Buffer.isBuffer(value)) return [7, value.length, value];
  const bytes = Buffer.alloc(typeof value === "number" ? 4 : value.length * 8);
  if (typeof value === "number") {
    bytes.writeUInt32BE(value);
    return [4, 1, bytes];
  }
  value.forEach(([over, under], index) => {
    bytes.writeUInt32BE(over, index * 8);
    bytes.writeUInt32BE(under, index * 8 + 4);
  });
  return [5, value.length, bytes];
}

/** A directory at an offset, its values straight after it. */
function directory(at: number, entries: readonly Entry[], next = 0): Buffer {
  const head = Buffer.alloc(2 + entries.length * 12 + 4);
  head.writeUInt16BE(entries.length, 0);
  head.writeUInt32BE(next, head.length - 4);
  const values: Buffer[] = [];
  let free = at + head.length;
  entries.forEach(([tag, value], index) => {
    const [type, count, bytes] = entryOf(value);
    const entry = 2 + index * 12;
    head.writeUInt16BE(tag, entry);
    head.writeUInt16BE(type, entry + 2);
    head.writeUInt32BE(count, entry + 4);
    const isInline = bytes.length <= 4;
    if (isInline) bytes.copy(head, entry + 8);
    else {
      head.writeUInt32BE(free, entry + 8);
      values.push(bytes);
      free += bytes.length;
    }
  });
  return Buffer.concat([head, ...values]);
}

/** EXIF, big-endian, of everything a camera and its owner leave behind. */
export function loadedExif(): Buffer {
  const gps: readonly Entry[] = [
    [1, "N"],
    [
      2,
      [
        [51, 1],
        [28, 1],
        [4, 1],
      ],
    ],
  ];
  const photo: readonly Entry[] = [
    [0x9003, "2026:05:14 10:20:30"],
    [0x9011, "+01:00"],
    [0x927c, Buffer.from("MAKER-NOTE-BYTES")],
    [0xa430, ownerName],
    [0xa431, serialNumber],
    [0xa434, "50mm f/1.8"],
  ];
  const thumbnail = Buffer.from(thumbnailMark);
  const mainOf = (photoAt: number, gpsAt: number, nextAt: number) =>
    directory(
      8,
      [
        [0x010f, "Acme"],
        [0x0110, "Model One"],
        [0x013b, "Erin EXIF; Second Author"],
        [0x8298, "© EXIF photographer\0EXIF editor"],
        [0x8769, photoAt],
        [0x8825, gpsAt],
      ],
      nextAt,
    );
  const photoAt = 8 + mainOf(0, 0, 0).length;
  const photoBytes = directory(photoAt, photo);
  const gpsAt = photoAt + photoBytes.length;
  const gpsBytes = directory(gpsAt, gps);
  const nextAt = gpsAt + gpsBytes.length;
  const nextLength = directory(nextAt, [
    [0x0201, 0],
    [0x0202, 0],
  ]).length;
  const nextBytes = directory(nextAt, [
    [0x0201, nextAt + nextLength],
    [0x0202, thumbnail.length],
  ]);
  return Buffer.concat([
    Buffer.from("MM\0*\0\0\0\x08", "latin1"),
    mainOf(photoAt, gpsAt, nextAt),
    photoBytes,
    gpsBytes,
    nextBytes,
    thumbnail,
  ]);
}

/** Records of IIM: data set and value. */
export const iimOf = (records: readonly (readonly [number, string])[]) =>
  Buffer.concat(
    records.map(([set, text]) => {
      const value = Buffer.from(text);
      const head = Buffer.from([0x1c, 2, set, 0, 0]);
      head.writeUInt16BE(value.length, 3);
      return Buffer.concat([head, value]);
    }),
  );

function resource(code: number, content: Buffer): Buffer {
  const head = Buffer.from("8BIM\0\0\0\0\0\0\0\0", "latin1");
  head.writeUInt16BE(code, 4);
  head.writeUInt32BE(content.length, 8);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** Photoshop's resources around records; the digest is of those that XMP last agreed with. */
export const resourcesOf = (iim: Buffer, agreed?: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from("Photoshop 3.0\0", "latin1"),
    resource(0x040c, Buffer.from(thumbnailMark)),
    resource(0x0404, iim),
    ...(agreed
      ? [resource(0x0425, createHash("md5").update(agreed).digest())]
      : []),
  ]);

const alt = (...texts: readonly (readonly [string, string])[]) =>
  `<rdf:Alt>${texts.map(([language, text]) => `<rdf:li xml:lang="${language}">${text}</rdf:li>`).join("")}</rdf:Alt>`;
const bag = (...texts: readonly string[]) =>
  `<rdf:Bag>${texts.map((text) => `<rdf:li>${text}</rdf:li>`).join("")}</rdf:Bag>`;

/** A packet with a body of properties. */
export const packetOf = (body: string): string =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${Object.entries(ns)
    .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
    .join(
      " ",
    )}><rdf:Description rdf:about="">${body}</rdf:Description></rdf:RDF></x:xmpmeta>`;

/** A packet that fills every field of IPTC that is read. */
export const loadedXmp = packetOf(
  [
    `<dc:title>${alt(["cy", "Y farchnad"], ["x-default", "The market"])}</dc:title>`,
    `<photoshop:Headline>Market day</photoshop:Headline>`,
    `<dc:description>${alt(["x-default", "Stalls in the square"])}</dc:description>`,
    `<iptcCore:AltTextAccessibility>${alt(["x-default", "Market stalls"])}</iptcCore:AltTextAccessibility>`,
    `<iptcCore:ExtDescrAccessibility>${alt(["x-default", "Nine stalls in two rows"])}</iptcCore:ExtDescrAccessibility>`,
    `<photoshop:CaptionWriter>Carys</photoshop:CaptionWriter>`,
    `<dc:subject>${bag("market", "square", "market")}</dc:subject>`,
    `<dc:creator><rdf:Seq><rdf:li>Xanthe Photographer</rdf:li></rdf:Seq></dc:creator>`,
    `<photoshop:AuthorsPosition>Staff photographer</photoshop:AuthorsPosition>`,
    `<photoshop:Credit>Xanthe / Larkmere</photoshop:Credit>`,
    `<photoshop:Source>Press office</photoshop:Source>`,
    `<dc:rights>${alt(["x-default", "© 2026 Larkmere"])}</dc:rights>`,
    `<xmpRights:Marked>True</xmpRights:Marked>`,
    `<xmpRights:UsageTerms>${alt(["x-default", "Council channels only"])}</xmpRights:UsageTerms>`,
    `<xmpRights:WebStatement>https://larkmere.example/terms</xmpRights:WebStatement>`,
    `<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorName>Larkmere</plus:LicensorName><plus:LicensorURL>https://larkmere.example/licence</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>`,
    `<plus:DataMining>http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED</plus:DataMining>`,
    `<photoshop:DateCreated>2026-05-14T10:20:30</photoshop:DateCreated>`,
    `<iptcExt:LocationShown><rdf:Bag><rdf:li rdf:parseType="Resource"><iptcExt:City>Larkmere</iptcExt:City><exif:GPSLatitude>51,28.0N</exif:GPSLatitude></rdf:li></rdf:Bag></iptcExt:LocationShown>`,
    `<iptcExt:LocationCreated><rdf:Bag><rdf:li iptcExt:Sublocation="Market Square" iptcExt:CountryCode="GB"/></rdf:Bag></iptcExt:LocationCreated>`,
    `<photoshop:City>Old Larkmere</photoshop:City>`,
    `<iptcExt:PersonInImage>${bag("Pat Person")}</iptcExt:PersonInImage>`,
    `<plus:ModelReleaseStatus>http://ns.useplus.org/ldf/vocab/MR-UMR</plus:ModelReleaseStatus>`,
    `<plus:ModelReleaseID>${bag("C-0142")}</plus:ModelReleaseID>`,
    `<plus:PropertyReleaseStatus rdf:resource="http://ns.useplus.org/ldf/vocab/PR-NAP"/>`,
    `<plus:MinorModelAgeDisclosure>http://ns.useplus.org/ldf/vocab/AG-U14</plus:MinorModelAgeDisclosure>`,
    `<iptcExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture</iptcExt:DigitalSourceType>`,
    `<iptcExt:AISystemUsed>Dreamer</iptcExt:AISystemUsed><iptcExt:AISystemVersionUsed>2</iptcExt:AISystemVersionUsed>`,
    `<iptcExt:AIPromptInformation>a market</iptcExt:AIPromptInformation><iptcExt:AIPromptWriterName>Will Writer</iptcExt:AIPromptWriterName>`,
    `<aux:SerialNumber>${serialNumber}</aux:SerialNumber><exifEx:CameraOwnerName>${ownerName}</exifEx:CameraOwnerName>`,
  ].join(""),
);

/** A segment of a JPEG. */
function segment(marker: number, payload: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([head, payload]);
}

/** What a JPEG is made to carry. */
export interface Load {
  readonly exif?: Buffer;
  readonly resources?: Buffer;
  readonly xmp?: string;
}

/** A JPEG that carries exactly this, written by hand: no library writes all of it. */
export async function loadedJpeg(
  { exif, resources, xmp }: Load,
  width = 120,
  height = 80,
): Promise<Buffer> {
  const jpeg = await gradientPicture(width, height).jpeg().toBuffer();
  const text = (content: string) => Buffer.from(content, "latin1");
  return Buffer.concat([
    jpeg.subarray(0, 2),
    ...(exif ? [segment(0xe1, Buffer.concat([text("Exif\0\0"), exif]))] : []),
    ...(xmp === undefined
      ? []
      : [
          segment(
            0xe1,
            Buffer.concat([
              text("http://ns.adobe.com/xap/1.0/\0"),
              Buffer.from(xmp),
            ]),
          ),
        ]),
    ...(resources ? [segment(0xed, resources)] : []),
    jpeg.subarray(2),
  ]);
}

/** The same facts as far as sharp can write them into other containers. */
export const loadedBySharp = (
  encoding: "png" | "webp" | "avif" | "tiff",
): Promise<Buffer> =>
  gradientPicture(120, 80)
    .withExif({
      IFD0: { Artist: "Erin EXIF", Copyright: "© EXIF" },
      IFD2: { BodySerialNumber: serialNumber },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 28/1 4/1" },
    })
    .withXmp(loadedXmp)
    [encoding]()
    .toBuffer();
