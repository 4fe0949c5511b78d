import type { AuditEvent as EventDocument } from "../payload-types.ts";

/** As which text events are taken out. */
export type EventFormat = "csv" | "jsonl";

/** What each format is called on the web. */
export const eventMediaTypes: Readonly<Record<EventFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  jsonl: "application/jsonl; charset=utf-8",
};

const columns = [
  "sequence",
  "at",
  "kind",
  "actor",
  "about",
  "says",
  "detail",
  "forgottenOn",
  "previous",
  "contentDigest",
  "digest",
] as const;

/** Events as text, a line each; CSV begins with the names of its columns. */
export async function* writeEvents(
  events: AsyncIterable<EventDocument>,
  format: EventFormat,
): AsyncGenerator<string> {
  if (format === "csv") yield `${columns.join(",")}\r\n`;
  for await (const event of events)
    yield format === "csv" ? csvLine(event) : jsonLine(event);
}

const jsonLine = (event: EventDocument): string =>
  `${JSON.stringify(Object.fromEntries(columns.map((name) => [name, event[name] ?? null])))}\n`;

const csvLine = (event: EventDocument): string =>
  `${columns.map((name) => cell(event[name])).join(",")}\r\n`;

/** A cell by RFC 4180. What a spreadsheet would take for a formula begins with an apostrophe. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text =
    typeof value === "object" ? JSON.stringify(value) : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
