import { listOf, nameOf } from "../../../plates/content/entries.ts";
import {
  PdfStream,
  type PdfFile,
  type PdfValue,
} from "../../../read-pdf/pdf-file.ts";
import { describeValue } from "../describe-value.ts";
import type { ArtworkRule } from "../artwork-rule.ts";

/** One plate, one ink, one look: two definitions mean that one of them is shown wrongly. */
export const spotDefinitions: ArtworkRule = {
  code: "press/spot-definitions",
  severity: "block",
  says: "An ink that is named twice is described alike each time.",
  source: "ISO 15930-7, 6.2.5; GWG 2022 R0022",
  *check({ file }) {
    const known = new Map<string, string>();
    const told = new Set<string>();
    for (const [, value] of file.objects()) {
      for (const [ink, look] of separationsIn(file, value)) {
        const before = known.get(ink);
        known.set(ink, look);
        if (before === undefined || before === look || told.has(ink)) continue;
        told.add(ink);
        yield {
          where: `ink ${ink}`,
          message: `The ink "${ink}" has two definitions`,
          hint: "Give it one recipe in the document's swatches",
        };
      }
    }
  },
};

/** Separation spaces that an object is or holds in one of its dictionaries. */
function* separationsIn(
  file: PdfFile,
  value: PdfValue,
  depth = 0,
): Generator<readonly [ink: string, look: string]> {
  if (depth > 6) return;
  if (Array.isArray(value)) {
    const parts = listOf(file, value) ?? [];
    const ink = nameOf(parts[1]);
    if (nameOf(parts[0]) === "Separation" && ink !== undefined)
      yield [ink, describeValue(file, [parts[2] ?? null, parts[3] ?? null])];
    else for (const part of value) yield* separationsIn(file, part, depth + 1);
  } else if (value instanceof Map)
    for (const part of value.values())
      yield* separationsIn(file, part, depth + 1);
  else if (value instanceof PdfStream)
    for (const part of value.dict.values())
      yield* separationsIn(file, part, depth + 1);
}
