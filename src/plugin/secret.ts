import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const writeOnce = (file: string, text: string): void => {
  try {
    writeFileSync(file, text, { flag: "wx", mode: 0o600 });
  } catch (error) {
    const isThere =
      error instanceof Error && "code" in error && error.code === "EEXIST";
    if (!isThere) throw error;
  }
};

/**
 * The secret that signs logins: `PAYLOAD_SECRET`, else one made once for this home.
 *
 * Production sets it, so that several servers share it and a backup of the home does not hold it.
 */
export function readSecret(home: string): string {
  const given = process.env["PAYLOAD_SECRET"];
  if (given) return given;
  const file = path.join(/*turbopackIgnore: true*/ home, "secret");
  mkdirSync(home, { recursive: true });
  writeOnce(file, randomBytes(32).toString("hex"));
  return readFileSync(file, "utf8");
}
