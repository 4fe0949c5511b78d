import { bookContent, sourcesOf } from "../support/sample-book.ts";
import { produceDocument } from "#render";
import { median } from "./rounds.ts";
import { valueRow, type Row } from "./row.ts";

/** A book of forty pages may take two seconds. */
const mostPerPage = 2000 / 40;
/** Until V8 has optimized what sets a page. */
const warmUps = 2;

/** The demonstration's guideline book, fonts open and photographs decoded. */
export async function book(rounds: number): Promise<Row> {
  const sources = sourcesOf(bookContent);
  const times: number[] = [];
  let pages = 0;
  for (let round = -warmUps; round < rounds; round++) {
    const start = performance.now();
    const made = await produceDocument("guideline-book", bookContent, sources);
    if (round >= 0) times.push(performance.now() - start);
    pages = made.frames.length;
  }
  return valueRow(
    {
      name: `Guideline book, ${pages} pages, screen PDF`,
      limit: `${mostPerPage} ms a page, as a book of 40 pages may take; median ${Math.round(median(times) / pages)} ms`,
      goal: 1,
    },
    times.map(() => pages * mostPerPage),
    times,
    "ms",
  );
}
