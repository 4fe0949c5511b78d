import type { Mark } from "../artwork/mark.ts";
import type { StructureElement } from "./structure/element.ts";
import type { Structure } from "./structure/read-structure.ts";

/** Which elements say that they hold which content and which objects. */
export interface Claims {
  /** Every element that claims a sequence of content; two where the file contradicts itself. */
  ofContent(place: ContentPlace): readonly StructureElement[];
  ofObject(object: number): readonly StructureElement[];
  /** The element that holds a mark or one around it. */
  ofMark(
    mark: Mark | undefined,
    page: number | undefined,
  ): StructureElement | undefined;
}

/** Where a sequence of content is. */
export interface ContentPlace {
  readonly mcid: number;
  /** Number of the page's object. */
  readonly page: number | undefined;
  /** Number of the form's object; absent for a page's own content. */
  readonly form: number | undefined;
}

/** A form's content has its numbers to itself, wherever the form is placed. */
const keyOf = ({ mcid, page, form }: ContentPlace): string =>
  form === undefined ? `p${page ?? "?"}:${mcid}` : `f${form}:${mcid}`;

/** Gathers what the elements of a tree claim. */
export function claimsOf(structure: Structure | undefined): Claims {
  const content = new Map<string, StructureElement[]>();
  const objects = new Map<number, StructureElement[]>();
  for (const element of structure?.elements ?? [])
    for (const kid of element.kids) {
      if (kid.kind === "content") add(content, keyOf(kid), element);
      else if (kid.kind === "object" && kid.object !== undefined)
        add(objects, kid.object, element);
    }
  const ofContent = (place: ContentPlace) => content.get(keyOf(place)) ?? [];
  return {
    ofContent,
    ofObject: (object) => objects.get(object) ?? [],
    ofMark(mark, page) {
      const numbered = mark?.numbered;
      return (
        numbered &&
        ofContent({ mcid: numbered.mcid, form: numbered.form, page })[0]
      );
    },
  };
}

function add<Key>(
  map: Map<Key, StructureElement[]>,
  key: Key,
  element: StructureElement,
): void {
  const found = map.get(key);
  if (found) found.push(element);
  else map.set(key, [element]);
}
