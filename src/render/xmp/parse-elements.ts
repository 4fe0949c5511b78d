import { SaxesParser } from "saxes";

/** An element of XML as far as RDF needs it. */
export interface XmlElement {
  readonly uri: string;
  readonly local: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** An attribute that is not a declaration of a namespace. */
export interface XmlAttribute {
  readonly uri: string;
  readonly local: string;
  readonly value: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** Elements as they were read, and why the rest was not. */
export interface ParsedElements {
  readonly root: XmlElement;
  /** The prefixes that elements and attributes of a namespace are written with, each once. */
  readonly prefixes: ReadonlyMap<string, readonly string[]>;
  readonly problem?: string;
}

/** No packet that says anything useful nests deeper or has more elements. */
const greatestDepth = 64;
const greatestCount = 50_000;

const declaresNamespace = "http://www.w3.org/2000/xmlns/";

/**
 * Parses a fragment of XML into elements; what comes before a mistake is kept. Entities of a
 * document type are never expanded: saxes knows the five of XML alone.
 */
export function parseElements(text: string): ParsedElements {
  const root: OpenElement = element("", "", []);
  const open: OpenElement[] = [root];
  const prefixes = new Map<string, string[]>();
  const note = ({ prefix, uri }: { prefix: string; uri: string }) => {
    const known = prefixes.get(uri);
    if (!known) prefixes.set(uri, [prefix]);
    else if (!known.includes(prefix)) known.push(prefix);
  };
  let count = 0;
  const parser = new SaxesParser({ xmlns: true, fragment: true });
  const read = (part: string) => {
    const inner = open.at(-1);
    if (inner) inner.text += part;
  };
  parser.on("error", (problem) => {
    throw problem;
  });
  parser.on("opentag", (tag) => {
    const { uri, local, attributes } = tag;
    if (++count > greatestCount || open.length > greatestDepth)
      throw new RangeError(
        `it has more than ${greatestCount} elements or nests deeper than ${greatestDepth}`,
      );
    for (const named of [tag, ...Object.values(attributes)]) note(named);
    const kept = Object.values(attributes)
      .filter((attribute) => attribute.uri !== declaresNamespace)
      .map((attribute) => ({
        uri: attribute.uri,
        local: attribute.local,
        value: attribute.value,
      }));
    const inner = element(uri, local, kept);
    open.at(-1)?.children.push(inner);
    open.push(inner);
  });
  parser.on("text", read);
  parser.on("cdata", read);
  parser.on("closetag", () => open.pop());
  try {
    parser.write(text).close();
    return { root, prefixes };
  } catch (problem) {
    return { root, prefixes, problem: reasonOf(problem) };
  }
}

const element = (
  uri: string,
  local: string,
  attributes: readonly XmlAttribute[],
): OpenElement => ({ uri, local, attributes, children: [], text: "" });

/** The first line of what a parser says. */
const reasonOf = (problem: unknown): string =>
  (problem instanceof Error ? problem.message : String(problem)).split(
    "\n",
    1,
  )[0] ?? "";
