/**
 * Reads XMP packets of pictures and documents. It says what stands there; what of it is true is
 * for the reader to judge.
 */
import { parseElements, type ParsedElements } from "./parse-elements.ts";
import {
  propertiesIn,
  propertyKey,
  type XmpFields,
  type XmpValue,
} from "./xmp-value.ts";

/** Properties of an XMP packet by namespace and name. */
export interface XmpPacket {
  /** A property's text; the default language's where there are several, the first of a list. */
  get(namespace: string, name: string): string | undefined;
  /** Why it cannot be read, or only in part; absent when it can. */
  readonly problem?: string;
}

/** A packet with everything that it holds. */
export interface XmpDocument extends XmpPacket {
  /** A property with all its entries and fields. */
  value(namespace: string, name: string): XmpValue | undefined;
  readonly properties: XmpFields;
  /** The prefixes that names of a namespace are written with, each once. */
  readonly prefixes: ParsedElements["prefixes"];
}

/** No packet that says anything useful is longer. */
const greatestLength = 4_000_000;

/**
 * Reads a packet: elements, attributes of a description, lists, alternatives and structures.
 * Anything that is not well-formed XML is a problem; what comes before it is read all the same.
 */
export function readXmp(bytes: Uint8Array): XmpDocument {
  if (bytes.length > greatestLength)
    return packetOf(
      new Map(),
      new Map(),
      `it is longer than ${greatestLength} bytes`,
    );
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const { prefixes, problem, root } = parseElements(trimmed(text));
    return packetOf(propertiesIn(root), prefixes, problem);
  } catch {
    return packetOf(new Map(), new Map(), "it is not UTF-8");
  }
}

/** Writers pad packets with spaces, and some end them with zeros. */
const trimmed = (text: string): string =>
  text.replace(/^\ufeff/, "").replace(/[\0\s]+$/, "");

function packetOf(
  properties: XmpFields,
  prefixes: XmpDocument["prefixes"],
  problem?: string,
): XmpDocument {
  const value = (namespace: string, name: string) =>
    properties.get(propertyKey(namespace, name));
  return {
    properties,
    prefixes,
    value,
    get(namespace, name) {
      const found = value(namespace, name);
      return found && plainText(found);
    },
    ...(problem !== undefined && { problem }),
  };
}

/** The text that speaks for a value: its own, the default language's or the first inside. */
export function plainText(value: XmpValue): string | undefined {
  if (value.text !== "") return value.text;
  const usual = value.items.find(({ language }) => language === "x-default");
  for (const inner of [
    ...(usual ? [usual] : []),
    ...value.items,
    ...value.fields.values(),
  ]) {
    const text = plainText(inner);
    if (text !== undefined) return text;
  }
  return undefined;
}
