/**
 * Reads a file's logical structure: its elements in their order, what each holds, and what the
 * file says in return of where content belongs. It judges nothing.
 */
import { Entries, isList } from "../../../plates/content/entries.ts";
import type { PdfValue } from "../../../read-pdf/pdf-file.ts";
import { asInteger, asRef } from "../../../read-pdf/values.ts";
import type { StructureElement, StructureKid } from "./element.ts";
import { readNumberTree } from "./number-tree.ts";
import { readRoleMap, type RoleMap } from "./role-map.ts";

/** The structure tree of a file. */
export interface Structure {
  readonly root: Entries;
  readonly roleMap: RoleMap;
  /** Every element, parents before what they hold, in reading order. */
  readonly elements: readonly StructureElement[];
  /** The elements at the top. */
  readonly roots: readonly StructureElement[];
  readonly byObject: ReadonlyMap<number, StructureElement>;
  /** What content and annotations are said to belong to, by their `StructParents` and `StructParent`. */
  readonly parentTree: ReadonlyMap<number, PdfValue>;
  /** What stands in the tree and is no element, content or object; or stands there twice. */
  readonly faults: readonly StructureFault[];
  /** Whether there are more elements than anyone would look through. */
  readonly isCut: boolean;
}

/** Something in the tree that cannot stand there. */
export interface StructureFault {
  readonly parent: StructureElement | undefined;
  readonly object: number | undefined;
  readonly says: string;
}

const mostElements = 300_000;
const deepest = 250;

interface Reading {
  readonly roleMap: RoleMap;
  readonly elements: StructureElement[];
  readonly byObject: Map<number, StructureElement>;
  readonly faults: StructureFault[];
  isCut: boolean;
}

/** Reads the structure tree; nothing where the file has none. */
export function readStructure(catalog: Entries): Structure | undefined {
  const root = catalog.entries("StructTreeRoot");
  if (!root) return undefined;
  const reading: Reading = {
    roleMap: readRoleMap(root.entries("RoleMap")),
    elements: [],
    byObject: new Map(),
    faults: [],
    isCut: false,
  };
  const kids = readKids(reading, root, undefined, 0);
  return {
    root,
    ...reading,
    roots: kids.flatMap((kid) => (kid.kind === "element" ? [kid.element] : [])),
    parentTree: readNumberTree(root.entries("ParentTree")),
  };
}

/** An element while what it holds is being read. */
type Open = StructureElement & { kids: readonly StructureKid[] };

function readKids(
  reading: Reading,
  holder: Entries,
  parent: StructureElement | undefined,
  depth: number,
): readonly StructureKid[] {
  const kids = holder.dict.get("K");
  const found = holder.get("K");
  const list = isList(found) ? found : kids === undefined ? [] : [kids];
  return list.flatMap((value) => {
    const kid = readKid(reading, value, { holder, parent, depth });
    return kid ? [kid] : [];
  });
}

interface Place {
  readonly holder: Entries;
  readonly parent: StructureElement | undefined;
  readonly depth: number;
}

function readKid(
  reading: Reading,
  value: PdfValue,
  place: Place,
): StructureKid | undefined {
  const { holder, parent } = place;
  const { file } = holder;
  const mcid = asInteger(file.resolve(value));
  if (mcid !== undefined && parent)
    return {
      kind: "content",
      mcid,
      page: asRef(holder.dict.get("Pg"))?.object,
      form: undefined,
    };
  const entries = Entries.of(file, value);
  const object = asRef(value)?.object;
  const type = entries?.name("Type");
  if (entries && type === "MCR" && parent)
    return {
      kind: "content",
      mcid: entries.number("MCID") ?? -1,
      page: asRef(entries.dict.get("Pg") ?? holder.dict.get("Pg"))?.object,
      form: asRef(entries.dict.get("Stm"))?.object,
    };
  if (entries && type === "OBJR" && parent)
    return { kind: "object", object: asRef(entries.dict.get("Obj"))?.object };
  const fault = (says: string): undefined => {
    if (reading.faults.length < 1000)
      reading.faults.push({ parent, object, says });
  };
  if (!entries) return fault("holds something that is no element");
  if (entries.name("S") === undefined)
    return fault("holds an element without a structure type");
  if (object !== undefined && reading.byObject.has(object))
    return fault("holds an element that stands in the tree already");
  const element = readElement(reading, { entries, object, place });
  return element && { kind: "element", element };
}

function readElement(
  reading: Reading,
  {
    entries,
    object,
    place: { parent, depth },
  }: {
    readonly entries: Entries;
    readonly object: number | undefined;
    readonly place: Place;
  },
): StructureElement | undefined {
  if (reading.elements.length >= mostElements || depth > deepest) {
    reading.isCut = true;
    return undefined;
  }
  const type = entries.name("S") ?? "";
  const outcome = reading.roleMap.roleOf(type);
  const element: Open = {
    entries,
    object,
    type,
    role: outcome.kind === "standard" ? outcome.role : undefined,
    parent,
    kids: [],
    language: entries.text("Lang") ?? parent?.language,
  };
  reading.elements.push(element);
  if (object !== undefined) reading.byObject.set(object, element);
  element.kids = readKids(reading, entries, element, depth + 1);
  return element;
}
