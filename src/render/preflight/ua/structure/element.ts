import type { Entries } from "../../../plates/content/entries.ts";

/** An element of a file's logical structure, as it stands there. */
export interface StructureElement {
  readonly entries: Entries;
  /** Number of its object; absent where it stands inside another. */
  readonly object: number | undefined;
  /** What the file calls it. */
  readonly type: string;
  /** The standard type that this means; absent where it means none. */
  readonly role: string | undefined;
  /** Absent for the roots of the tree. */
  readonly parent: StructureElement | undefined;
  readonly kids: readonly StructureKid[];
  /** Its own language or the nearest one above it; the document's is not meant. */
  readonly language: string | undefined;
}

/** What an element holds. */
export type StructureKid =
  | { readonly kind: "element"; readonly element: StructureElement }
  | {
      /** A sequence of marked content. */
      readonly kind: "content";
      readonly mcid: number;
      /** Number of the page's object. */
      readonly page: number | undefined;
      /** Number of the form that holds the content; absent for a page's own. */
      readonly form: number | undefined;
    }
  | {
      /** An annotation, a picture or a form as a whole. */
      readonly kind: "object";
      readonly object: number | undefined;
    };

/** The elements that an element holds; those that only group count as not there. */
export function childrenOf(
  element: Pick<StructureElement, "kids">,
): readonly StructureElement[] {
  return element.kids.flatMap((kid) =>
    kid.kind !== "element"
      ? []
      : kid.element.role === "NonStruct"
        ? childrenOf(kid.element)
        : [kid.element],
  );
}

/** The element that holds an element; one that only groups counts as not there. */
export function parentOf({
  parent,
}: StructureElement): StructureElement | undefined {
  return parent?.role === "NonStruct" ? parentOf(parent) : parent;
}

/** `Document › Table › TR[2] › TD`, numbered where several of a type stand side by side. */
export function pathOf(element: StructureElement): string {
  const steps: string[] = [];
  for (
    let at: StructureElement | undefined = element;
    at && steps.length < 32;
    at = at.parent
  )
    steps.unshift(stepOf(at));
  return steps.join(" › ");
}

/** Steps of what an element holds, made once: there may be thousands. */
const numbered = new WeakMap<StructureElement, ReadonlyMap<object, string>>();

function stepOf(element: StructureElement): string {
  const { type, parent } = element;
  if (!parent) return type;
  const steps = numbered.get(parent) ?? stepsIn(parent);
  numbered.set(parent, steps);
  return steps.get(element) ?? type;
}

function stepsIn({ kids }: StructureElement): ReadonlyMap<object, string> {
  const children = kids.flatMap((kid) =>
    kid.kind === "element" ? [kid.element] : [],
  );
  const totals = new Map<string, number>();
  for (const { type } of children)
    totals.set(type, (totals.get(type) ?? 0) + 1);
  const counts = new Map<string, number>();
  return new Map(
    children.map((child) => {
      const { type } = child;
      const count = (counts.get(type) ?? 0) + 1;
      counts.set(type, count);
      return [child, totals.get(type) === 1 ? type : `${type}[${count}]`];
    }),
  );
}

/** Whether an element has words in place of what it shows. */
export const hasAlternative = ({ entries }: StructureElement): boolean =>
  (entries.text("Alt") ?? "").trim() !== "" || entries.has("ActualText");
