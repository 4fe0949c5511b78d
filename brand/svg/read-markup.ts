import { InvalidVectorError } from "./invalid-vector-error.ts";

/** One element of a drawing: its name, its attributes and the elements inside. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly MarkupElement[];
}

interface OpenElement extends MarkupElement {
  readonly children: MarkupElement[];
}

const greatestLength = 2_000_000;
const greatestDepth = 32;
const greatestElements = 10_000;

const nameCharacter = /[A-Za-z0-9:_.-]/;
const isSpace = (character: string): boolean =>
  character === " " ||
  character === "\n" ||
  character === "\r" ||
  character === "\t";

const broken = (message: string): InvalidVectorError =>
  new InvalidVectorError("vector/syntax", message);

/**
 * Reads the elements of a small XML text; text between elements must be white space.
 *
 * It is no XML parser: no document type, no entities, no CDATA, no processing instruction but an
 * XML declaration at the start. One pass from left to right, bounded in length, depth and number
 * of elements, so a hostile upload costs no more than an honest one.
 *
 * Throws InvalidVectorError `vector/syntax` or `vector/too-large`.
 */
export function readMarkup(text: string): MarkupElement {
  if (text.length > greatestLength)
    throw new InvalidVectorError(
      "vector/too-large",
      `Cannot read a drawing of ${text.length} characters: ${greatestLength} are allowed`,
    );
  return new MarkupReader(text).read();
}

class MarkupReader {
  readonly #text: string;
  readonly #open: OpenElement[] = [];
  #at = 0;
  #elements = 0;
  #root: MarkupElement | undefined;

  constructor(text: string) {
    this.#text = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  }

  read(): MarkupElement {
    if (this.#text.startsWith("<?xml ")) this.#skipPast("?>");
    while (this.#at < this.#text.length) {
      if (this.#text[this.#at] !== "<") this.#readSpace();
      else if (this.#text.startsWith("<!--", this.#at)) this.#skipPast("-->");
      else if (this.#text.startsWith("</", this.#at)) this.#readEnd();
      else this.#readStart();
    }
    const unclosed = this.#open.at(-1);
    if (unclosed)
      throw broken(
        `Cannot read the drawing: <${unclosed.name}> is never closed`,
      );
    if (!this.#root) throw broken("Cannot read the drawing: it has no element");
    return this.#root;
  }

  #readSpace(): void {
    const character = this.#text[this.#at] ?? "";
    const parent = this.#open.at(-1);
    if (!isSpace(character))
      throw broken(
        `Cannot use the text "${this.#text.slice(this.#at, this.#at + 20)}" ${parent ? `in <${parent.name}>` : "outside the elements"}: only filled shapes are drawn, convert text to outlines and remove the rest`,
      );
    this.#at++;
  }

  #skipPast(end: string): void {
    const found = this.#text.indexOf(end, this.#at);
    if (found < 0)
      throw broken(
        `Cannot read the drawing at character ${this.#at}: "${end}" is missing`,
      );
    this.#at = found + end.length;
  }

  #readEnd(): void {
    this.#at += 2;
    const name = this.#readName();
    this.#skipSpaces();
    this.#expect(">");
    const open = this.#open.pop();
    if (open?.name !== name)
      throw broken(
        `Cannot read the drawing: </${name}> closes ${open ? `<${open.name}>` : "nothing"}`,
      );
  }

  #readStart(): void {
    const next = this.#text[this.#at + 1] ?? "";
    if (next === "!" || next === "?")
      throw broken(
        `Cannot use "${this.#text.slice(this.#at, this.#at + 10)}" in a drawing: remove the document type, entities and instructions`,
      );
    this.#at++;
    const name = this.#readName();
    const attributes = this.#readAttributes(name);
    const isEmpty = this.#text[this.#at] === "/";
    if (isEmpty) this.#at++;
    this.#expect(">");
    this.#add({ name, attributes, children: [] }, isEmpty);
  }

  #add(element: OpenElement, isEmpty: boolean): void {
    this.#elements++;
    if (this.#elements > greatestElements)
      throw new InvalidVectorError(
        "vector/too-large",
        `Cannot read a drawing of more than ${greatestElements} elements`,
      );
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(element);
    else if (this.#root)
      throw broken(
        `Cannot read the drawing: <${element.name}> stands after the end of <${this.#root.name}>`,
      );
    else this.#root = element;
    if (isEmpty) return;
    this.#open.push(element);
    if (this.#open.length > greatestDepth)
      throw new InvalidVectorError(
        "vector/too-large",
        `Cannot read <${element.name}>: elements are nested more than ${greatestDepth} deep`,
      );
  }

  #readAttributes(element: string): ReadonlyMap<string, string> {
    const attributes = new Map<string, string>();
    for (;;) {
      const spaces = this.#skipSpaces();
      const character = this.#text[this.#at] ?? "";
      if (character === "/" || character === ">" || character === "")
        return attributes;
      if (spaces === 0)
        throw broken(
          `Cannot read <${element}> at character ${this.#at}: a space is missing`,
        );
      const name = this.#readName();
      if (attributes.has(name))
        throw broken(
          `Cannot read <${element}>: the attribute "${name}" stands twice`,
        );
      this.#skipSpaces();
      this.#expect("=");
      this.#skipSpaces();
      attributes.set(name, this.#readValue(element, name));
    }
  }

  #readValue(element: string, attribute: string): string {
    const quote = this.#text[this.#at] ?? "";
    const end =
      quote === '"' || quote === "'"
        ? this.#text.indexOf(quote, this.#at + 1)
        : -1;
    if (end < 0)
      throw broken(
        `Cannot read <${element}>: the attribute "${attribute}" has no quoted value`,
      );
    const value = this.#text.slice(this.#at + 1, end);
    if (value.includes("&") || value.includes("<"))
      throw broken(
        `Cannot use "&" or "<" in the attribute "${attribute}" of <${element}>: write the character that the entity stands for`,
      );
    this.#at = end + 1;
    return value;
  }

  #readName(): string {
    const start = this.#at;
    while (nameCharacter.test(this.#text[this.#at] ?? "")) this.#at++;
    if (this.#at === start)
      throw broken(
        `Cannot read the drawing at character ${start}: expected a name but received "${this.#text.slice(start, start + 10)}"`,
      );
    return this.#text.slice(start, this.#at);
  }

  #skipSpaces(): number {
    const start = this.#at;
    while (isSpace(this.#text[this.#at] ?? "")) this.#at++;
    return this.#at - start;
  }

  #expect(character: string): void {
    if (this.#text[this.#at] !== character)
      throw broken(
        `Cannot read the drawing at character ${this.#at}: expected "${character}" but received "${this.#text.slice(this.#at, this.#at + 10)}"`,
      );
    this.#at++;
  }
}
