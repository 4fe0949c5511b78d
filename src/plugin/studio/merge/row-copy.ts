import { z } from "zod";
import { UnknownNameError } from "#render/errors";
import { describeOptions, templates } from "#templates";
import type { Table, TableRow } from "./read-table.ts";

/** Which column stands for which slot; `language`, `photograph` and options of templates may have one too. */
export type Mapping = Readonly<Record<string, string>>;

/** What one row sets. */
export interface RowCopy {
  /** From 1, without the heading. */
  readonly row: number;
  readonly line: number;
  readonly copy: Readonly<Record<string, string | readonly string[]>>;
  /** As the table says it: `rowSetting` finds out what is meant. */
  readonly language?: string;
  readonly photograph?: string;
  /** The templates' options, such as `layout`, as the table says them. */
  readonly options: Readonly<Record<string, string>>;
}

/** What is said of a row that sets nothing: what came of it would say what its toolkit says. */
export const nothingSet = "The row sets nothing";

/** Whether every column that means something is empty. */
export const setsNothing = ({
  copy,
  language,
  options,
  photograph,
}: RowCopy): boolean =>
  language === undefined &&
  photograph === undefined &&
  Object.keys(copy).length === 0 &&
  Object.keys(options).length === 0;

/** What may be mapped beside slots and options. */
const besideSlots = ["language", "photograph"];

/** The options of every template. */
const optionNames = (): readonly string[] => [
  ...new Set(
    templates.flatMap((template) =>
      describeOptions(template).map(({ name }) => name),
    ),
  ),
];

const isList = (slot: string): boolean =>
  templates.some(({ slots }) => slots.shape[slot]?._zod.def.type === "array");

/** What can be mapped: every slot of every template, and what may change from row to row beside. */
export const mappable = (): readonly string[] => [
  ...new Set([
    ...templates.flatMap(({ slots }) => Object.keys(slots.shape)),
    ...besideSlots,
    ...optionNames(),
  ]),
];

/** Columns that are called as a slot is, by its name or its label; spaces, case and hyphens do not matter. */
export function guessMapping(columns: readonly string[]): Mapping {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
  const known = templates.flatMap(({ slots }) =>
    Object.entries(slots.shape).map(([slot, schema]) => ({
      slot,
      label: z.string().catch("").parse(schema.meta?.()?.["label"]),
    })),
  );
  return Object.fromEntries(
    mappable().flatMap((slot) => {
      const names = [
        slot,
        ...known.filter((one) => one.slot === slot).map(({ label }) => label),
      ].map(plain);
      const column = columns.find((name) => names.includes(plain(name)));
      return column === undefined ? [] : [[slot, column]];
    }),
  );
}

/** Refuses a mapping from a column that the table does not have, or to a slot that nothing has. */
export function checkMapping(
  mapping: Mapping,
  columns: readonly string[],
): void {
  const slots = mappable();
  for (const [slot, column] of Object.entries(mapping)) {
    if (!slots.includes(slot)) throw new UnknownNameError("slot", slot, slots);
    if (!columns.includes(column))
      throw new UnknownNameError("column", column, columns);
  }
}

/** The rows of a table as they set words. Entries of a list stand in one cell, parted by lines or by " | ". */
export function rowCopies(
  { columns, rows }: Table,
  mapping: Mapping,
): readonly RowCopy[] {
  const options = optionNames();
  const places = Object.entries(mapping).map(([slot, column]): Place => ({
    slot,
    at: columns.indexOf(column),
    sets: besideSlots.includes(slot)
      ? "beside"
      : options.includes(slot)
        ? "option"
        : isList(slot)
          ? "list"
          : "words",
  }));
  return rows.map((row, index) => rowCopy(row, index + 1, places));
}

/** Where a column stands, and what it sets. */
interface Place {
  readonly slot: string;
  readonly at: number;
  readonly sets: "words" | "list" | "option" | "beside";
}

function rowCopy(
  { cells, line }: TableRow,
  row: number,
  places: readonly Place[],
): RowCopy {
  const given = places.flatMap(({ at, sets, slot }) => {
    const cell = cells[at]?.trim() ?? "";
    return cell === "" ? [] : [{ slot, sets, cell }];
  });
  const valuesOf = (kind: Place["sets"]) =>
    Object.fromEntries(
      given
        .filter(({ sets }) => sets === kind)
        .map(({ cell, slot }) => [slot, cell]),
    );
  return {
    row,
    line,
    ...valuesOf("beside"),
    options: valuesOf("option"),
    copy: Object.fromEntries(
      given
        .filter(({ sets }) => sets === "words" || sets === "list")
        .map(({ cell, sets, slot }) => [
          slot,
          sets === "list" ? cell.split(/\r?\n| \| /) : cell,
        ]),
    ),
  };
}
