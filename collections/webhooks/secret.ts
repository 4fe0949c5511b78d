/**
 * Secrets of webhooks: made here, shown once, kept sealed with a key that is derived from the program's own secret.
 *
 * A digest would not do, as it does for keys and links: a signature takes the secret itself.
 */
import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  randomBytes,
} from "node:crypto";
import { ToolkitError } from "#render/errors";

/** A new secret as Standard Webhooks writes it: 192 random bits. */
export const makeSecret = (): string =>
  `whsec_${randomBytes(24).toString("base64")}`;

const cipher = "aes-256-gcm";

const keyFrom = (programSecret: string): Uint8Array =>
  new Uint8Array(
    hkdfSync("sha256", programSecret, "", "livery webhook secrets", 32),
  );

/** A secret as it is kept. */
export function seal(secret: string, programSecret: string): string {
  const nonce = randomBytes(12);
  const closing = createCipheriv(cipher, keyFrom(programSecret), nonce);
  const text = Buffer.concat([closing.update(secret, "utf8"), closing.final()]);
  return [nonce, text, closing.getAuthTag()]
    .map((part) => part.toString("base64url"))
    .join(".");
}

/** The secret that was sealed. Throws `webhook-secret` where the program's own secret is another one now. */
export function unseal(sealed: string, programSecret: string): string {
  const [nonce, text, tag] = sealed
    .split(".")
    .map((part) => Buffer.from(part, "base64url"));
  try {
    if (!nonce || !text || !tag) throw new TypeError("It has not three parts");
    const opening = createDecipheriv(cipher, keyFrom(programSecret), nonce);
    opening.setAuthTag(tag);
    return Buffer.concat([opening.update(text), opening.final()]).toString(
      "utf8",
    );
  } catch (cause) {
    throw new ToolkitError(
      "webhook-secret",
      "Cannot read the secret of a webhook: PAYLOAD_SECRET is not what it was, so make a new secret for the webhook",
      { cause },
    );
  }
}
