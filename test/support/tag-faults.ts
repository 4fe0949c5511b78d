/** What is wrong with the tags of a finished PDF, read back by the reader that shares nothing with its writer. */
import { contentOperations } from "../../src/render/read-pdf/content-tokens.ts";
import { pageContents } from "../../src/render/read-pdf/page-contents.ts";
import {
  PdfRef,
  type PdfDict,
  type PdfFile,
  type PdfPage,
  type PdfValue,
} from "../../src/render/read-pdf/pdf-file.ts";
import { readPdf } from "../../src/render/read-pdf/read-pdf.ts";
import {
  asArray,
  asDict,
  asInteger,
  asName,
  asNumbers,
  asText,
  dictOf,
} from "../../src/render/read-pdf/values.ts";

interface Element {
  readonly object: number;
  readonly type: string;
  readonly dict: PdfDict;
  readonly parent: Element | undefined;
  readonly kids: readonly PdfValue[];
}

/** Faults of a tagged PDF, none for a sound one. */
export function tagFaults(bytes: Uint8Array): readonly string[] {
  const file = readPdf(bytes);
  const root = asDict(file.resolve(file.catalog.get("StructTreeRoot")));
  if (!root) return ["there is no structure tree"];
  const elements = elementsOf(file, root.get("K"), undefined);
  const parents = parentsOf(file, root);
  return [
    ...catalogFaults(file),
    ...elements.flatMap((element) => elementFaults(file, element)),
    ...headingFaults(elements),
    ...file.pages.flatMap((page) => [
      ...contentFaults(file, page, elements, parents),
      ...annotationFaults(file, page, elements, parents),
    ]),
  ];
}

function elementsOf(
  file: PdfFile,
  value: PdfValue | undefined,
  parent: Element | undefined,
): readonly Element[] {
  const dict = asDict(file.resolve(value));
  const type = asName(dict?.get("S"));
  if (!(value instanceof PdfRef) || !dict || type === undefined) return [];
  const k = file.resolve(dict.get("K"));
  const kids = asArray(k) ?? [dict.get("K") ?? null];
  const element = { object: value.object, type, dict, parent, kids };
  return [element, ...kids.flatMap((kid) => elementsOf(file, kid, element))];
}

/** Each key of the parent tree, with the numbers of the elements that it leads to. */
function parentsOf(
  file: PdfFile,
  root: PdfDict,
): ReadonlyMap<number, readonly number[]> {
  const tree = asDict(file.resolve(root.get("ParentTree")));
  const numbers = asArray(file.resolve(tree?.get("Nums"))) ?? [];
  const parents = new Map<number, readonly number[]>();
  for (let at = 0; at < numbers.length; at += 2) {
    const value = numbers[at + 1] ?? null;
    const list = asArray(file.resolve(value)) ?? [value];
    parents.set(Number(numbers[at]), list.map(objectOf));
  }
  return parents;
}

const objectOf = (value: PdfValue | undefined): number =>
  value instanceof PdfRef ? value.object : -1;

function catalogFaults(file: PdfFile): readonly string[] {
  const { catalog } = file;
  const dict = (key: string) => asDict(file.resolve(catalog.get(key)));
  const marked = dict("MarkInfo")?.get("Marked") === true;
  const shown = dict("ViewerPreferences")?.get("DisplayDocTitle") === true;
  return [
    ...(marked ? [] : ["the file is not said to be marked"]),
    ...(shown ? [] : ["the title is not shown"]),
    ...(asText(file.resolve(catalog.get("Lang"))) ? [] : ["no language"]),
  ];
}

const standard =
  /^(Document|Sect|H[1-6]|P|L|LI|Lbl|LBody|Table|THead|TBody|TR|TH|TD|TOC|TOCI|Reference|Caption|Span|Note|Link|Figure|Div|Part)$/;

/** What an element of a type must stand in. */
const within: Readonly<Record<string, RegExp>> = {
  LI: /^L$/,
  LBody: /^LI$/,
  Lbl: /^(LI|Note)$/,
  TR: /^(Table|THead|TBody)$/,
  TH: /^TR$/,
  TD: /^TR$/,
  TOCI: /^TOC$/,
};

function elementFaults(
  file: PdfFile,
  { type, dict, parent, object }: Element,
): readonly string[] {
  const faults: string[] = [];
  if (!standard.test(type)) faults.push(`${type} is no standard type`);
  const place = within[type];
  if (place && !place.test(parent?.type ?? ""))
    faults.push(`${type} stands in ${parent?.type}`);
  if (parent && objectOf(dict.get("P")) !== parent.object)
    faults.push(`${type} ${object} says that another is its parent`);
  if (type === "Figure") {
    if (!asText(file.resolve(dict.get("Alt")))?.trim())
      faults.push("a figure has no alt text");
    const box = asNumbers(file, asDict(dict.get("A"))?.get("BBox"));
    const [left = 0, foot = 0, right = 0, top = 0] = box ?? [];
    if (!(left < right && foot < top)) faults.push("a figure has no box");
  }
  if (type === "Note" && !dict.has("ID")) faults.push("a note has no id");
  return faults;
}

function headingFaults(elements: readonly Element[]): readonly string[] {
  const levels = elements.flatMap(({ type }) =>
    /^H[1-6]$/.test(type) ? [Number(type[1])] : [],
  );
  return levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1
      ? [`H${level} follows H${levels[index - 1] ?? 0}`]
      : [],
  );
}

const painting = /^(f|F|f\*|B|b|B\*|b\*|S|s|sh|Do|Tj|TJ|'|")$/;

/** Every mark is an artifact's or one element's, and that element says so too. */
function contentFaults(
  file: PdfFile,
  page: PdfPage,
  elements: readonly Element[],
  parents: ReadonlyMap<number, readonly number[]>,
): readonly string[] {
  const faults: string[] = [];
  const owners = parents.get(asInteger(page.dict.get("StructParents")) ?? -1);
  let depth = 0;
  let next = 0;
  for (const { operator, operands } of contentOperations(
    pageContents(file, page),
  )) {
    if (operator === "BMC" || operator === "BDC") {
      if (++depth > 1) faults.push("marks nest");
      if (asName(operands[0]) === "Artifact") continue;
      const id = asInteger(asDict(operands[1])?.get("MCID"));
      if (id !== next++) faults.push(`mark ${id} is out of turn`);
      const owner = elements.find(({ object }) => object === owners?.[id ?? 0]);
      if (owner?.type !== asName(operands[0]))
        faults.push(`mark ${id} is another's`);
      if (!owner || !holds(file, owner, id, page))
        faults.push(`mark ${id} is in no element`);
    } else if (operator === "EMC") depth--;
    else if (painting.test(operator) && depth !== 1)
      faults.push(`${operator} is not marked`);
  }
  if (depth !== 0) faults.push("a mark is left open");
  if (next !== (owners?.length ?? 0)) faults.push("the parent tree is longer");
  return faults;
}

const holds = (
  file: PdfFile,
  { kids, dict }: Element,
  id: number | undefined,
  page: PdfPage,
): boolean =>
  kids.some((kid) => {
    const reference = asDict(file.resolve(kid));
    const on = objectOf(reference?.get("Pg") ?? dict.get("Pg"));
    return (
      on === page.ref?.object && (reference?.get("MCID") ?? kid) === (id ?? -1)
    );
  });

function annotationFaults(
  file: PdfFile,
  page: PdfPage,
  elements: readonly Element[],
  parents: ReadonlyMap<number, readonly number[]>,
): readonly string[] {
  const annotations = asArray(file.resolve(page.dict.get("Annots"))) ?? [];
  const faults: string[] = [];
  if (asName(page.dict.get("Tabs")) !== "S") faults.push("tabs go elsewhere");
  for (const reference of annotations) {
    const annotation = dictOf(file.resolve(reference));
    const key = asInteger(annotation?.get("StructParent")) ?? -1;
    const link = elements.find(
      ({ object }) => object === parents.get(key)?.[0],
    );
    if (link?.type !== "Link") faults.push("a link is in no Link");
    const isHeld = link?.kids.some((kid) => {
      const held = asDict(file.resolve(kid));
      return objectOf(held?.get("Obj")) === objectOf(reference);
    });
    if (!isHeld) faults.push("a Link does not hold its link");
    if (!asText(annotation?.get("Contents"))?.trim())
      faults.push("a link says nothing");
  }
  return faults;
}
