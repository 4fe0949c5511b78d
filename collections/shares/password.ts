import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const hash = promisify<string, Buffer, number, Buffer>(scrypt);
const length = 32;

/** A password as it is kept: salt and scrypt, so that equal passwords look different. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const made = await hash(password.normalize("NFKC"), salt, length);
  return `${salt.toString("base64url")}.${made.toString("base64url")}`;
}

/** Whether a password is the one that was kept, in the same time whichever it is. */
export async function isPassword(
  password: string,
  kept: string,
): Promise<boolean> {
  const [salt = "", made = ""] = kept.split(".");
  const expected = Buffer.from(made, "base64url");
  const given = await hash(
    password.normalize("NFKC"),
    Buffer.from(salt, "base64url"),
    length,
  );
  return expected.length === length && timingSafeEqual(given, expected);
}
