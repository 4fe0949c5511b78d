import { createSources, produce } from "#render";
import { campaign } from "./campaign.ts";
import { cutAndEncode, decode, embed } from "./limits.mjs";
import { limitJob } from "./plan.ts";
import { posterRequest } from "./requests.ts";
import { interleave } from "./rounds.ts";
import { timeRow, type Row } from "./row.ts";

/** An A3 poster as a screen PDF, its photograph in the cache, a new headline each time. */
export async function screenDocument(rounds: number): Promise<Row> {
  const { toolkit, photograph, readOriginal } = campaign();
  const sources = createSources(toolkit.brand, readOriginal);
  const request = posterRequest();
  const production = await produce(toolkit, request, sources);
  if (production.artworks.length === 0)
    throw new Error("A finding blocks the poster");
  const { cuts, page } = limitJob(production, photograph);
  const decoded = await decode(await readOriginal(photograph));
  const jpegs = await Promise.all(
    cuts.map((cut) => cutAndEncode(decoded, cut, "embedded")),
  );
  const [limit = [], own = []] = await interleave(
    [
      {
        name: "limit",
        async run() {
          await embed(jpegs, page);
        },
      },
      {
        name: "own",
        async run(round) {
          const copy = { headline: `Feed the caddy, street ${round}` };
          await produce(toolkit, { ...request, copy }, sources);
        },
      },
    ],
    rounds,
  );
  return timeRow(
    {
      name: "A3 poster, screen PDF",
      limit: "pdf-lib embeds the same JPEG and saves",
      goal: 0.6,
    },
    limit,
    own,
  );
}
