/**
 * Writes the few facts that a finished picture carries into its bytes: the sRGB profile, an XMP
 * packet and a density. Pixels are not touched.
 *
 * sharp could tag as well, but it converts every pixel from sRGB to sRGB to do so, which doubles
 * the time of a JPEG, and it adds EXIF fields that nobody asked for.
 */
import { deflateSync } from "node:zlib";
import { crc32 } from "../digest.ts";
import { PaintError } from "../errors.ts";
import type { Provenance } from "../xmp/provenance.ts";
import { exifOf, photoshopResourcesOf } from "./metadata/write-older-rights.ts";
import { srgbProfile } from "./srgb-profile.ts";

/** What to write beside the profile. */
export interface Embedded {
  /** An XMP packet. */
  readonly xmp?: string;
  /** Pixels per inch. WebP has no place for it. */
  readonly density?: number;
  /** What XMP says of rights, for readers of a JPEG that know only what is older. */
  readonly provenance?: Provenance;
}

/** JPEG segments, straight after the start of the image: JFIF, EXIF, XMP, profile, IPTC. */
export function embedInJpeg(
  jpeg: Buffer,
  { xmp, density, provenance }: Embedded,
): Buffer {
  const jfif = Buffer.from("JFIF\0\x01\x02\x00\x00\x01\x00\x01\0\0", "latin1");
  if (density !== undefined) {
    jfif[7] = 1;
    jfif.writeUInt16BE(Math.round(density), 8);
    jfif.writeUInt16BE(Math.round(density), 10);
  }
  const segments = [jpegSegment(0xe0, jfif)];
  const exif = provenance && exifOf(provenance);
  const resources = provenance && photoshopResourcesOf(provenance);
  if (exif) {
    const payload = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), exif]);
    segments.push(jpegSegment(0xe1, payload));
  }
  if (xmp !== undefined) {
    const packet = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`);
    segments.push(jpegSegment(0xe1, packet));
  }
  segments.push(jpegProfile);
  if (resources) segments.push(jpegSegment(0xed, resources));
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

function jpegSegment(marker: number, payload: Buffer): Buffer {
  if (payload.byteLength > 65_533) {
    throw new PaintError(
      `Cannot embed ${payload.byteLength} bytes of metadata in a JPEG: a segment holds 65533; shorten the XMP packet`,
    );
  }
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(payload.byteLength + 2, 2);
  return Buffer.concat([head, payload]);
}

/** The profile as every JPEG carries it. */
const jpegProfile = jpegSegment(
  0xe2,
  Buffer.concat([Buffer.from("ICC_PROFILE\0\x01\x01", "latin1"), srgbProfile]),
);

/** Length of a PNG's signature and header chunk, after which every other chunk may come. */
const pngHeadLength = 33;
const inchesPerMetre = 1 / 0.0254;

/** PNG chunks before the pixels: profile, density, XMP. A density of sharp's own is replaced. */
export function embedInPng(png: Buffer, { xmp, density }: Embedded): Buffer {
  const chunks = [pngProfile];
  if (density !== undefined) {
    const perMetre = Buffer.alloc(9, 1);
    perMetre.writeUInt32BE(Math.round(density * inchesPerMetre), 0);
    perMetre.writeUInt32BE(Math.round(density * inchesPerMetre), 4);
    chunks.push(pngChunk("pHYs", perMetre));
  }
  if (xmp !== undefined) {
    const packet = Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`);
    chunks.push(pngChunk("iTXt", packet));
  }
  const pixels = png.subarray(png.indexOf("IDAT", pngHeadLength, "latin1") - 4);
  return Buffer.concat([png.subarray(0, pngHeadLength), ...chunks, pixels]);
}

function pngChunk(type: string, payload: Buffer): Buffer {
  const chunk = Buffer.alloc(payload.byteLength + 12);
  chunk.writeUInt32BE(payload.byteLength, 0);
  chunk.write(type, 4, "latin1");
  payload.copy(chunk, 8);
  const end = payload.byteLength + 8;
  chunk.writeUInt32BE(crc32(chunk.subarray(4, end)), end);
  return chunk;
}

/** The profile as every PNG carries it. */
const pngProfile = pngChunk(
  "iCCP",
  Buffer.concat([Buffer.from("sRGB\0\0", "latin1"), deflateSync(srgbProfile)]),
);

const webpHasProfile = 0x20;
const webpHasXmp = 0x04;

/** A simple lossy WebP as an extended one: features, profile, pixels, XMP. */
export function embedInWebp(
  webp: Buffer,
  { xmp }: Embedded,
  width: number,
  height: number,
): Buffer {
  const features = Buffer.alloc(10);
  features[0] = webpHasProfile | (xmp === undefined ? 0 : webpHasXmp);
  features.writeUIntLE(width - 1, 4, 3);
  features.writeUIntLE(height - 1, 7, 3);
  const chunks = [
    riffChunk("VP8X", features),
    webpProfile,
    webp.subarray(12),
    ...(xmp === undefined ? [] : [riffChunk("XMP ", Buffer.from(xmp))]),
  ];
  const head = Buffer.from("RIFF\0\0\0\0WEBP", "latin1");
  const length = chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  head.writeUInt32LE(length + 4, 4);
  return Buffer.concat([head, ...chunks]);
}

/** RIFF pads every chunk to an even length. */
function riffChunk(type: string, payload: Buffer): Buffer {
  const length = payload.byteLength;
  const chunk = Buffer.alloc(8 + length + (length % 2));
  chunk.write(type, 0, "latin1");
  chunk.writeUInt32LE(length, 4);
  payload.copy(chunk, 8);
  return chunk;
}

/** The profile as every WebP carries it. */
const webpProfile = riffChunk("ICCP", Buffer.from(srgbProfile));
