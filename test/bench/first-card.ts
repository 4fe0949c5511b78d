import { campaign } from "./campaign.ts";
import { childRounds } from "./child.ts";
import { timeRow, type Row } from "./row.ts";

/** From the start of a process to its first card: imports, fonts, decode and all. */
export async function firstCard(rounds: number): Promise<Row> {
  const { photographFile } = campaign();
  const { limit, own } = await childRounds(
    {
      limit: { name: "first-card-limit.mjs", words: [photographFile] },
      own: { name: "first-card.ts" },
    },
    rounds,
  );
  return timeRow(
    {
      name: "Process start to first card",
      limit: "a process of sharp alone, photograph to JPEG",
    },
    limit,
    own,
  );
}
