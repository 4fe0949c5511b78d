import { Entries } from "../../../plates/content/entries.ts";
import { PdfRef } from "../../../read-pdf/pdf-file.ts";
import { asArray, asInteger, asRef } from "../../../read-pdf/values.ts";
import type { Mark } from "../../artwork/mark.ts";
import type { StructureElement } from "../structure/element.ts";
import type { Structure } from "../structure/read-structure.ts";
import {
  atElement,
  onPage,
  type UaObservation,
  type UaRule,
} from "../ua-rule.ts";
import type { UaPage, UaSubject } from "../ua-subject.ts";

const hint = "Export the file again from the program that made it";

/** ISO 32000-1, 14.7.4: content and structure have to lead to each other. */
export const parentTree: UaRule = {
  code: "ua/parent-tree",
  severity: "block",
  says: "Content and the elements that hold it name each other.",
  source: "Matterhorn 01-005; ISO 14289-1, 7.1; ISO 32000-1, 14.7.4",
  *check(subject) {
    const { structure } = subject;
    if (!structure) return;
    const drawn = new Set<string>();
    for (const page of subject.pages)
      yield* contentOf(subject, structure, { page, drawn });
    for (const page of subject.pages)
      yield* annotationsOf(subject, structure, page);
    yield* claimedInVain(subject, structure, drawn);
  },
};

const keyOf = (holder: string, mcid: number): string => `${holder}:${mcid}`;

/** Marks whose number no element claims, or another than the parent tree says. */
function* contentOf(
  { claims }: UaSubject,
  { parentTree, byObject }: Structure,
  { page, drawn }: { readonly page: UaPage; readonly drawn: Set<string> },
): Generator<UaObservation> {
  const object = page.page.ref?.object;
  const { file } = page.entries;
  for (const mark of page.walk.marks) {
    const { mcid, form } = mark;
    if (mcid === undefined) continue;
    const key = keyOf(form === undefined ? `p${object}` : `f${form}`, mcid);
    const isAgain = drawn.has(key) && form === undefined;
    drawn.add(key);
    const claimed = claims.ofContent({ mcid, page: object, form });
    const list = file.resolve(parentTree.get(holderOf(page, mark) ?? -1));
    const said = asRef(asArray(list)?.[mcid]);
    const element = said && byObject.get(said.object);
    const wrong = faultOf({ isAgain, claimed, element, mcid });
    if (wrong) yield { ...onPage(page.number), message: wrong, hint };
  }
}

/** The number that a page, or a form in it, has in the parent tree. */
function holderOf(page: UaPage, { form }: Mark): number | undefined {
  if (form === undefined) return asInteger(page.entries.get("StructParents"));
  const stream = Entries.of(page.entries.file, new PdfRef(form, 0));
  return asInteger(stream?.get("StructParents"));
}

function faultOf({
  isAgain,
  claimed,
  element,
  mcid,
}: {
  readonly isAgain: boolean;
  readonly claimed: readonly StructureElement[];
  readonly element: StructureElement | undefined;
  readonly mcid: number;
}): string | undefined {
  if (isAgain) return `Content ${mcid} is there twice`;
  if (claimed.length === 0)
    return `Content ${mcid} belongs to no element of the structure tree`;
  if (claimed.length > 1)
    return `Content ${mcid} belongs to ${claimed.length} elements of the structure tree`;
  if (!element) return `Content ${mcid} is not in the parent tree`;
  if (element !== claimed[0])
    return `Content ${mcid} is held by "${claimed[0]?.type}", but the parent tree says "${element.type}"`;
  return undefined;
}

/** Annotations that an element holds, but that do not lead back to it. */
function* annotationsOf(
  { claims }: UaSubject,
  { parentTree }: Structure,
  { number, annotations }: UaPage,
): Generator<UaObservation> {
  for (const { object, kind, element, structParent } of annotations) {
    const claimed = object === undefined ? [] : claims.ofObject(object);
    const said =
      structParent === undefined ? undefined : parentTree.get(structParent);
    if (claimed.length === 0 && said === undefined) continue;
    if (claimed.length === 1 && claimed[0] === element) continue;
    yield {
      ...onPage(number, `annotation ${kind}`, object),
      message:
        claimed.length === 0
          ? `The parent tree names an element that does not hold the annotation (${kind})`
          : claimed.length > 1
            ? `The annotation (${kind}) belongs to ${claimed.length} elements`
            : `The parent tree does not lead from the annotation (${kind}) to the element that holds it`,
      hint,
    };
  }
}

/** Elements that hold content which no page has. */
function* claimedInVain(
  subject: UaSubject,
  { elements }: Structure,
  drawn: ReadonlySet<string>,
): Generator<UaObservation> {
  for (const element of elements)
    for (const kid of element.kids) {
      // Forms may stand in appearances, which are not looked through for content.
      if (kid.kind !== "content" || kid.form !== undefined) continue;
      const { mcid, page } = kid;
      if (drawn.has(keyOf(`p${page}`, mcid))) continue;
      yield {
        ...atElement(subject, element),
        message: `"${element.type}" holds content ${mcid}, which is not on the page`,
        hint,
      };
      break;
    }
}
