import { Entries, isList } from "../../../plates/content/entries.ts";
import type { PdfValue } from "../../../read-pdf/pdf-file.ts";

const deepest = 32;
const mostEntries = 1_000_000;
const mostNodes = 100_000;

/** The values of a number tree by their keys, not resolved. A tree that holds itself ends where it began. */
export function readNumberTree(
  root: Entries | undefined,
): ReadonlyMap<number, PdfValue> {
  const values = new Map<number, PdfValue>();
  const seen = new Set<object>();
  const visit = (node: Entries | undefined, depth: number): void => {
    if (!node || depth > deepest || seen.has(node.dict)) return;
    if (seen.size >= mostNodes || values.size >= mostEntries) return;
    seen.add(node.dict);
    const pairs = node.get("Nums");
    if (isList(pairs))
      for (let at = 0; at + 1 < pairs.length; at += 2) {
        const key = node.file.resolve(pairs[at]);
        const value = pairs[at + 1];
        if (typeof key === "number" && value !== undefined)
          if (values.size < mostEntries) values.set(key, value);
      }
    const kids = node.get("Kids");
    if (isList(kids))
      for (const kid of kids) visit(Entries.of(node.file, kid), depth + 1);
  };
  visit(root, 0);
  return values;
}
