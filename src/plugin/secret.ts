import { randomBytes } from "node:crypto";
import path from "node:path";
import { readOrMake } from "./kept-once.ts";

/**
 * The secret that signs logins: `PAYLOAD_SECRET`, else one made once for this home.
 *
 * Production sets it, so that several servers share it and a backup of the home does not hold it.
 */
export const readSecret = (home: string): string =>
  process.env["PAYLOAD_SECRET"] ||
  readOrMake(path.join(/*turbopackIgnore: true*/ home, "secret"), () =>
    randomBytes(32).toString("hex"),
  );
