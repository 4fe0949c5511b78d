import { campaign } from "./campaign.ts";
import { child, type Reported } from "./child.ts";
import { timeRow, type Row } from "./row.ts";

/** From the start of a process to its first card: imports, fonts, decode and all. */
export async function firstCard(rounds: number): Promise<Row> {
  const { photographFile } = campaign();
  const limit: Reported[] = [];
  const own: Reported[] = [];
  const runLimit = async () =>
    limit.push(await child("first-card-limit.mjs", [photographFile]));
  const runOwn = async () => own.push(await child("first-card.ts"));
  for (let round = 0; round < rounds; round++) {
    const turns = round % 2 === 0 ? [runLimit, runOwn] : [runOwn, runLimit];
    for (const turn of turns) await turn();
  }
  return timeRow(
    {
      name: "Process start to first card",
      limit: "a process of sharp alone, photograph to JPEG",
    },
    limit,
    own,
  );
}
