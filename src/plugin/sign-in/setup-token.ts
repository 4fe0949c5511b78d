import { randomBytes } from "node:crypto";
import path from "node:path";
import type { Payload } from "payload";
import { readOrMake } from "../kept-once.ts";

/**
 * What the first person must know: `LIVERY_SETUP_TOKEN`, else a token made once for this home.
 *
 * It proves that whoever registers first can read the operator's settings or files.
 */
export function readSetupToken(home: string): string {
  const given = process.env["LIVERY_SETUP_TOKEN"];
  if (given) return given;
  return readOrMake(
    path.join(/*turbopackIgnore: true*/ home, "setup-token"),
    () => randomBytes(18).toString("base64url"),
  ).trim();
}

/** Tells the operator of a server without people where the token is. */
export async function saySetupToken(
  payload: Payload,
  home: string,
): Promise<void> {
  const { totalDocs } = await payload.count({ collection: "users" });
  if (totalDocs > 0) return;
  const where = process.env["LIVERY_SETUP_TOKEN"]
    ? "the set-up token that LIVERY_SETUP_TOKEN holds"
    : `the set-up token ${readSetupToken(home)}, kept in ${path.join(/*turbopackIgnore: true*/ home, "setup-token")}`;
  payload.logger.info(
    `Nobody has registered yet: the first person needs ${where}`,
  );
}
