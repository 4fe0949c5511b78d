import { Entries, isList } from "../../../plates/content/entries.ts";
import type { PdfValue } from "../../../read-pdf/pdf-file.ts";
import { asName } from "../../../read-pdf/values.ts";
import type { StructureElement } from "./element.ts";
import type { Structure } from "./read-structure.ts";

/** What names an attribute: `Table` and `Scope`. */
export interface AttributeName {
  readonly owner: string;
  readonly key: string;
}

/** More attribute objects than this are no one's. */
const most = 64;

/** An attribute of an element: its own, or that of its classes. Null where it has none. */
export function attributeOf(
  structure: Pick<Structure, "root">,
  { entries }: StructureElement,
  { owner, key }: AttributeName,
): PdfValue {
  const classes = structure.root.entries("ClassMap");
  const own = objectsOf(entries, entries.dict.get("A"));
  const named = namesIn(entries).flatMap((name) =>
    classes ? objectsOf(classes, classes.dict.get(name)) : [],
  );
  for (const attributes of [...own, ...named])
    if (attributes.name("O") === owner && attributes.has(key))
      return attributes.get(key);
  return null;
}

/** An attribute that is a name. */
export const attributeName = (
  structure: Pick<Structure, "root">,
  element: StructureElement,
  name: AttributeName,
): string | undefined => asName(attributeOf(structure, element, name));

/** One attribute object or several, numbers of revisions between them left out. */
function objectsOf(
  { file }: Entries,
  value: PdfValue | undefined,
): readonly Entries[] {
  const found = file.resolve(value);
  const list = isList(found) ? found.slice(0, most) : [value ?? null];
  return list.flatMap((item) => Entries.of(file, item) ?? []);
}

function namesIn(entries: Entries): readonly string[] {
  const found = entries.get("C");
  const list = isList(found) ? found.slice(0, most) : [found];
  return list.flatMap((item) => asName(entries.file.resolve(item)) ?? []);
}
