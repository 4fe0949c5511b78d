import { sha256 } from "../digest.ts";

const digests = new WeakMap<Uint8Array, string>();

/**
 * SHA-256 of bytes that nobody changes any more, hex.
 *
 * It is remembered for as long as the bytes are: a photograph that stands in many files is
 * digested once, which else takes as long as writing the file.
 */
export function contentDigest(bytes: Uint8Array): string {
  let digest = digests.get(bytes);
  if (digest === undefined) {
    digest = sha256(bytes);
    digests.set(bytes, digest);
  }
  return digest;
}
