/** The pack of a merge: a folder for each row, and a report that tells of all of them. */
import type { PayloadRequest } from "payload";
import type { Rendition } from "#collections";
import type { ArtworkFiles } from "../../stores/artwork-files.ts";
import { csvLine } from "../csv-line.ts";
import { packEntries, type PackEntry, type Packed } from "../pack-entries.ts";
import type { MergeResult } from "./merge-store.ts";

/** Rows whose renditions are read at once. */
const batch = 50;

/** The entries of a merge's pack. */
export async function* mergePack(
  results: readonly MergeResult[],
  packing: { readonly req: PayloadRequest; readonly files: ArtworkFiles },
): AsyncGenerator<PackEntry> {
  yield* packEntries(packedRows(results, packing.req), packing);
  yield {
    name: "rows.csv",
    bytes: Buffer.from(reportOf(results), "utf8"),
    isText: true,
  };
}

async function* packedRows(
  results: readonly MergeResult[],
  req: PayloadRequest,
): AsyncGenerator<Packed> {
  const figures = Math.max(4, String(results.at(-1)?.row ?? 0).length);
  for (let from = 0; from < results.length; from += batch) {
    const rows = results.slice(from, from + batch);
    const found = await renditionsOf(
      req,
      rows.flatMap(({ renditions }) => renditions),
    );
    for (const { renditions, row } of rows)
      for (const id of renditions) {
        const rendition = found.get(id);
        const folder = String(row).padStart(figures, "0");
        if (rendition) yield { rendition, folder };
      }
  }
}

async function renditionsOf(
  req: PayloadRequest,
  ids: readonly number[],
): Promise<ReadonlyMap<number, Rendition>> {
  const { docs } = await req.payload.find({
    collection: "renditions",
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  });
  return new Map(docs.map((document) => [document.id, document]));
}

/** What became of each row, in a table that no spreadsheet runs. */
export const reportOf = (
  results: readonly Pick<MergeResult, "line" | "row" | "says" | "state">[],
): string =>
  `\ufeff${[
    csvLine(["Row", "Line", "Result", "Why"]),
    ...results.map(({ line, row, says = "", state }) =>
      csvLine([String(row), String(line), state, says]),
    ),
  ].join("")}`;
