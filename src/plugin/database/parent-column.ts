/**
 * Tables that Payload reads by parent without an index for it.
 *
 * It indexes `*_locales` by `(_locale, _parent_id)` and `*_texts` and `*_numbers` by `(order, parent_id)`, but reads
 * them by parent: a list of 24 among 10,000 photographs took 16 s on SQLite, and 8 ms with an index.
 */
export const parentColumn = (
  table: string,
): "_parentID" | "parent" | undefined => {
  if (table.endsWith("_locales")) return "_parentID";
  return /_(texts|numbers)$/.test(table) ? "parent" : undefined;
};

/** What an adapter's options take as `afterSchemaInit`. */
export type SchemaHook<Options> = Options extends {
  afterSchemaInit?: (infer Hook)[];
}
  ? Hook
  : never;
