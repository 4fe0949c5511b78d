import { xmpNamespaces } from "./namespaces.ts";
import type { XmlAttribute, XmlElement } from "./parse-elements.ts";

/** The value of a property: a text, a list, or a structure of further properties. */
export interface XmpValue {
  /** Trimmed; empty for lists and structures. */
  readonly text: string;
  /** Of an entry of alternatives: `x-default`, `cy` … */
  readonly language?: string;
  readonly items: readonly XmpValue[];
  /** By namespace and name, as `propertyKey` joins them. */
  readonly fields: XmpFields;
}

/** Properties by namespace and name, as `propertyKey` joins them. */
export type XmpFields = ReadonlyMap<string, XmpValue>;

/** Joins what names a property. */
export const propertyKey = (namespace: string, name: string): string =>
  `${namespace} ${name}`;

const { rdf } = xmpNamespaces;
const xml = "http://www.w3.org/XML/1998/namespace";
const lists = ["Alt", "Bag", "Seq"];

const isRdf = ({ uri, local }: XmlElement, name: string): boolean =>
  uri === rdf && local === name;

/** The properties of all descriptions below an element; the first of a name counts. */
export function propertiesIn(root: XmlElement): XmpFields {
  const found = new Map<string, XmpValue>();
  const visit = (element: XmlElement): void => {
    if (!isRdf(element, "Description")) {
      for (const child of element.children) visit(child);
      return;
    }
    for (const [key, value] of fieldsOf(element))
      if (!isEmpty(value) && !found.has(key)) found.set(key, value);
  };
  visit(root);
  return found;
}

const isEmpty = ({ text, items, fields }: XmpValue): boolean =>
  text === "" && items.length === 0 && fields.size === 0;

/** Properties as attributes and as elements. */
function fieldsOf(element: XmlElement): Map<string, XmpValue> {
  const fields = new Map<string, XmpValue>();
  const keep = (key: string, value: XmpValue) => {
    if (!fields.has(key)) fields.set(key, value);
  };
  for (const { uri, local, value } of propertyAttributes(element))
    keep(propertyKey(uri, local), plain(value));
  for (const child of element.children)
    keep(propertyKey(child.uri, child.local), valueOf(child));
  return fields;
}

/** Attributes that are properties; those of XML and RDF only say how to read. */
const propertyAttributes = (element: XmlElement): readonly XmlAttribute[] =>
  element.attributes.filter(
    ({ uri }) => uri !== "" && uri !== xml && uri !== rdf,
  );

const plain = (text: string): XmpValue => ({
  text: text.trim(),
  items: [],
  fields: new Map(),
});

const attributeOf = (element: XmlElement, uri: string, local: string) =>
  element.attributes.find(
    (attribute) => attribute.uri === uri && attribute.local === local,
  )?.value;

/** Reads a property element or a list entry in each of the forms that RDF gives it. */
function valueOf(element: XmlElement): XmpValue {
  const language = attributeOf(element, xml, "lang");
  const value = { ...plain(element.text), ...(language && { language }) };
  const list = element.children.find(
    (child) => child.uri === rdf && lists.includes(child.local),
  );
  if (list) {
    const entries = list.children.filter((child) => isRdf(child, "li"));
    return { ...value, items: entries.map(valueOf) };
  }
  const description = element.children.find((child) =>
    isRdf(child, "Description"),
  );
  const fields = fieldsOf(description ?? element);
  const own = fields.get(propertyKey(rdf, "value"));
  if (own) return { ...own, ...(language && { language }) };
  const resource = attributeOf(element, rdf, "resource");
  return { ...value, text: value.text || (resource ?? ""), fields };
}
