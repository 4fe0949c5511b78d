import type { StructureElement } from "./structure/element.ts";
import type { UaPage, UaSubject } from "./ua-subject.ts";

/** Content so far down says nothing more about where an element begins. */
const mostLooked = 200;

/** Finds the page that an element begins on by its content, its annotations and what it holds. */
export function pageFinder(pages: readonly UaPage[]): UaSubject["pageOf"] {
  const byPage = new Map<number, number>();
  const byAnnotation = new Map<number, number>();
  for (const { number, page, annotations } of pages) {
    if (page.ref) byPage.set(page.ref.object, number);
    for (const { object } of annotations)
      if (object !== undefined) byAnnotation.set(object, number);
  }
  return (element) => {
    let looked = 0;
    const find = ({ kids }: StructureElement): number | undefined => {
      for (const kid of kids) {
        if (++looked > mostLooked) return undefined;
        const found =
          kid.kind === "element"
            ? find(kid.element)
            : kid.kind === "content"
              ? byPage.get(kid.page ?? -1)
              : byAnnotation.get(kid.object ?? -1);
        if (found !== undefined) return found;
      }
      return undefined;
    };
    return find(element);
  };
}
