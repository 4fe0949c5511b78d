import { plainText, type XmpDocument } from "../../xmp/read-xmp.ts";
import { propertyKey, type XmpValue } from "../../xmp/xmp-value.ts";
import type { LanguageText } from "./photograph-metadata.ts";
import { tidyList, tidyText } from "./tidy-text.ts";

/** Most languages or structures of one property that are kept. */
const greatestCount = 100;

/** A property's text, tidy; nothing when it is empty. */
export const textIn = (
  xmp: XmpDocument,
  namespace: string,
  name: string,
): string | undefined => tidyText(xmp.get(namespace, name) ?? "") || undefined;

/** A property's text in each of its languages, the default first. */
export function textsIn(
  xmp: XmpDocument,
  namespace: string,
  name: string,
): readonly LanguageText[] | undefined {
  const value = xmp.value(namespace, name);
  if (!value) return undefined;
  const texts = (value.items.length > 0 ? value.items : [value])
    .slice(0, greatestCount)
    .map(({ language = "x-default", text }) => ({
      language: tidyText(language).slice(0, 35),
      text: tidyText(text),
    }))
    .filter(({ text }) => text !== "");
  const isDefault = ({ language }: LanguageText) => language === "x-default";
  const ordered = [
    ...texts.filter(isDefault),
    ...texts.filter((text) => !isDefault(text)),
  ];
  return ordered.length > 0 ? ordered : undefined;
}

/** The texts of a list, each once; a single text is a list of one. */
export function listIn(
  xmp: XmpDocument,
  namespace: string,
  name: string,
): readonly string[] | undefined {
  const value = xmp.value(namespace, name);
  if (!value) return undefined;
  const items = value.items.length > 0 ? value.items : [value];
  return tidyList(items.map((item) => plainText(item) ?? ""));
}

/** The structures of a list; a single structure is a list of one. */
export function structuresIn(
  xmp: XmpDocument,
  namespace: string,
  name: string,
): readonly XmpValue[] {
  const value = xmp.value(namespace, name);
  if (!value) return [];
  const items = value.items.length > 0 ? value.items : [value];
  return items.slice(0, greatestCount).filter(({ fields }) => fields.size > 0);
}

/** A field of a structure, as text. */
export function fieldIn(
  { fields }: XmpValue,
  namespace: string,
  name: string,
): string | undefined {
  const field = fields.get(propertyKey(namespace, name));
  return tidyText((field && plainText(field)) ?? "") || undefined;
}
