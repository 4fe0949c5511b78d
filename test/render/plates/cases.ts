/** Pages that are drawn both by us and by a press's own interpreter. */
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { makePdf, type PageParts } from "./make-pdf.ts";

const ramp = "<< /FunctionType 2 /Domain [0 1] /C0 [1] /C1 [0] /N 1 >>";
const between = (from: string, to: string) =>
  `<< /FunctionType 2 /Domain [0 1] /C0 [${from}] /C1 [${to}] /N 1 >>`;

/** Bytes that count up, so that every sample differs from its neighbours. */
const bytes = (length: number, step = 1) =>
  Uint8Array.from({ length }, (_, i) => (i * step) % 256);

const flate = (dict: string, data: Uint8Array) => ({
  dict: `${dict} /Filter /FlateDecode`,
  data: new Uint8Array(deflateSync(data)),
});

const picture = (width: number, height: number, more: string) =>
  `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${more}`;

const spotSpace = `[/Separation /Brand#20Green /DeviceCMYK ${between("0 0 0 0", ".8 0 .9 .1")}]`;

const softMask = "/SMask << /Type /Mask /S /Luminosity /G 10 0 R >>";
const grayGroup = "/Group << /S /Transparency /CS /DeviceGray /I true >>";
const form = (bbox: string, more: string) =>
  `/Type /XObject /Subtype /Form /BBox [${bbox}] ${more}`;

const rounded =
  "30 10 m 170 10 l 181 10 190 19 190 30 c 190 170 l 190 181 181 190 170 190 c 30 190 l 19 190 10 181 10 170 c 10 30 l 10 19 19 10 30 10 c h";

const pages: Readonly<Record<string, PageParts>> = {
  "black type over colour": {
    content:
      ".6 .2 .1 0 k 0 0 200 200 re f /O gs 0 0 0 1 k 40 40 m 160 50 l 100 170 l h f 10 10 30 100 re f",
    resources: "/ExtGState << /O << /OP true /op true /OPM 1 >> >>",
  },
  "a gradient behind an opacity mask": {
    content:
      "0 .3 .8 0 k 0 0 200 200 re f q /G gs 20 20 160 160 re W n /Sh sh Q",
    resources: `/ExtGState << /G << ${softMask} >> >> /Shading << /Sh << /ShadingType 2 /ColorSpace /DeviceCMYK /Coords [20 20 180 180] /Extend [true true] /Function ${between("1 .5 0 .1", "0 0 0 .6")} >> >>`,
    objects: [
      {
        dict: form(
          "0 0 200 200",
          `${grayGroup} /Resources << /Shading << /M << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 0 200] /Extend [true true] /Function ${ramp} >> >> >>`,
        ),
        data: "/M sh",
      },
    ],
  },
  "spot tints and a radial gradient of a spot": {
    content:
      "/S cs .2 scn 0 0 100 100 re f .55 scn 100 0 100 100 re f q 0 100 200 100 re W n /Sh sh Q",
    resources: `/ColorSpace << /S ${spotSpace} >> /Shading << /Sh << /ShadingType 3 /ColorSpace ${spotSpace} /Coords [100 150 5 110 150 60] /Extend [true false] /Function ${between("1", ".1")} >> >>`,
  },
  "clips of paths within one another, and rounded boxes": {
    content: `q ${rounded} W n 0 0 0 .5 k 0 0 200 200 re f 100 100 m 190 100 l 100 190 l h W* n 1 0 0 0 k 0 0 200 200 re f Q .1 .2 .3 .4 k 40 40 m 60 40 l 60 60 l 40 60 l h 45 45 m 55 45 l 55 55 l 45 55 l h f*`,
  },
  "strokes with their joins, caps and dashes": {
    content:
      "0 0 0 1 K 12 w 30 30 m 90 30 l 40 90 l S 1 j 1 J 110 30 m 170 30 l 120 90 l S 2 j 2 J 30 110 m 90 110 l 40 170 l S 0 J 0 j 4 w [12 6] 3 d 110 110 m 180 110 180 180 110 180 c S [] 0 d 3 w 120 120 30 20 re S q 1 .2 -.3 2 0 0 cm 5 w 60 70 m 90 90 l S Q 1 J 8 w 190 190 m 190 190 l S",
  },
  "groups with opacity and multiplied paint": {
    content:
      ".2 .1 0 0 k 0 0 200 200 re f /Half gs /F Do /Mult gs 0 .8 .2 0 k 60 20 120 60 re f",
    resources:
      "/ExtGState << /Half << /ca .5 >> /Mult << /ca 1 /BM /Multiply >> >> /XObject << /F 10 0 R >>",
    objects: [
      {
        dict: form("20 20 180 180", "/Group << /S /Transparency >>"),
        data: "1 0 0 0 k 20 20 100 100 re f 0 1 0 0 k 80 80 100 100 re f",
      },
    ],
  },
  "tiles with colours of their own and without": {
    content:
      "/Pattern cs /T scn 10 10 80 180 re f /U cs 0 1 0 0 /V scn 110 10 80 180 re f",
    resources:
      "/Pattern << /T 10 0 R /V 11 0 R >> /ColorSpace << /U [/Pattern /DeviceCMYK] >>",
    objects: [
      {
        dict: "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 16 16] /XStep 16 /YStep 20 /Matrix [1 0 0 1 4 4] /Resources << >>",
        data: "1 0 0 0 k 0 0 8 8 re f 0 0 1 0 k 8 8 8 8 re f",
      },
      {
        dict: "/Type /Pattern /PatternType 1 /PaintType 2 /TilingType 1 /BBox [0 0 20 20] /XStep 20 /YStep 20 /Matrix [.8 .4 -.4 .8 0 0] /Resources << >>",
        data: "2 2 12 12 re f",
      },
    ],
  },
  "pictures of many kinds": {
    content:
      "0 .2 0 0 k 0 0 200 200 re f q 80 0 0 80 10 110 cm /A Do Q q 80 0 0 80 110 110 cm /B Do Q q 0 60 -60 0 80 10 cm /C Do Q 0 0 1 .2 k q 40 0 0 40 90 20 cm /D Do Q q 40 10 -10 40 150 20 cm /A Do Q q 20 0 0 20 90 70 cm BI /W 2 /H 2 /CS /G /BPC 8 ID \x00\x50\xa0\xf0 EI Q",
    resources: "/XObject << /A 10 0 R /B 11 0 R /C 12 0 R /D 13 0 R >>",
    objects: [
      flate(
        picture(4, 4, "/ColorSpace /DeviceCMYK /BitsPerComponent 8"),
        bytes(64, 7),
      ),
      flate(
        picture(
          8,
          8,
          "/ColorSpace [/Indexed /DeviceCMYK 3 <00000000ff00000000ff00000000ff40>] /BitsPerComponent 2 /Mask [2 2]",
        ),
        bytes(16, 41),
      ),
      flate(
        picture(
          6,
          3,
          "/ColorSpace /DeviceGray /BitsPerComponent 4 /Decode [1 0] /SMask 14 0 R",
        ),
        bytes(9, 37),
      ),
      flate(picture(8, 8, "/ImageMask true /BitsPerComponent 1"), bytes(8, 29)),
      flate(
        picture(2, 2, "/ColorSpace /DeviceGray /BitsPerComponent 8"),
        Uint8Array.of(255, 128, 64, 200),
      ),
    ],
  },
};

/** A JPEG without its Adobe marker. */
function withoutMarker(file: Buffer): Uint8Array {
  const at = file.indexOf(Buffer.from([0xff, 0xee]));
  const end = at + 2 + file.readUInt16BE(at + 2);
  return new Uint8Array(
    Buffer.concat([file.subarray(0, at), file.subarray(end)]),
  );
}

/** A page with a JPEG of four inks, as its file stores them or turned over. */
async function jpegPage(
  isInverted: boolean,
  isMarked = true,
): Promise<Uint8Array> {
  const data = Uint8Array.from({ length: 96 * 64 * 4 }, (_, i) =>
    Math.round(127 + 100 * Math.sin((i % 4) + (i >> 2) / 700)),
  );
  const plain = await sharp(data, {
    raw: { width: 96, height: 64, channels: 4 },
  })
    .pipelineColourspace("cmyk")
    .toColourspace("cmyk")
    .jpeg({ quality: 95, chromaSubsampling: "4:4:4" })
    .toBuffer();
  return makePdf({
    content: "q 192 0 0 128 4 40 cm /J Do Q",
    size: [200, 200],
    resources: "/XObject << /J 10 0 R >>",
    objects: [
      {
        dict: picture(
          96,
          64,
          `/ColorSpace /DeviceCMYK /BitsPerComponent 8 /Filter /DCTDecode ${isInverted ? "/Decode [1 0 1 0 1 0 1 0]" : ""}`,
        ),
        data: isMarked ? new Uint8Array(plain) : withoutMarker(plain),
      },
    ],
  });
}

/** Every page by what it shows. */
export const cases: readonly (readonly [
  shows: string,
  make: () => Promise<Uint8Array>,
])[] = [
  ...Object.entries(pages).map(
    ([shows, parts]) =>
      [
        shows,
        () => Promise.resolve(makePdf({ size: [200, 200], ...parts })),
      ] as const,
  ),
  ["a JPEG of four inks as stored", () => jpegPage(false)],
  ["a JPEG of four inks turned over", () => jpegPage(true)],
  ["a JPEG of four inks without a marker", () => jpegPage(false, false)],
];
