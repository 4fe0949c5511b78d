import { produce } from "#render";
import { campaign } from "./campaign.ts";
import { childRounds, type Reported } from "./child.ts";
import { separate } from "./press-limits.mjs";
import {
  iccFile,
  paintPoster,
  pressRequest,
  pressSources,
  separationsOf,
} from "./press-poster.ts";
import { interleave } from "./rounds.ts";
import { timeRow, valueRow, type Row } from "./row.ts";

/** The studio's program makes press files all day: V8 goes on optimizing for the first dozen. */
const warmUps = 12;

const alone = "sharp alone separates the same photograph";

/** A poster for press beside its photograph's separation, warm; and with the finished file looked over. */
export async function pressPoster(
  format: "a3" | "a1",
  rounds: number,
): Promise<readonly Row[]> {
  const { toolkit, photograph, readOriginal } = campaign();
  const sources = await pressSources(toolkit, readOriginal);
  const request = pressRequest(format);
  const parts = await separationsOf(toolkit, request, sources);
  const copyOf = (round: number) => ({
    copy: { headline: `Feed the caddy, street ${round}` },
  });
  const [limit = [], painted = [], looked = []] = await interleave(
    [
      {
        name: "limit",
        async run() {
          const original = await readOriginal(photograph);
          for (const part of parts) await separate(original, part, iccFile);
        },
      },
      {
        name: "painted",
        async run(round) {
          await paintPoster(toolkit, { ...request, ...copyOf(round) }, sources);
        },
      },
      {
        name: "looked over",
        async run(round) {
          await produce(toolkit, { ...request, ...copyOf(round) }, sources);
        },
      },
    ],
    rounds,
    warmUps,
  );
  return [
    timeRow(
      {
        name: `${format.toUpperCase()} poster, press PDF`,
        limit: alone,
        goal: 1.1,
      },
      limit,
      painted,
    ),
    timeRow(
      { name: "… and looked over from its bytes", limit: alone },
      limit,
      looked,
    ),
  ];
}

/** An A1 poster for press in processes that start cold: memory, and the time that a program takes to be warm. */
export async function largePressPoster(
  rounds: number,
): Promise<readonly Row[]> {
  const { toolkit, photographFile, readOriginal } = campaign();
  const sources = await pressSources(toolkit, readOriginal);
  const parts = await separationsOf(toolkit, pressRequest("a1"), sources);
  const words = [photographFile, JSON.stringify(parts), iccFile];
  const { limit, own } = await childRounds(
    {
      limit: { name: "press-limit.mjs", words },
      own: { name: "press.ts", words: ["a1"] },
    },
    rounds,
  );
  const memory = (reports: readonly Reported[]) =>
    reports.map(({ peak }) => peak / 1024);
  return [
    timeRow({ name: "… in a process that starts", limit: alone }, limit, own),
    valueRow(
      { name: "… peak memory", limit: alone, goal: 1.3 },
      memory(limit),
      memory(own),
      "MiB",
    ),
  ];
}
