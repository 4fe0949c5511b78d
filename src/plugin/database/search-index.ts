/**
 * The tables of the library's search, beside those that Payload makes from the collections.
 *
 * They are made anew where their shape has changed and hold nothing that is not read again from the
 * photographs. Both databases are handed words that are already folded and parted.
 */
import { sql } from "@payloadcms/db-sqlite/drizzle";
import { dialectOf, runAll, runSql, type Place } from "./run-sql.ts";

/** Counted up with every change of the tables below or of what is written into them. */
const shape = 2;

const texts = [
  "style_set",
  "season",
  "orientation",
  "approval",
  "licence_kind",
  "ward",
  "folder",
  "licence_from",
  "licence_until",
  "last_day",
  "created",
  "taken",
  "title_key",
  "tags",
];
const numbers = ["is_public", "hues", "channels", "short_side", "long_side"];

const columns = [
  "id integer primary key",
  ...texts.map((name) => `${name} text not null`),
  ...numbers.map((name) => `${name} integer not null`),
].join(", ");

/** PostgreSQL compares text by bytes here, as SQLite does: words are folded already. */
const inBytes = (statement: string): string =>
  statement.replaceAll(" text ", ' text collate "C" ');

const shared = [
  "create table photograph_search_tags (tag text not null, photograph integer not null, primary key (tag, photograph))",
  "create index photograph_search_tags_photograph on photograph_search_tags (photograph)",
  "create table photograph_search_colors (bucket integer not null, photograph integer not null, l integer not null, a integer not null, b integer not null, share integer not null)",
  "create index photograph_search_colors_bucket on photograph_search_colors (bucket, photograph, l, a, b, share)",
  "create index photograph_search_colors_photograph on photograph_search_colors (photograph)",
  "create index photograph_search_facets on photograph_search (approval, style_set, season, orientation, licence_kind)",
  "create index photograph_search_created on photograph_search (created, id)",
  "create index photograph_search_ward on photograph_search (ward, approval, style_set, season, orientation, licence_kind)",
  "create index photograph_search_folder on photograph_search (folder, id)",
];

const statements = {
  sqlite: [
    `create table photograph_search (${columns})`,
    "create virtual table photograph_search_words using fts5(words, content='', contentless_delete=1, tokenize='ascii', prefix='2 3')",
    ...shared,
  ],
  postgres: [
    inBytes(
      `create table photograph_search (${columns}, words tsvector not null)`,
    ),
    "create index photograph_search_words on photograph_search using gin (words)",
    ...shared.map(inBytes),
  ],
};

const tables = [
  "photograph_search_words",
  "photograph_search_tags",
  "photograph_search_colors",
  "photograph_search",
];

/** Makes the tables where they are missing or of another shape. Tells whether they were made, and so are empty. */
export async function makeSearchTables(place: Place): Promise<boolean> {
  const dialect = dialectOf(place.payload);
  await runSql(
    place,
    sql`create table if not exists photograph_search_shape (shape integer not null)`,
  );
  const [kept] = await runSql(
    place,
    sql`select shape from photograph_search_shape`,
  );
  if (Number(kept?.["shape"]) === shape) return false;
  const dropped =
    dialect === "sqlite"
      ? tables
      : tables.filter((table) => table !== "photograph_search_words");
  await runAll(place, [
    ...dropped.map((table) => `drop table if exists ${table}`),
    ...statements[dialect],
    "delete from photograph_search_shape",
    `insert into photograph_search_shape (shape) values (${shape})`,
  ]);
  return true;
}
