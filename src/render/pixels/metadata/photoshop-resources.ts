/** The resources of Photoshop in which JPEG and TIFF keep IPTC's older records. */
export interface PhotoshopResources {
  /** The records of IPTC. */
  readonly iim?: Uint8Array;
  /** MD5 of the records when XMP was last written to agree with them. */
  readonly iimDigest?: Uint8Array;
  readonly hasThumbnail: boolean;
  /** Why the rest was not read. */
  readonly problem?: string;
}

const resources = { iim: 0x0404, iimDigest: 0x0425 } as const;
const thumbnails = [0x0409, 0x040c];
const preface = "Photoshop 3.0\0";

/** Reads the resources; bare records, as TIFF has them, are taken as such. */
export function readPhotoshopResources(bytes: Uint8Array): PhotoshopResources {
  if (bytes[0] === 0x1c) return { iim: bytes, hasThumbnail: false };
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hasPreface = buffer.toString("latin1", 0, preface.length) === preface;
  const found = new Map<number, Uint8Array>();
  let at = hasPreface ? preface.length : 0;
  let problem: string | undefined;
  while (at + 12 <= buffer.length) {
    const resource = resourceAt(buffer, at);
    if (!resource) {
      problem = `its resource at byte ${at} is damaged`;
      break;
    }
    if (!found.has(resource.code)) found.set(resource.code, resource.content);
    at = resource.end;
  }
  const iim = found.get(resources.iim);
  const iimDigest = found.get(resources.iimDigest);
  return {
    ...(iim && { iim }),
    ...(iimDigest && { iimDigest }),
    hasThumbnail: thumbnails.some((code) => found.has(code)),
    ...(problem && { problem }),
  };
}

/** A signature, a code, a name of even length, a length and that much content, padded. */
function resourceAt(buffer: Buffer, at: number) {
  if (!/^(8BIM|PHUT|AgHg|DCSR)$/.test(buffer.toString("latin1", at, at + 4)))
    return undefined;
  const code = buffer.readUInt16BE(at + 4);
  const nameLength = (buffer[at + 6] ?? 0) + 1;
  const sizeAt = at + 6 + nameLength + (nameLength % 2);
  if (sizeAt + 4 > buffer.length) return undefined;
  const size = buffer.readUInt32BE(sizeAt);
  const start = sizeAt + 4;
  if (start + size > buffer.length) return undefined;
  const content = buffer.subarray(start, start + size);
  return { code, content, end: start + size + (size % 2) };
}
