/**
 * Signatures of webhooks, as Standard Webhooks 1.0 (standardwebhooks.com) has them: HMAC-SHA256 over identifier, time and body.
 *
 * Any library of that specification verifies them. It reads no clock and keeps nothing: that a message came before is for
 * the receiver to know, by its `webhook-id`.
 */
import { createHmac, timingSafeEqual } from "node:crypto";

/** What is signed. */
export interface SignedMessage {
  /** The same for every attempt of one message: `webhook-id`. */
  readonly id: string;
  /** Seconds since 1970, of this attempt: `webhook-timestamp`. */
  readonly timestamp: number;
  /** The body, letter for letter. */
  readonly body: string;
}

/** What a receiver got, and with what it verifies. */
export interface ReceivedMessage {
  /** The headers, by their names in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The body as it came, before anything parsed it. */
  readonly body: string;
  /** The secret that was shown once: `whsec_…`. */
  readonly secret: string;
  readonly now: Date;
}

/** How far the clock of a message may be from the receiver's, in seconds: what is older was sent again by somebody else. */
const tolerance = 5 * 60;

const prefix = "whsec_";

const macOf = (
  secret: string,
  { body, id, timestamp }: SignedMessage,
): Buffer =>
  createHmac("sha256", Buffer.from(secret.slice(prefix.length), "base64"))
    .update(`${id}.${timestamp}.${body}`)
    .digest();

/** The header `webhook-signature`: one signature for each secret that is in force. */
export const signaturesOf = (
  secrets: readonly string[],
  message: SignedMessage,
): string =>
  secrets
    .map((secret) => `v1,${macOf(secret, message).toString("base64")}`)
    .join(" ");

/** Why a message is not to be trusted; absent where it is. */
export type SignatureFault =
  "header-missing" | "too-old" | "too-new" | "wrong-signature";

/**
 * Whether a message comes from whoever holds the secret, and was sent just now. Gives what is wrong, or nothing.
 *
 * @example
 * const fault = webhookFault({
 *   headers: Object.fromEntries(request.headers),
 *   body: await request.text(),
 *   secret: process.env.LIVERY_WEBHOOK_SECRET,
 *   now: new Date(),
 * });
 * if (fault) return new Response(fault, { status: 401 });
 * // Then remember the header webhook-id: a message may come twice.
 */
export function webhookFault({
  body,
  headers,
  now,
  secret,
}: ReceivedMessage): SignatureFault | undefined {
  const id = headers["webhook-id"];
  const sent = headers["webhook-timestamp"];
  const signatures = headers["webhook-signature"];
  if (!id || !sent || !signatures || !/^\d{1,12}$/.test(sent))
    return "header-missing";
  const timestamp = Number(sent);
  const seconds = now.getTime() / 1000;
  if (timestamp < seconds - tolerance) return "too-old";
  if (timestamp > seconds + tolerance) return "too-new";
  const expected = macOf(secret, { id, timestamp, body });
  const isOurs = signatures.split(" ").some((signature) => {
    const [version, text = ""] = signature.split(",");
    const given = Buffer.from(text, "base64");
    return (
      version === "v1" &&
      given.length === expected.length &&
      timingSafeEqual(given, expected)
    );
  });
  return isOurs ? undefined : "wrong-signature";
}
