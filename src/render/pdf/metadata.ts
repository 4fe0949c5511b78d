import { createHash } from "node:crypto";
import type { Entries } from "./document.ts";
import {
  asciiString,
  checkText,
  pdfDate,
  textString,
  xmpDate,
} from "./strings.ts";
import {
  describeXmp,
  escapeXmp,
  xmpList,
  xmpPacket,
  type XmpSchema,
} from "../xmp/write-xmp.ts";

export type { XmpSchema };

/** What a document says about itself, in its information dictionary and in XMP alike. */
export interface DocumentFacts {
  readonly title: string;
  readonly language: string;
  readonly author?: string;
  /** Who made parts of it, after the author: photographers. */
  readonly contributors?: readonly string[];
  readonly subject?: string;
  readonly keywords?: readonly string[];
  /** ISO 8601: the day of issue, never the clock. */
  readonly createdAt: string;
  /** Absent: `application/pdf`. */
  readonly mediaType?: string;
  /** Absent: no claim to be accessible. */
  readonly conformance?: "PDF/UA-1";
  /** Absent: not a press file. */
  readonly press?: PressConformance;
  /** Further schemas: conformance, credit, manifest. */
  readonly xmp?: readonly XmpSchema[];
}

/** What a press file says of itself beside its output intent (ISO 15930-7, 6.7 and 6.8). */
export interface PressConformance {
  readonly version: "PDF/X-4";
  /** Counts the versions of a job, from 1. */
  readonly edition: number;
}

/** Who writes our files. */
const producer = "Livery";

/** The information dictionary. */
export function informationOf(facts: DocumentFacts): Entries {
  const date = asciiString(pdfDate(facts.createdAt));
  const optional = (text: string | undefined, where: string) =>
    text ? textString(checkText(text, where)) : undefined;
  return {
    Title: textString(checkText(facts.title, "the title")),
    Author: optional(creatorsOf(facts).join("; "), "the author"),
    Subject: optional(facts.subject, "the subject"),
    Keywords: optional(facts.keywords?.join(", "), "the keywords"),
    Creator: textString(producer),
    Producer: textString(producer),
    CreationDate: date,
    ModDate: date,
    // A name, not a truth value. Nothing is trapped: that is the studio's to decide.
    Trapped: facts.press ? "False" : undefined,
  };
}

/** The author and the contributors, each once. */
const creatorsOf = ({
  author,
  contributors = [],
}: DocumentFacts): readonly string[] => [
  ...new Set([...(author ? [author] : []), ...contributors]),
];

/** The XMP packet, which agrees with the information dictionary field by field. */
export function xmpOf(facts: DocumentFacts): Uint8Array {
  const date = xmpDate(facts.createdAt);
  const keywords = facts.keywords?.join(", ");
  const identifier = identifierOf(facts);
  const creators = creatorsOf(facts);
  const parts = [
    ["dc:format", facts.mediaType ?? "application/pdf"],
    ["dc:title", alternatives(facts.title)],
    creators.length > 0 ? ["dc:creator", xmpList("Seq", creators)] : undefined,
    facts.subject ? ["dc:description", alternatives(facts.subject)] : undefined,
    ["dc:language", xmpList("Bag", [facts.language])],
    keywords ? ["pdf:Keywords", escapeXmp(keywords)] : undefined,
    ["pdf:Producer", producer],
    ["xmp:CreatorTool", producer],
    ["xmp:CreateDate", date],
    ["xmp:ModifyDate", date],
    ["xmp:MetadataDate", date],
    ["xmpMM:DocumentID", identifier],
    ["xmpMM:InstanceID", identifier],
    ...pressPartsOf(facts),
  ].flatMap((part) => (part ? [`   <${part[0]}>${part[1]}</${part[0]}>`] : []));
  const description = [
    `  <rdf:Description rdf:about=""${namespaces}>`,
    ...parts,
    `  </rdf:Description>`,
  ].join("\n");
  const packet = xmpPacket([description, ...schemasOf(facts).map(describeXmp)]);
  return Buffer.from(packet, "utf8");
}

const pressPartsOf = ({ press }: DocumentFacts) =>
  press
    ? [
        ["pdf:Trapped", "False"],
        ["xmpMM:VersionID", String(press.edition)],
        ["xmpMM:RenditionClass", "default"],
      ]
    : [];

const namespaces = [
  ["dc", "http://purl.org/dc/elements/1.1/"],
  ["pdf", "http://ns.adobe.com/pdf/1.3/"],
  ["xmp", "http://ns.adobe.com/xap/1.0/"],
  ["xmpMM", "http://ns.adobe.com/xap/1.0/mm/"],
]
  .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
  .join("");

/** The schemas of the standards that a file keeps to, then its own. */
const schemasOf = ({
  press,
  conformance,
  xmp = [],
}: DocumentFacts): readonly XmpSchema[] => [
  ...(conformance ? [accessible] : []),
  ...(press
    ? [
        {
          prefix: "pdfxid",
          namespace: "http://www.npes.org/pdfx/ns/id/",
          fields: { GTS_PDFXVersion: press.version },
        },
      ]
    : []),
  ...xmp,
];

/**
 * PDF/UA needs no extension schema for this: extension schemas are PDF/A's, and no file of ours
 * claims to be PDF/A.
 */
const accessible: XmpSchema = {
  prefix: "pdfuaid",
  namespace: "http://www.aiim.org/pdfua/ns/id/",
  fields: { part: "1" },
};

const alternatives = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXmp(text)}</rdf:li></rdf:Alt>`;

/** A name-based identifier: the same facts are the same document. */
function identifierOf(facts: DocumentFacts): string {
  const hex = createHash("sha256").update(JSON.stringify(facts)).digest("hex");
  const groups = [8, 12, 16, 20].map((at) => hex.slice(at, at + 4));
  return `uuid:${hex.slice(0, 8)}-${groups[0]}-8${groups[1]?.slice(1)}-8${groups[2]?.slice(1)}-${hex.slice(24, 36)}`;
}
