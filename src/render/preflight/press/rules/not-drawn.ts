import { onPage, type ArtworkRule } from "../artwork-rule.ts";

/** What rules of their own say of the same artwork. */
const saidElsewhere: readonly RegExp[] = [
  /^Annotations are not drawn$/,
  /^\S+ colours are drawn with a plain conversion/,
  /^CMYK colours with a profile of their own/,
  /is drawn as if it were Normal$/,
  /is not embedded.*, and its text is not drawn$/,
  /encoding.*, and its text is not drawn$/,
];

export const notDrawn: ArtworkRule = {
  code: "press/not-drawn",
  severity: "note",
  says: "The plates of the report show all that is printed.",
  source: "What preflight cannot draw it cannot judge",
  *check({ pages }) {
    const unmade = pages.filter(({ plates }) => !plates);
    if (unmade.length > 0)
      yield {
        where: unmade.length === 1 ? "one page" : `${unmade.length} pages`,
        message: `The plates of ${unmade.length} pages were not made: the file has too many`,
        hint: "Send the file in parts to have all of its ink measured",
      };
    for (const page of pages) {
      const { plates, walk } = page;
      if (!plates) continue;
      const all = plates.missing.filter(
        (sentence) => !saidElsewhere.some((said) => said.test(sentence)),
      );
      if (walk.isCut) all.push("the page paints more than is looked through");
      if (all.length === 0) continue;
      yield {
        ...onPage(page),
        message: `The plates are not whole: ${all.join("; ")}`,
        hint: "Look at this page by eye before it is printed",
      };
    }
  },
};
