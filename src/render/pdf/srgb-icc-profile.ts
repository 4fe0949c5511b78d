/** The sRGB primaries and white, adapted to D50, as ICC's own sRGB profiles state them. */
const colorants = {
  wtpt: [0.9642, 1, 0.82491],
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
} as const;

const curvePoints = 1024;

/** Stage of the sRGB transfer function: from a code value to light, both 0 to 1. */
const toLight = (value: number): number =>
  value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

/**
 * An ICC version 2 display profile of sRGB: matrix and one curve of 1,024 points. It is built
 * here because the figures are public and a profile file would bring a licence with it.
 */
export function srgbIccProfile(): Uint8Array {
  const curve = curveTag();
  const tags: readonly (readonly [string, Buffer])[] = [
    ["desc", descriptionTag("sRGB IEC61966-2.1")],
    ["cprt", textTag("No copyright, use freely")],
    ...Object.entries(colorants).map(
      ([tag, xyz]) => [tag, xyzTag(xyz)] as const,
    ),
    ["rTRC", curve],
    ["gTRC", curve],
    ["bTRC", curve],
  ];
  const table = Buffer.alloc(4 + 12 * tags.length);
  table.writeUInt32BE(tags.length);
  const parts: Buffer[] = [];
  const places = new Map<Buffer, number>();
  let offset = 128 + table.length;
  tags.forEach(([tag, body], index) => {
    const at = places.get(body) ?? offset;
    if (!places.has(body)) {
      places.set(body, offset);
      parts.push(body);
      offset += body.length;
    }
    table.write(tag, 4 + 12 * index, "latin1");
    table.writeUInt32BE(at, 8 + 12 * index);
    table.writeUInt32BE(body.length, 12 + 12 * index);
  });
  return Buffer.concat([header(offset), table, ...parts]);
}

function header(length: number): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.writeUInt32BE(length);
  bytes.writeUInt32BE(0x02100000, 8);
  bytes.write("mntrRGB XYZ ", 12, "latin1");
  // A fixed date of creation: 1 January 2026.
  [2026, 1, 1].forEach((part, index) =>
    bytes.writeUInt16BE(part, 24 + 2 * index),
  );
  bytes.write("acsp", 36, "latin1");
  writeXyz(bytes, 68, colorants.wtpt);
  return bytes;
}

/** Signed numbers with sixteen bits after the point. */
function writeXyz(bytes: Buffer, at: number, xyz: readonly number[]): void {
  xyz.forEach((value, index) =>
    bytes.writeInt32BE(Math.round(value * 65536), at + 4 * index),
  );
}

/** A tag's body, filled up to a multiple of four bytes. */
function tagBody(kind: string, length: number): Buffer {
  const bytes = Buffer.alloc((8 + length + 3) & ~3);
  bytes.write(kind, 0, "latin1");
  return bytes;
}

function xyzTag(xyz: readonly number[]): Buffer {
  const bytes = tagBody("XYZ ", 12);
  writeXyz(bytes, 8, xyz);
  return bytes;
}

function curveTag(): Buffer {
  const bytes = tagBody("curv", 4 + 2 * curvePoints);
  bytes.writeUInt32BE(curvePoints, 8);
  for (let index = 0; index < curvePoints; index++) {
    const light = toLight(index / (curvePoints - 1));
    bytes.writeUInt16BE(Math.round(light * 65535), 12 + 2 * index);
  }
  return bytes;
}

function textTag(text: string): Buffer {
  const bytes = tagBody("text", text.length + 1);
  bytes.write(text, 8, "latin1");
  return bytes;
}

/** Version 2 states a description in ASCII, and empty in Unicode and in Macintosh script. */
function descriptionTag(text: string): Buffer {
  const bytes = tagBody("desc", 4 + text.length + 1 + 8 + 3 + 67);
  bytes.writeUInt32BE(text.length + 1, 8);
  bytes.write(text, 12, "latin1");
  return bytes;
}
