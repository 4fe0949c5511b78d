import { SaxesParser } from "saxes";

/** Properties of an XMP packet by namespace and name. */
export interface XmpPacket {
  /** A property's text; the default language's where there are several, the first of a list. */
  get(namespace: string, name: string): string | undefined;
  /** Why it cannot be read; absent when it can. */
  readonly problem?: string;
}

/** Namespaces that preflight asks for. */
export const xmpNamespaces = {
  dc: "http://purl.org/dc/elements/1.1/",
  pdf: "http://ns.adobe.com/pdf/1.3/",
  pdfx: "http://ns.adobe.com/pdfx/1.3/",
  pdfxid: "http://www.npes.org/pdfx/ns/id/",
  xmp: "http://ns.adobe.com/xap/1.0/",
  xmpMM: "http://ns.adobe.com/xap/1.0/mm/",
} as const;

const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

/** No packet that says anything useful is longer. */
const greatestLength = 4_000_000;

/**
 * Reads a packet as far as its properties are simple: elements, attributes of a description, and
 * the entries of lists and alternatives. Anything that is not well-formed XML is a problem.
 */
export function readXmp(bytes: Uint8Array): XmpPacket {
  const properties = new Map<string, string>();
  const get = (namespace: string, name: string) =>
    properties.get(`${namespace} ${name}`);
  if (bytes.length > greatestLength)
    return { get, problem: `it is longer than ${greatestLength} bytes` };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    collect(text.replace(/^\ufeff/, "").trimEnd(), properties);
    return { get };
  } catch (problem) {
    const [reason = ""] = String(
      problem instanceof Error ? problem.message : problem,
    ).split("\n");
    return { get, problem: reason };
  }
}

function collect(text: string, properties: Map<string, string>): void {
  const parser = new SaxesParser({ xmlns: true, fragment: true });
  /** Names of the open elements below a description. */
  const open: string[] = [];
  let inDescription = 0;
  const keep = (key: string | undefined, value: string) => {
    if (key !== undefined && value !== "" && !properties.has(key))
      properties.set(key, value);
  };
  parser.on("error", (problem) => {
    throw problem;
  });
  parser.on("opentag", (tag) => {
    if (tag.uri === rdf && tag.local === "Description" && open.length === 0) {
      inDescription++;
      for (const { uri, local, value } of Object.values(tag.attributes))
        keep(`${uri} ${local}`, value);
    } else if (inDescription > 0) open.push(`${tag.uri} ${tag.local}`);
  });
  parser.on("text", (value) => keep(open[0], value.trim()));
  parser.on("closetag", (tag) => {
    if (open.length > 0) open.pop();
    else if (tag.uri === rdf && tag.local === "Description") inDescription--;
  });
  parser.write(text).close();
}
