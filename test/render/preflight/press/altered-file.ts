/** A press file taken apart into its objects, so that a test may spoil one thing and put it together again. */
import { objectsOf, trailerOf } from "../../../support/pdf-objects.ts";
import { bytesOf, streamOf } from "../../read-pdf/hand-made.ts";

const page = "/Type /Page\n";

/** What stands in one object, streams unpacked. */
type Bodies = Map<number, string>;

type Replacement = string | ((found: string, ...groups: string[]) => string);

/** Takes a file with a plain table apart. */
export function apart(bytes: Uint8Array): AlteredFile {
  const bodies: Bodies = new Map();
  for (const { number, text, stream } of objectsOf(bytes)) {
    const dict = text.replace(/^<<|>>$|\/Length \d+|\/Filter \/Flate\w+/g, "");
    bodies.set(number, stream ? streamOf(stream, dict) : text);
  }
  return new AlteredFile(bodies, trailerOf(bytes));
}

/** A file to be spoiled. What is asked for and not there is an error of the test. */
export class AlteredFile {
  readonly #bodies: Bodies;
  #trailer: string;
  #header = "%PDF-1.6\n%\u00e2\u00e3\u00cf\u00d3\n";

  constructor(bodies: Bodies, trailer: string) {
    this.#bodies = new Map(bodies);
    this.#trailer = trailer;
  }

  /** The same file again, to be spoiled in another way. */
  copy(): AlteredFile {
    return new AlteredFile(this.#bodies, this.#trailer);
  }

  /** Replaces text in the first object that holds a mark. */
  swap(mark: string, from: string | RegExp, to: Replacement): this {
    const number = this.#numberOf(mark);
    const body = this.#bodies.get(number) ?? "";
    this.#bodies.set(number, relengthed(changed(body, from, to)));
    return this;
  }

  swapTrailer(from: string | RegExp, to: string): this {
    this.#trailer = changed(this.#trailer, from, to);
    return this;
  }

  swapHeader(from: string | RegExp, to: string): this {
    this.#header = changed(this.#header, from, to);
    return this;
  }

  /** Adds an object and tells its reference. */
  add(body: string): string {
    const number = Math.max(...this.#bodies.keys()) + 1;
    this.#bodies.set(number, body);
    return `${number} 0 R`;
  }

  /** The reference of the first object that holds a mark. */
  refTo(mark: string): string {
    return `${this.#numberOf(mark)} 0 R`;
  }

  /** What stands in the first object that holds a mark. */
  body(mark: string): string {
    return this.#bodies.get(this.#numberOf(mark)) ?? "";
  }

  /** Draws on the page after all else, in points from the sheet's lower left corner. */
  draw(operators: string): this {
    const added = this.add(streamOf(operators));
    return this.swap(
      page,
      /\/Contents \[? ?([\d R]+)\]?/,
      (_, before) => `/Contents [ ${before} ${added} ]`,
    );
  }

  /** Draws on the page in place of all else. */
  redraw(operators: string): this {
    const only = this.add(streamOf(operators));
    return this.swap(page, /\/Contents \d+ 0 R/, `/Contents ${only}`);
  }

  /** Names something for the page to draw with: `XObject`, `X9`, `12 0 R`. */
  resource(category: string, name: string, value: string): this {
    const opens = `/${category} <<`;
    return this.body(page).includes(opens)
      ? this.swap(page, opens, `${opens} /${name} ${value}`)
      : this.swap(
          page,
          "/Resources <<",
          `/Resources << ${opens} /${name} ${value} >>`,
        );
  }

  bytes(): Uint8Array {
    let text = this.#header;
    const size = Math.max(...this.#bodies.keys()) + 1;
    const rows = Array.from({ length: size }, () => "0000000000 65535 f \n");
    for (const [number, body] of this.#bodies) {
      rows[number] = `${String(text.length).padStart(10, "0")} 00000 n \n`;
      text += `${number} 0 obj\n${body}\nendobj\n`;
    }
    const trailer = this.#trailer.replace(/\/Size \d+/, `/Size ${size}`);
    return bytesOf(
      `${text}xref\n0 ${size}\n${rows.join("")}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`,
    );
  }

  #numberOf(mark: string): number {
    for (const [number, body] of this.#bodies)
      if (body.includes(mark)) return number;
    throw new Error(`No object holds ${mark}`);
  }
}

function changed(text: string, from: string | RegExp, to: Replacement): string {
  const after =
    typeof to === "string"
      ? text.replace(from, () => to)
      : text.replace(from, to);
  if (after === text) throw new Error(`No ${String(from)} in ${text}`);
  return after;
}

/** A stream's dictionary with the length that the stream has now. */
function relengthed(body: string): string {
  const found = /^(<<.*?)\/Length \d+( >> stream\n)(.*)(\nendstream)$/s.exec(
    body,
  );
  if (!found) return body;
  const [, before = "", opens = "", data = "", closes = ""] = found;
  return `${before}/Length ${data.length}${opens}${data}${closes}`;
}
