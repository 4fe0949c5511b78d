import { createSources, produce } from "#render";
import { campaign } from "./campaign.ts";
import { finishedCards } from "./finished.ts";
import { encode } from "./limits.mjs";
import { cardRequest } from "./requests.ts";
import { timeRow, type Row, type Subject } from "./row.ts";
import { interleave } from "./rounds.ts";

type CardEncoding = "jpeg" | "png" | "webp";

const subjects: Readonly<Record<CardEncoding, Subject>> = {
  jpeg: {
    name: "5 cards 1080x1350, JPEG",
    limit: "encoding the same pixels",
    goal: 1.5,
    reach: 2,
  },
  png: {
    name: "5 cards 1080x1350, PNG",
    limit: "encoding the same pixels",
    goal: 1.2,
  },
  webp: {
    name: "5 cards 1080x1350, WebP",
    limit: "encoding the same pixels",
    goal: 1.1,
  },
};

/** Tables made for each picture save 1.6 % of a JPEG's bytes: sharp's habit, which the product leaves for speed. */
const tunedSubject: Subject = {
  name: "… against sharp's own settings",
  limit: "encoding the same pixels, tables optimised",
  goal: 1.5,
  reach: 2,
};

/**
 * A card in each language of the campaign, one after the other, with the photograph in the cache.
 * No text comes twice.
 */
export async function cards(
  encoding: CardEncoding,
  rounds: number,
): Promise<readonly Row[]> {
  const { toolkit, readOriginal } = campaign();
  const sources = createSources(toolkit.brand, readOriginal);
  const count = toolkit.languages.length;
  const finished = await finishedCards(toolkit, sources);
  let next = count;
  const encodingAs = (how: string) => async () => {
    for (const pixels of finished) await encode(pixels, how);
  };
  const [limit = [], own = [], tuned = []] = await interleave(
    [
      { name: "limit", run: encodingAs(encoding) },
      {
        name: "own",
        async run() {
          for (let card = 0; card < count; card++) {
            const request = cardRequest(toolkit, next++, encoding);
            await produce(toolkit, request, sources);
          }
        },
      },
      ...(encoding === "jpeg"
        ? [{ name: "tuned", run: encodingAs("jpeg-tuned") }]
        : []),
    ],
    rounds,
  );
  const row = timeRow(subjects[encoding], limit, own);
  return tuned.length > 0 ? [row, timeRow(tunedSubject, tuned, own)] : [row];
}
