/** Text that is HTML already, and well-formed XML too: every value in it was escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template; false and undefined leave nothing behind. */
export type Part =
  Markup | string | number | false | undefined | readonly Part[];

/**
 * HTML from a template: whatever is put into it is escaped, unless it was made by this function
 * itself. It serves for elements and for quoted attributes alike.
 *
 * @example
 * markup`<b>${"<script>"}</b>`.text; // "<b>&lt;script&gt;</b>"
 */
export const markup = (
  pieces: TemplateStringsArray,
  ...parts: readonly Part[]
): Markup =>
  new Markup(
    pieces
      .map((piece, index) => piece + textOf(parts[index] ?? undefined))
      .join(""),
  );

function textOf(part: Part): string {
  if (part === undefined || part === false) return "";
  if (part instanceof Markup) return part.text;
  if (typeof part === "string") return escaped(part);
  return typeof part === "number" ? plain(part) : part.map(textOf).join("");
}

/** Three digits after the point: places on pages need no more. */
const plain = (value: number): string => String(Math.round(value * 1e3) / 1e3);

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** A name of the file: whatever its direction, it does not turn what stands around it. */
export const named = (text: string): Markup => markup`<bdi>${text}</bdi>`;

/** A sentence in which what is quoted keeps its own direction. */
export const quoted = (text: string): Part =>
  text
    .split(/("[^"]*")/)
    .map((part) => (part.startsWith('"') ? named(part) : part));
