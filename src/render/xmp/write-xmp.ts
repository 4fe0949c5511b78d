/**
 * Writes XMP packets: the same fields give the same bytes. What a file has to say is decided
 * elsewhere.
 */
import { checkText } from "../pdf/strings.ts";

/** A text in its languages; the first is the default one. */
export interface XmpAlternatives {
  readonly kind: "alternatives";
  readonly texts: readonly {
    /** BCP 47; absent where the text is of no one language. */
    readonly language?: string;
    readonly text: string;
  }[];
}

/** Texts in an order that means something. */
export interface XmpSequence {
  readonly kind: "sequence";
  readonly texts: readonly string[];
}

/** What a field holds. */
export type XmpField = string | XmpAlternatives | XmpSequence;

/** Fields of one XMP schema. */
export interface XmpSchema {
  /** `pdfuaid`, `pdfxid`, `livery` … */
  readonly prefix: string;
  readonly namespace: string;
  readonly fields: Readonly<Record<string, XmpField>>;
}

/** A packet of descriptions, each as `describeXmp` writes it. */
export const xmpPacket = (descriptions: readonly string[]): string =>
  [
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>`,
    `<x:xmpmeta xmlns:x="adobe:ns:meta/">`,
    ` <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">`,
    ...descriptions,
    ` </rdf:RDF>`,
    `</x:xmpmeta>`,
    `<?xpacket end="r"?>`,
  ].join("\n");

/** The description of one schema. */
export function describeXmp({ prefix, namespace, fields }: XmpSchema): string {
  const lines = Object.entries(fields).map(
    ([name, field]) =>
      `   <${prefix}:${name}>${fieldText(field, `${prefix}:${name}`)}</${prefix}:${name}>`,
  );
  return [
    `  <rdf:Description rdf:about="" xmlns:${prefix}="${escapeXmp(namespace)}">`,
    ...lines,
    `  </rdf:Description>`,
  ].join("\n");
}

function fieldText(field: XmpField, where: string): string {
  if (typeof field === "string") return escapeXmp(checkText(field, where));
  return field.kind === "sequence"
    ? xmpList(
        "Seq",
        field.texts.map((text) => checkText(text, where)),
      )
    : alternativesOf(field, where);
}

/** The default stands first and once more under its own language, as XMP wants it. */
function alternativesOf({ texts }: XmpAlternatives, where: string): string {
  const [first] = texts;
  const entries = [
    ...(first ? [{ ...first, language: "x-default" }] : []),
    ...texts.filter(({ language }) => language !== undefined),
  ].map(
    ({ language = "", text }) =>
      `<rdf:li xml:lang="${escapeXmp(language)}">${escapeXmp(checkText(text, where))}</rdf:li>`,
  );
  return `<rdf:Alt>${entries.join("")}</rdf:Alt>`;
}

/** Entries of a list. */
export const xmpList = (
  kind: "Seq" | "Bag",
  texts: readonly string[],
): string =>
  `<rdf:${kind}>${texts.map((text) => `<rdf:li>${escapeXmp(text)}</rdf:li>`).join("")}</rdf:${kind}>`;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A bare carriage return would come back from XML as a line feed.
  "\r": "&#13;",
};

/** Text as XML holds it. */
export const escapeXmp = (text: string): string =>
  text.replace(/[&<>"\r]/g, (character) => entities[character] ?? character);
