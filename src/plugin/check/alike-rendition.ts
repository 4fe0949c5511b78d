import { sql } from "@payloadcms/db-sqlite/drizzle";
import type { PayloadRequest } from "payload";
import { runSql } from "../database/run-sql.ts";

/** The same picture after it was reduced and compressed anew differs in no more of 64 bits. */
const alikeWithin = 8;

/** An output whose file looks like another. */
export interface AlikeRendition {
  readonly id: number;
  /** How many of 64 bits differ. */
  readonly distance: number;
}

/** The output that a picture looks most like; nothing where none is near. One query, over hashes alone. */
export async function alikeRendition(
  req: PayloadRequest,
  likeness: string | undefined,
): Promise<AlikeRendition | undefined> {
  if (likeness === undefined) return undefined;
  const rows = await runSql(
    req,
    sql`select distinct "_parent_id" as id, "likeness" as likeness from "renditions_files" where "likeness" is not null`,
  );
  let best: AlikeRendition | undefined;
  for (const row of rows) {
    const distance = differing(likeness, String(row["likeness"]));
    const isBetter =
      distance <= alikeWithin && distance < (best?.distance ?? 65);
    if (isBetter) best = { id: Number(row["id"]), distance };
  }
  return best;
}

/** How many bits of two hashes of 16 hexadecimal digits differ. */
function differing(one: string, other: string): number {
  let bits = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; bits !== 0n; bits &= bits - 1n) count++;
  return count;
}
