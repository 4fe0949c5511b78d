import {
  PdfRef,
  type PdfFile,
  type PdfValue,
} from "../../src/render/read-pdf/pdf-file.ts";
import { readPdf } from "../../src/render/read-pdf/read-pdf.ts";
import { asArray, asDict, asName } from "../../src/render/read-pdf/values.ts";

/** The types of all elements of a file's structure tree, in the order of reading. */
export function elementsOfType(bytes: Uint8Array): readonly string[] {
  const file = readPdf(bytes);
  const root = asDict(file.resolve(file.catalog.get("StructTreeRoot")));
  return typesOf(file, root?.get("K"));
}

function typesOf(file: PdfFile, kid: PdfValue | undefined): readonly string[] {
  const value = kid instanceof PdfRef ? file.resolve(kid) : kid;
  const list = asArray(value);
  if (list) return list.flatMap((one) => typesOf(file, one));
  const dict = asDict(value);
  const type = asName(dict?.get("S"));
  if (!dict || type === undefined) return [];
  return [type, ...typesOf(file, dict.get("K"))];
}
