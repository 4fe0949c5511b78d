/**
 * Seals what somebody decided, so that a row that is edited afterwards is found, and a studio can check it alone.
 *
 * Ed25519 (RFC 8032): the same statement always has the same seal, and whoever has the public key can verify it
 * without asking us. The key is derived from the server's secret, so that there is no second one to keep.
 */
import {
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  sign,
  verify,
  type KeyObject,
} from "node:crypto";
import { canonicalJson } from "#render/digest";

/** What PKCS #8 writes before the 32 bytes of a private key (RFC 8410). */
const pkcs8Prefix = Buffer.from("302e020100300506032b657004220420", "hex");
/** What SubjectPublicKeyInfo writes before the 32 bytes of a public key. */
const spkiPrefix = Buffer.from("302a300506032b6570032100", "hex");

const keys = new Map<string, KeyObject>();

/** The private key of a server, made once for each secret. */
function keyOf(secret: string): KeyObject {
  const known = keys.get(secret);
  if (known) return known;
  const seed = hkdfSync("sha256", secret, "", "livery release signatures", 32);
  const key = createPrivateKey({
    key: Buffer.concat([pkcs8Prefix, Buffer.from(seed)]),
    format: "der",
    type: "pkcs8",
  });
  keys.set(secret, key);
  return key;
}

/** The public key of a server, base64url: what a studio notes down once. */
export const publicKeyOf = (secret: string): string =>
  createPublicKey(keyOf(secret))
    .export({ format: "der", type: "spki" })
    .subarray(spkiPrefix.length)
    .toString("base64url");

/** The seal on a plain statement, base64url. */
export const sealOf = (statement: object, secret: string): string =>
  sign(null, Buffer.from(canonicalJson(statement)), keyOf(secret)).toString(
    "base64url",
  );

/** Whether a seal is that of whoever has the public key, on this very statement. */
export function isSealed(
  statement: object,
  seal: string,
  publicKey: string,
): boolean {
  const bytes = Buffer.from(publicKey, "base64url");
  if (bytes.length !== 32) return false;
  const key = createPublicKey({
    key: Buffer.concat([spkiPrefix, bytes]),
    format: "der",
    type: "spki",
  });
  return verify(
    null,
    Buffer.from(canonicalJson(statement)),
    key,
    Buffer.from(seal, "base64url"),
  );
}
