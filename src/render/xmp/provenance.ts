import {
  sourceTypeAddress,
  type DigitalSourceType,
  type Photograph,
} from "#brand";
import { xmpNamespaces } from "./namespaces.ts";
import type { XmpSchema } from "./write-xmp.ts";

/**
 * Whose the photographs in a file are and on what terms: what is written into every derivative,
 * since taking it away may be against the law (CDPA 1988, section 296ZG). It never holds where
 * a photograph was taken, with which camera, or who is to be seen.
 */
export interface Provenance {
  readonly creators: readonly string[];
  readonly credit: string;
  readonly copyrightNotice: string;
  readonly usageTerms: string;
  /** XMP has room for one: that of the first photograph that has any. */
  readonly webStatement: string;
  readonly digitalSourceType?: DigitalSourceType;
}

/** What a photograph states of its rights; the rest of it is not needed here. */
export type Attributed = Pick<
  Photograph,
  | "title"
  | "credit"
  | "creator"
  | "copyrightNotice"
  | "usageTerms"
  | "webStatement"
  | "digitalSourceType"
  | "licence"
>;

const oneLine = (text: string | undefined): string =>
  text?.replace(/[^\P{Cc}]+/gu, " ").trim() ?? "";

const each = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.map(oneLine).filter(Boolean)),
];

/** What the photographs of one file ask to have said with them, each thing once. */
export function provenanceOf(photographs: readonly Attributed[]): Provenance {
  const creators = photographs.flatMap(
    ({ creator }) => creator?.split(/\s*;\s*/) ?? [],
  );
  const [webStatement = ""] = each(photographs.map(webStatementOf));
  const digitalSourceType = sourceTypeOf(photographs);
  return {
    creators: each(creators),
    credit: each(photographs.map(({ credit }) => credit)).join("; "),
    copyrightNotice: each(
      photographs.map((photograph) => photograph.copyrightNotice),
    ).join("; "),
    usageTerms: usageTermsOf(photographs),
    webStatement,
    ...(digitalSourceType && { digitalSourceType }),
  };
}

const webStatementOf = ({ webStatement, licence }: Attributed) =>
  webStatement ?? licence?.url;

/** Terms that differ name their photographs, and their pages where there are several. */
function usageTermsOf(photographs: readonly Attributed[]): string {
  const termsOf = ({ usageTerms, licence }: Attributed) =>
    oneLine(usageTerms ?? licence?.terms);
  const terms = each(photographs.map(termsOf));
  if (terms.length < 2) return terms.join("");
  return each(
    photographs.map((photograph) => {
      const page = oneLine(webStatementOf(photograph));
      return `${photograph.title}: ${termsOf(photograph)}${page && ` (${page})`}`;
    }),
  ).join("; ");
}

const generated: readonly (DigitalSourceType | undefined)[] = [
  "trainedAlgorithmicMedia",
  "compositeWithTrainedAlgorithmicMedia",
];

/**
 * The type that all photographs share. Where they differ, a single one that a trained model made
 * makes the whole a composite with such media; otherwise nothing can be said of the whole.
 */
function sourceTypeOf(
  photographs: readonly Attributed[],
): DigitalSourceType | undefined {
  const types = photographs.map((photograph) => photograph.digitalSourceType);
  const [first] = types;
  if (types.every((type) => type === first)) return first;
  return types.some((type) => generated.includes(type))
    ? "compositeWithTrainedAlgorithmicMedia"
    : undefined;
}

/** Provenance as XMP; its creators stand in `dc:creator`, which a document writes itself. */
export function provenanceSchemas(
  provenance: Provenance,
): readonly XmpSchema[] {
  const { copyrightNotice, usageTerms, webStatement } = provenance;
  const { credit, digitalSourceType } = provenance;
  const schemas: readonly (readonly [
    prefix: "photoshop" | "dc" | "xmpRights" | "Iptc4xmpExt",
    namespace: string,
    fields: XmpSchema["fields"],
  ])[] = [
    [
      "photoshop",
      xmpNamespaces.photoshop,
      credit === "" ? {} : { Credit: credit },
    ],
    [
      "dc",
      xmpNamespaces.dc,
      copyrightNotice === "" ? {} : { rights: worded(copyrightNotice) },
    ],
    [
      "xmpRights",
      xmpNamespaces.xmpRights,
      {
        ...(copyrightNotice && { Marked: "True" }),
        ...(usageTerms && { UsageTerms: worded(usageTerms) }),
        ...(webStatement && { WebStatement: webStatement }),
      },
    ],
    [
      "Iptc4xmpExt",
      xmpNamespaces.iptcExt,
      digitalSourceType
        ? { DigitalSourceType: sourceTypeAddress(digitalSourceType) }
        : {},
    ],
  ];
  return schemas
    .filter(([, , fields]) => Object.keys(fields).length > 0)
    .map(([prefix, namespace, fields]) => ({ prefix, namespace, fields }));
}

const worded = (text: string) =>
  ({ kind: "alternatives", texts: [{ text }] }) as const;
