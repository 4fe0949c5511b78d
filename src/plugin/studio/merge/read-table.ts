/**
 * Reads a table that somebody saved from a spreadsheet: commas, semicolons or tabs, with or without a byte-order
 * mark. What is wrong is said with its line; nothing is guessed, mended or left out.
 */
import { CsvError, parse } from "csv-parse";
import { ToolkitError } from "#render/errors";

/** One row with the line of the file on which it ends. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table with a heading. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What is read at most. */
export const tableBounds = {
  bytes: 10_000_000,
  rows: 10_000,
  columns: 60,
  cell: 2_000,
} as const;

const refused = (what: string): ToolkitError =>
  new ToolkitError("table", `Cannot read the table: ${what}`);

/** The table in a file. */
export async function readTable(bytes: Uint8Array): Promise<Table> {
  if (bytes.length > tableBounds.bytes)
    throw new ToolkitError(
      "too-large",
      `Cannot read the table: it has more than ${tableBounds.bytes / 1_000_000} MB, so part it into several`,
    );
  const text = textOf(bytes);
  if (text.trim() === "") throw refused("it is empty");
  const parser = parse(text, {
    delimiter: delimiterOf(text),
    info: true,
    skipEmptyLines: true,
    trim: true,
    maxRecordSize: tableBounds.columns * tableBounds.cell,
  });
  const found: TableRow[] = [];
  try {
    for await (const one of parser) {
      const { info, record }: { info: { lines: number }; record: string[] } =
        one;
      found.push({ line: info.lines, cells: record });
      // The heading is one more.
      if (found.length > tableBounds.rows + 1)
        throw refused(
          `it has more than ${tableBounds.rows.toLocaleString("en-GB")} rows, so part it into several`,
        );
    }
  } catch (error) {
    throw error instanceof CsvError ? faultOf(error) : error;
  }
  return checked(found);
}

/** UTF-8, or UTF-16 where a mark says so, as spreadsheets write it. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isWide =
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isWide
    ? first === 0xff
      ? "utf-16le"
      : "utf-16be"
    : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (text.includes("\0")) throw refused("it is not a text: save it as CSV");
    return text;
  } catch (cause) {
    if (cause instanceof ToolkitError) throw cause;
    throw new ToolkitError(
      "table",
      "Cannot read the table: its letters are in an encoding of old, so save it as CSV UTF-8",
      { cause },
    );
  }
}

const delimiters = [",", ";", "\t"] as const;

/** What stands most often in the heading, outside of quotes. */
function delimiterOf(text: string): string {
  const heading = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? "";
  const bare = heading.replace(/"(?:[^"]|"")*"/g, "");
  const counted = delimiters.map((delimiter) => ({
    delimiter,
    count: bare.split(delimiter).length,
  }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best))
    .delimiter;
}

/** What the reader of the format says, in a sentence that somebody can act on. */
function faultOf(error: CsvError): ToolkitError {
  const line = Number(error["lines"] ?? 0);
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return refused(
        `a quotation mark is opened and never closed, so look at line ${line} and those before it`,
      );
    case "INVALID_OPENING_QUOTE":
    case "CSV_INVALID_CLOSING_QUOTE":
      return refused(
        `line ${line} has a quotation mark in the middle of a cell: put the cell in quotation marks and double those inside`,
      );
    case "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH":
      return refused(
        `line ${line} has more or fewer cells than the heading: look for a delimiter too many or a quotation mark missing`,
      );
    case "CSV_MAX_RECORD_SIZE":
      return refused(`line ${line} is longer than a row can be`);
    default:
      return refused(`line ${line}: ${error.message}`);
  }
}

function checked([heading, ...rows]: readonly TableRow[]): Table {
  const columns = heading?.cells ?? [];
  if (columns.length > tableBounds.columns)
    throw refused(
      `it has ${columns.length} columns, and ${tableBounds.columns} are read`,
    );
  const unnamed = columns.findIndex((name) => name === "");
  if (unnamed >= 0)
    throw refused(
      `column ${unnamed + 1} has no name: the first line must name every column`,
    );
  const twice = columns.find((name, at) => columns.indexOf(name) !== at);
  if (twice !== undefined)
    throw refused(`two columns are called "${twice}": rename one`);
  if (rows.length === 0)
    throw refused("it has a heading and no rows: add a row for each output");
  for (const { cells, line } of rows) {
    const long = cells.findIndex((cell) => cell.length > tableBounds.cell);
    if (long >= 0)
      throw refused(
        `line ${line} has more than ${tableBounds.cell} characters under "${columns[long]}"`,
      );
  }
  return { columns, rows };
}
