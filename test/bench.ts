/**
 * `npm run bench`: the product beside what physics allows, in one table of ratios.
 *
 * Every figure takes the product's own path, from request to bytes. `--quick` runs fewer rounds,
 * `--json` prints the rows as data, and names of benchmarks choose among them:
 * `npm run bench -- --quick cards pack`.
 */
import { parseArgs } from "node:util";
import { book } from "./bench/book.ts";
import { cards } from "./bench/cards.ts";
import { checkedFile } from "./bench/check-file.ts";
import { screenDocuments } from "./bench/document.ts";
import { firstCard } from "./bench/first-card.ts";
import { guideSearch } from "./bench/guide-search.ts";
import { governance } from "./bench/governance/governance.ts";
import { guide } from "./bench/guide.ts";
import { library } from "./bench/library/library.ts";
import { officers } from "./bench/officers.ts";
import { pack } from "./bench/pack.ts";
import { previews } from "./bench/preview.ts";
import { largePressPoster, pressPoster } from "./bench/press.ts";
import { queue } from "./bench/queue.ts";
import type { Row } from "./bench/row.ts";
import { load, table, thisMachine } from "./bench/table.ts";
import { tags } from "./bench/tags.ts";
import { threads } from "./bench/threads.ts";
import { upload } from "./bench/upload.ts";

const { values, positionals } = parseArgs({
  options: {
    help: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    quick: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const { json, quick } = values;
const rounds = (usual: number, few: number) => (quick ? few : usual);

const benchmarks: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  cards: async () => [
    ...(await cards("jpeg", rounds(21, 7))),
    ...(await cards("png", rounds(11, 3))),
    ...(await cards("webp", rounds(11, 5))),
  ],
  document: () => screenDocuments(rounds(31, 11)),
  tags: () => tags(rounds(61, 21)),
  book: async () => [await book(rounds(9, 3))],
  press: async () => [
    ...(await pressPoster("a3", rounds(21, 7))),
    ...(await pressPoster("a1", rounds(21, 7))),
    ...(await largePressPoster(rounds(7, 3))),
  ],
  pack: () => pack(rounds(9, 3)),
  threads: async () => [await threads(quick ? 40 : 200, rounds(5, 2))],
  check: async () => [await checkedFile(rounds(9, 3))],
  upload: async () => [await upload(rounds(15, 5))],
  start: async () => [await firstCard(rounds(9, 3))],
  library: () => library(rounds(20, 5)),
  governance: () => governance(rounds(9, 3)),
  search: () => guideSearch(rounds(5, 1)),
  preview: () => previews(rounds(100, 40)),
  guide: () => guide(rounds(60, 20)),
  officers: () => officers(rounds(60, 20)),
  queue: () => queue(quick ? 100 : 1_000),
};

const known = Object.keys(benchmarks);
if (values.help) {
  process.stdout.write(
    `npm run bench -- [--quick] [--json] [NAME …]\n\nNames: ${known.join(", ")}. None: all, one after the other.\n`,
  );
  process.exit(0);
}
const unknown = positionals.find((name) => !known.includes(name));
if (unknown !== undefined) {
  process.stderr.write(
    `Unknown benchmark "${unknown}": choose among ${known.join(", ")}\n`,
  );
  process.exit(2);
}
const before = load();
const rows: Row[] = [];
for (const [name, run] of Object.entries(benchmarks))
  if (positionals.length === 0 || positionals.includes(name))
    rows.push(...(await run()));
const machine = thisMachine([before, load()]);
process.stdout.write(
  json
    ? `${JSON.stringify({ machine, rows }, null, 2)}\n`
    : table(rows, machine),
);
