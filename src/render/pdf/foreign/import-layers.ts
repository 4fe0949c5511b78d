import { PDFArray, PDFDict, PDFName, type PDFObject } from "@cantoo/pdf-lib";
import { PaintError } from "../../errors.ts";
import type { PdfDocument, Value } from "../document.ts";
import type { ForeignPdf } from "./foreign-pdf.ts";

/** Lists of a configuration of layers that several documents can share. */
const lists = ["ON", "OFF", "Order", "RBGroups", "Locked", "AS"] as const;

/**
 * The layers of all sources as one set, each as visible as it was; nothing where there are none.
 * Layers that pages refer to are copied once, whoever copies them first.
 */
export function importLayers(
  document: PdfDocument,
  sources: readonly ForeignPdf[],
): Value | undefined {
  const layered = sources.flatMap((source) => {
    const found = source.catalog.lookup(PDFName.of("OCProperties"));
    return found instanceof PDFDict ? [{ source, properties: found }] : [];
  });
  const [first] = layered;
  if (!first) return undefined;
  if (layered.length === 1)
    return document.copierFrom(first.source.context).copy(first.properties);
  const all = layered.map(({ source, properties }) => {
    const usual = properties.lookup(PDFName.of("D"));
    const base =
      usual instanceof PDFDict
        ? usual.lookup(PDFName.of("BaseState"))
        : undefined;
    if (base && base !== PDFName.of("ON"))
      throw new PaintError(
        `Cannot join the layers of "${source.name}" with those of other files: they are hidden unless said otherwise; impose it by itself`,
      );
    const copier = document.copierFrom(source.context);
    const listOf = (
      dict: PDFObject | undefined,
      key: string,
    ): readonly PDFObject[] => {
      const list =
        dict instanceof PDFDict ? dict.lookup(PDFName.of(key)) : undefined;
      return list instanceof PDFArray ? copier.copy(list).asArray() : [];
    };
    return {
      groups: listOf(properties, "OCGs"),
      listOf: (key: string) => listOf(usual, key),
    };
  });
  const joined = lists.map(
    (key) => [key, all.flatMap(({ listOf }) => listOf(key))] as const,
  );
  return {
    OCGs: all.flatMap(({ groups }) => groups),
    D: Object.fromEntries(joined.filter(([, list]) => list.length > 0)),
  };
}
