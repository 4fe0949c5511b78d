import { asBytes } from "../../../read-pdf/values.ts";
import { isList } from "../../../plates/content/entries.ts";
import { attributeOf } from "./attributes.ts";
import type { StructureElement } from "./element.ts";
import type { Structure } from "./read-structure.ts";
import type { GridCell } from "./table-grid.ts";

/** Identifiers are bytes: they are compared, not read. */
const keyOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString("latin1");

/** The identifier of an element; nothing where it has none. */
export function identifierOf({
  entries,
}: StructureElement): string | undefined {
  const bytes = asBytes(entries.get("ID"));
  return bytes && bytes.length > 0 ? keyOf(bytes) : undefined;
}

/** Identifiers of the headers that a cell names. */
export function headerNamesOf(
  structure: Pick<Structure, "root">,
  cell: StructureElement,
): readonly string[] {
  const list = attributeOf(structure, cell, { owner: "Table", key: "Headers" });
  if (!isList(list)) return [];
  return list.flatMap((item) => {
    const bytes = asBytes(structure.root.file.resolve(item));
    return bytes ? [keyOf(bytes)] : [];
  });
}

/** Tells whether any cell of a table names a header. */
export function namedHeaders(
  structure: Pick<Structure, "root">,
  cells: readonly GridCell[],
): (header: StructureElement) => boolean {
  const names = new Set(
    cells.flatMap(({ element }) => headerNamesOf(structure, element)),
  );
  return (header) => {
    const own = identifierOf(header);
    return own !== undefined && names.has(own);
  };
}
