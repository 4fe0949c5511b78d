import { PDFName, PDFObject } from "@cantoo/pdf-lib";
import type { Entries, Value } from "./document.ts";
import { decimal } from "./number.ts";

/**
 * An object that is text already. A document has dozens of small dictionaries that nobody looks
 * into again: as objects of pdf-lib each would be put together once and taken apart once.
 */
export class Written extends PDFObject {
  readonly #text: string;

  constructor(value: Value) {
    super();
    this.#text = textOf(value);
  }

  override toString(): string {
    return this.#text;
  }
}

/** A value as pdf-lib spells it. */
function textOf(value: Value): string {
  if (value instanceof PDFObject) return value.toString();
  if (typeof value === "string") return nameOf(value);
  if (typeof value === "number") return decimal(value, 5);
  if (typeof value === "boolean") return String(value);
  if (isList(value)) {
    let text = "[ ";
    for (const item of value) text += `${textOf(item)} `;
    return `${text}]`;
  }
  let text = "<<\n";
  for (const key in value) {
    const entry = value[key];
    if (entry !== undefined) text += `${nameOf(key)} ${textOf(entry)}\n`;
  }
  return `${text}>>`;
}

const isList = (value: readonly Value[] | Entries): value is readonly Value[] =>
  Array.isArray(value);

/** Names as pdf-lib spells them: a document has a thousand, and few that differ. */
const spelled = new Map<string, string>();
const greatestSpelled = 2000;

function nameOf(name: string): string {
  const known = spelled.get(name);
  if (known !== undefined) return known;
  const text = PDFName.of(name).toString();
  if (spelled.size < greatestSpelled) spelled.set(name, text);
  return text;
}
