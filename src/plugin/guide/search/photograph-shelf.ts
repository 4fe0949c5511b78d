/**
 * The photographs that a keeper has approved and made public, by their words. It follows the library by its revisions,
 * as the library's own search does. Whether one may be shown today is asked when it is found.
 */
import { setImmediate } from "node:timers/promises";
import { sql, type SQL } from "@payloadcms/db-sqlite/drizzle";
import type { Payload } from "payload";
import { runSql, type Row } from "../../database/run-sql.ts";
import { searchState } from "../../database/search-index.ts";
import { searchWords } from "./search-words.ts";
import { WordIndex } from "./word-index.ts";

/** What is shown of a photograph that is approved and public. Whether it may be shown is not told here. */
export interface ShelvedPhotograph {
  readonly id: number;
  readonly title: string;
  readonly alt: string;
  readonly credit: string;
  readonly settlement: string;
  /** Of the original, pixels; 0 where it was never measured. */
  readonly width: number;
  readonly height: number;
}

/** The words of photographs, with the photograph of each row. */
export interface PhotographRows {
  readonly index: WordIndex;
  /** By row; nothing where the row holds no longer. */
  readonly photographs: readonly (ShelvedPhotograph | undefined)[];
}

/** Where photographs are not asked for. */
export const noPhotographs: PhotographRows = {
  index: new WordIndex(),
  photographs: [],
};

/** Photographs that are read at once, between which others may go on. */
const atOnce = 1000;
/** So many changes that reading all anew takes less. */
const tooManyChanges = 500;

interface Read {
  readonly revision: number;
  readonly made: number;
  readonly index: WordIndex;
  readonly photographs: (ShelvedPhotograph | undefined)[];
  readonly rows: Map<number, number>;
}

class PhotographShelf {
  readonly #payload: Payload;
  #read: Read | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #next: Promise<PhotographRows> | undefined;

  constructor(payload: Payload) {
    this.#payload = payload;
  }

  /** The photographs with everything that was committed before this was asked. */
  upToDate(): Promise<PhotographRows> {
    // Whoever asks while others wait to begin is answered with them.
    this.#next ??= this.#running.then(async () => {
      this.#next = undefined;
      return this.#catchUp();
    });
    this.#running = this.#next.catch(() => undefined);
    return this.#next;
  }

  async #catchUp(): Promise<PhotographRows> {
    const place = { payload: this.#payload };
    const state = await searchState(place);
    const revision = state?.revision ?? 0;
    const made = state?.made ?? 0;
    const read = this.#read;
    if (!read || read.made !== made) return this.#readAll(revision, made);
    if (read.revision === revision) return read;
    const changed = await runSql(
      place,
      sql`select id from photograph_search where revision > ${read.revision} limit ${tooManyChanges}`,
    );
    const stale = read.photographs.length - read.rows.size;
    if (changed.length === tooManyChanges || stale > read.rows.size + atOnce)
      return this.#readAll(revision, made);
    const ids = changed.map(({ id }) => Number(id));
    for (const id of ids) drop(read, id);
    if (ids.length > 0)
      await this.#take(read, sql`id in (${sql.join(ids, sql`, `)})`);
    this.#read = { ...read, revision };
    return read;
  }

  /** Reads everything; what is there so far is found by nobody until it is whole. */
  async #readAll(revision: number, made: number): Promise<PhotographRows> {
    const read: Read = {
      ...{ revision, made, index: new WordIndex(), photographs: [] },
      rows: new Map(),
    };
    let last = 0;
    for (;;) {
      const taken = await this.#take(read, sql`id > ${last}`);
      if (taken.count < atOnce) break;
      last = taken.last;
      await setImmediate();
    }
    this.#read = read;
    return read;
  }

  async #take(read: Read, which: SQL) {
    const place = { payload: this.#payload };
    const documents = await runSql(
      place,
      sql`select id, title, slug, credit, place_landmark, place_settlement, place_ward, place_parish, original_width, original_height from photographs
        where ${which} and approval = 'approved' and is_public and deleted_at is null order by id limit ${atOnce}`,
    );
    const last = Number(documents.at(-1)?.["id"] ?? 0);
    if (documents.length === 0) return { count: 0, last };
    const first = Number(documents[0]?.["id"]);
    const within = sql`between ${first} and ${last}`;
    const spoken = spokenBy(
      await runSql(
        place,
        sql`select _parent_id as id, _locale as locale, alt, caption from photographs_locales where _parent_id ${within}`,
      ),
    );
    const keywords = textsBy(
      await runSql(
        place,
        sql`select parent_id as id, text from photographs_texts where parent_id ${within}`,
      ),
      ["text"],
    );
    for (const document of documents) {
      const id = Number(document["id"]);
      read.rows.set(
        id,
        read.index.add(
          partsOf(document, {
            spoken: spoken.get(id)?.words ?? "",
            keywords: keywords.get(id) ?? "",
          }),
        ),
      );
      read.photographs.push(shelved(document, spoken.get(id)));
    }
    return { count: documents.length, last };
  }
}

function drop({ photographs, rows }: Read, id: number): void {
  const row = rows.get(id);
  if (row === undefined) return;
  photographs[row] = undefined;
  rows.delete(id);
}

const joinedOf = (row: Row, names: readonly string[]): string =>
  names.map((name) => textOf(row, name)).join(" ");

function textsBy(
  rows: readonly Row[],
  names: readonly string[],
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const row of rows) {
    const id = Number(row["id"]);
    found.set(id, `${found.get(id) ?? ""} ${joinedOf(row, names)}`);
  }
  return found;
}

/** What is said of a photograph in all languages, and its words for those who cannot see it in the guide's own. */
interface Spoken {
  readonly words: string;
  readonly alt: string;
}

function spokenBy(rows: readonly Row[]): ReadonlyMap<number, Spoken> {
  const found = new Map<number, Spoken>();
  for (const row of rows) {
    const id = Number(row["id"]);
    const before = found.get(id);
    const alt = row["locale"] === "en" ? textOf(row, "alt") : before?.alt;
    found.set(id, {
      words: `${before?.words ?? ""} ${joinedOf(row, ["alt", "caption"])}`,
      alt: alt ?? "",
    });
  }
  return found;
}

const textOf = (row: Row, name: string): string => String(row[name] ?? "");

const shelved = (row: Row, spoken: Spoken | undefined): ShelvedPhotograph => ({
  id: Number(row["id"]),
  title: textOf(row, "title"),
  alt: spoken?.alt ?? "",
  credit: textOf(row, "credit"),
  settlement: textOf(row, "place_settlement"),
  width: Number(row["original_width"] ?? 0),
  height: Number(row["original_height"] ?? 0),
});

const places = [
  "place_landmark",
  "place_settlement",
  "place_ward",
  "place_parish",
];

const partsOf = (
  document: Row,
  more: { readonly spoken: string; readonly keywords: string },
) => [
  { words: searchWords(joinedOf(document, ["title"])), weight: 8 },
  { words: searchWords(joinedOf(document, places)), weight: 5 },
  { words: searchWords(more.keywords), weight: 4 },
  { words: searchWords(more.spoken), weight: 3 },
  { words: searchWords(joinedOf(document, ["slug", "credit"])), weight: 3 },
];

const known = new WeakMap<Payload, PhotographShelf>();

/** The words of the photographs that may come into question, with everything that was committed before this. */
export function photographRows(payload: Payload): Promise<PhotographRows> {
  const shelf = known.get(payload) ?? new PhotographShelf(payload);
  known.set(payload, shelf);
  return shelf.upToDate();
}
