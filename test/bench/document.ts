import { createSources, produce } from "#render";
import { cameraCampaign } from "./camera.ts";
import { campaign, type BenchCampaign } from "./campaign.ts";
import { cutAndEncode, decode, embed } from "./limits.mjs";
import { limitJob } from "./plan.ts";
import { posterRequest } from "./requests.ts";
import { interleave } from "./rounds.ts";
import { timeRow, type Row } from "./row.ts";

interface Poster {
  readonly name: string;
  material(): BenchCampaign | Promise<BenchCampaign>;
}

/** A round is a single poster: V8 has optimized what makes it after some dozens. */
const warmUps = 60;

/** Beside a small file the setting of the page shows: its text, its code and its fonts. */
const soft: Poster = {
  name: "A3 poster, screen PDF, soft photograph",
  material: () => campaign("dandelion-meadow"),
};

/** Leaves, water and moss, sharp from edge to edge: here the handling of the file's bytes shows more. */
const detailed: Poster = {
  name: "A3 poster, screen PDF, detailed photograph",
  material: () => campaign("woodland-stream"),
};

/** At 200 pixels an inch of A3 the originals of cameras make 2 to 8 MB. */
const fromCamera: Poster = {
  name: "A3 poster, screen PDF, photograph of a camera",
  material: cameraCampaign,
};

/** A3 posters as screen PDFs, the photograph in the cache, a new headline each time. */
export const screenDocuments = async (
  rounds: number,
): Promise<readonly Row[]> => [
  await screenDocument(soft, rounds),
  await screenDocument(detailed, rounds),
  await screenDocument(fromCamera, rounds),
];

async function screenDocument(poster: Poster, rounds: number): Promise<Row> {
  const { toolkit, photograph, readOriginal } = await poster.material();
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
    warmUps,
  );
  return timeRow(
    {
      name: poster.name,
      limit: `pdf-lib embeds the same JPEG, ${megabytes(jpegs)} MB, and saves`,
      goal: 0.6,
    },
    limit,
    own,
  );
}

const megabytes = (jpegs: readonly Uint8Array[]): string =>
  (
    jpegs.reduce((sum, { byteLength }) => sum + byteLength, 0) / 1_000_000
  ).toFixed(1);
