import { randomBytes } from "node:crypto";
import { sha256 } from "#render/digest";

/** The token of a link: 128 random bits, as an address carries them. */
export const makeToken = (): string => randomBytes(16).toString("base64url");

/** What is kept of a token. With 128 random bits a plain digest cannot be guessed back. */
export const tokenDigestOf = (token: string): string =>
  sha256(`share ${token}`);

/** Whether a text could be a token at all. */
export const isToken = (text: string): boolean => /^[\w-]{22}$/.test(text);
