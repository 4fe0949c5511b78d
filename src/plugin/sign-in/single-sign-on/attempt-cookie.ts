/**
 * What the browser keeps between leaving for the provider and coming back: a signed note, for ten minutes.
 *
 * It ties the answer to the browser that asked. It holds nothing that the server must remember.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { parseCookies } from "payload";
import { z } from "zod";

const attempt = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  /** In milliseconds since 1970. */
  until: z.number(),
});

/** One attempt to sign in. */
export type Attempt = Readonly<Omit<z.infer<typeof attempt>, "until">>;

const name = "livery-sign-in";

const seconds = 10 * 60;

const signatureOf = (note: string, secret: string): string =>
  createHmac("sha256", secret).update(`${name} ${note}`).digest("base64url");

const isSigned = (note: string, given: string, secret: string): boolean => {
  const [right, shown] = [signatureOf(note, secret), given].map((text) =>
    Buffer.from(text),
  );
  return Boolean(
    right && shown?.length === right.length && timingSafeEqual(right, shown),
  );
};

const cookie = (value: string, isSecure: boolean, maxAge: number): string =>
  `${name}=${value}; Max-Age=${maxAge}; Path=/api/sign-in/oidc; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;

/** The header that has the browser keep an attempt. */
export function keepAttempt(
  kept: Attempt,
  secret: string,
  isSecure: boolean,
): string {
  const note = Buffer.from(
    JSON.stringify({ ...kept, until: Date.now() + seconds * 1000 }),
  ).toString("base64url");
  return cookie(`${note}.${signatureOf(note, secret)}`, isSecure, seconds);
}

/** The header that ends an attempt: each is good for one answer. */
export const forgetAttempt = (isSecure: boolean): string =>
  cookie("", isSecure, 0);

/** The attempt that a browser brings back; nothing where it is not ours or too old. */
export function readAttempt(
  headers: Headers,
  secret: string,
): Attempt | undefined {
  const [note = "", signature = ""] = (
    parseCookies(headers).get(name) ?? ""
  ).split(".");
  if (!isSigned(note, signature, secret)) return undefined;
  const { until, ...kept } = attempt.parse(
    JSON.parse(Buffer.from(note, "base64url").toString()),
  );
  return until > Date.now() ? kept : undefined;
}
