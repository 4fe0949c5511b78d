import { createHash } from "node:crypto";

/**
 * JSON with sorted keys and no white space, so that equal values give equal text.
 *
 * @example
 * canonicalJson({ b: 1, a: [2] }); // '{"a":[2],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === "object" && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([a], [b]) =>
            a < b ? -1 : a > b ? 1 : 0,
          ),
        )
      : inner,
  );
}

/** SHA-256 of bytes or text, hex. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash("sha256").update(content).digest("hex");

const digestShape = /^[0-9a-f]{64}$/;

/** Where the file of a digest lies in its place: no digest leads out of it. Throws a TypeError for anything else. */
export function contentName(digest: string): string {
  if (!digestShape.test(digest))
    throw new TypeError(
      `Expected a SHA-256 digest in hex but received ${JSON.stringify(digest)}`,
    );
  return `${digest.slice(0, 2)}/${digest}`;
}

/** SHA-256 over the canonical JSON of a plain value, hex. */
export const digestOf = (value: unknown): string =>
  sha256(canonicalJson(value));

/**
 * `digestOf` an object some of whose fields are at hand as canonical JSON.
 *
 * @example
 * digestOfFields({ a: 1, b: [2] }, { b: "[2]" }) === digestOf({ a: 1, b: [2] }); // true
 */
export function digestOfFields(
  fields: object,
  known: Readonly<Record<string, string>>,
): string {
  const written = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, value]) =>
        `${JSON.stringify(name)}:${known[name] ?? canonicalJson(value)}`,
    );
  return sha256(`{${written.join(",")}}`);
}

/** What the checksum of PNG and ZIP makes of each byte. */
const crcOfByte = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) {
    crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return crc;
});

/**
 * The checksum that PNG and ZIP carry. It finds accidents and no intent.
 *
 * @example
 * crc32(new TextEncoder().encode("123456789")).toString(16); // "cbf43926"
 */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc = (crc >>> 8) ^ (crcOfByte[(crc ^ byte) & 0xff] ?? 0);
  }
  return ~crc >>> 0;
}
