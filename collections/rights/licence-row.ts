import {
  statementOf,
  type Grant,
  type Licence,
  type LicenceKind,
  type LicenceStatement,
  type Partners,
} from "#brand";
import { ToolkitError } from "#render/errors";
import type { Photograph } from "../payload-types.ts";
import { keptDay } from "./kept-day.ts";

/** A licence as a photograph's document keeps it. */
export type LicenceRow = NonNullable<Photograph["licences"]>[number];

/** Kinds whose terms are agreed with a holder, one by one. */
export const negotiated: readonly LicenceKind[] = [
  "commissioned",
  "stock-commercial",
  "stock-editorial",
  "contributor-agreement",
  "crown-copyright",
];

/** Something that a licence may forbid, as somebody ticks it. */
export type Gate =
  | "isEditorialOnly"
  | "forbidsChanges"
  | "forbidsCommercialUse"
  | "forbidsSensitiveTopics";

/**
 * For which kinds somebody may tick a gate. Other kinds say by themselves what they forbid: what was
 * ticked before the kind was changed is neither shown nor read.
 */
export const licenceGates: Readonly<Record<Gate, readonly LicenceKind[]>> = {
  isEditorialOnly: negotiated.filter((kind) => kind !== "stock-editorial"),
  forbidsChanges: negotiated,
  forbidsCommercialUse: negotiated,
  forbidsSensitiveTopics: negotiated,
};

/** The part of a licence that says what gives the right. */
export type GrantRow = Pick<LicenceRow, "reference" | "kind"> & {
  readonly [Field in "commonsTerms" | "commonsVersion"]?:
    LicenceRow[Field] | undefined;
};

function grantOf(row: GrantRow): Grant {
  const { commonsTerms, commonsVersion, kind, reference } = row;
  if (kind !== "creative-commons") return { kind };
  if (commonsTerms && commonsVersion)
    return { kind, terms: commonsTerms, version: commonsVersion };
  throw new ToolkitError(
    "invalid-document",
    `Cannot read licence "${reference}": it is a Creative Commons licence without its terms or version, so fill them in`,
  );
}

/** Which partners a document names. */
export const keptPartners = (row: {
  readonly partners?: "none" | "named" | "any" | null;
  readonly partnerNames?: string | null;
}): Partners => {
  if (row.partners === "any") return "any";
  if (row.partners !== "named") return "none";
  const lines = (row.partnerNames ?? "").split("\n");
  return lines.map((line) => line.trim()).filter(Boolean);
};

/** A licence as the rules of rights ask it. */
export function readLicence(row: LicenceRow): Licence {
  const { attribution, holder, kind, printRunCap, reference, source, work } =
    row;
  const from = keptDay(row.from);
  const until = keptDay(row.until);
  const isGated = (gate: Gate): boolean =>
    row[gate] === true && licenceGates[gate].includes(kind);
  return {
    reference,
    work,
    holder,
    grant: grantOf(row),
    media: row.media === "any" ? "any" : (row.channels ?? []),
    territories: row.territories ?? [],
    ...(from && { from }),
    ...(until && { until }),
    ...(typeof printRunCap === "number" &&
      negotiated.includes(kind) && { printRunCap }),
    isEditorialOnly: isGated("isEditorialOnly"),
    forbidsChanges: isGated("forbidsChanges"),
    forbidsCommercialUse: isGated("forbidsCommercialUse"),
    forbidsSensitiveTopics: isGated("forbidsSensitiveTopics"),
    ...(attribution && { attribution }),
    isExclusive: row.isExclusive ?? false,
    partners: keptPartners(row),
    source,
  };
}

/** A licence as credits and toolkits state it. */
export const readStatement = (
  row: GrantRow & {
    readonly [Field in "terms" | "url"]?: LicenceRow[Field] | undefined;
  },
): LicenceStatement =>
  statementOf(grantOf(row), {
    ...(row.terms && { terms: row.terms }),
    ...(row.url && { url: row.url }),
  });
