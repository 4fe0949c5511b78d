import { once } from "node:events";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { createSources, openRenderPool } from "#render";
import { campaign } from "./campaign.ts";
import { finishedCards } from "./finished.ts";
import { cardRequest } from "./requests.ts";
import { interleave, type Sample } from "./rounds.ts";
import { timeRow, type Row } from "./row.ts";

const threadCount = 2;

/** A batch of varied cards on two threads, which are started before the clock. */
export async function threads(count: number, rounds: number): Promise<Row> {
  const { toolkit, readOriginal } = campaign();
  const encoders = await startEncoders();
  const pool = openRenderPool({ toolkit, readOriginal, threads: threadCount });
  let next = 0;
  try {
    const [limit = [], own = []] = await interleave(
      [
        { name: "limit", run: () => encodeAll(encoders, count) },
        {
          name: "own",
          async run() {
            const requests = Array.from({ length: count }, () =>
              cardRequest(toolkit, next++, "jpeg"),
            );
            for await (const outcome of pool.produceAll(requests)) {
              if (outcome.kind === "failed") throw outcome.error;
            }
          },
        },
      ],
      rounds,
      // A round is a whole batch: one is enough to be warm.
      1,
    );
    return perSecond(count, limit, own);
  } finally {
    await pool.close();
    await Promise.all(encoders.map((encoder) => encoder.terminate()));
  }
}

/** Speeds rather than times; the ratio stays that of the times. */
function perSecond(
  count: number,
  limit: readonly Sample[],
  own: readonly Sample[],
): Row {
  const row = timeRow(
    {
      name: `${count} varied cards, ${threadCount} threads`,
      limit: "encoding alone on as many threads",
      goal: 1.5,
    },
    limit,
    own,
  );
  const speed = (milliseconds: number) => (count / milliseconds) * 1000;
  return {
    ...row,
    unit: "/s",
    limitValue: speed(row.limitValue),
    ownValue: speed(row.ownValue),
  };
}

async function startEncoders(): Promise<readonly Worker[]> {
  const { toolkit, readOriginal } = campaign();
  const sources = createSources(toolkit.brand, readOriginal);
  const pictures = await finishedCards(toolkit, sources);
  const script = path.join(
    import.meta.dirname,
    "processes",
    "encode-thread.mjs",
  );
  return Array.from(
    { length: threadCount },
    () => new Worker(script, { workerData: pictures, execArgv: [] }),
  );
}

async function encodeAll(
  encoders: readonly Worker[],
  count: number,
): Promise<void> {
  await Promise.all(
    encoders.map(async (encoder) => {
      encoder.postMessage(Math.ceil(count / encoders.length));
      await once(encoder, "message");
    }),
  );
}
