/** The sections of the guidelines with what the guide needs beside their text: lasting names of rules, and versions. */
import type { Payload } from "payload";
import type {
  Brand,
  Guideline,
  GuidelineAudience,
  GuidelineRule,
} from "#brand";
import { isLocale } from "#collections";
import { findGuidelines, readGuidelines } from "../toolkit/read-guidelines.ts";
import type { Guide } from "./guide-reader.ts";

/** A rule with the name that it keeps for as long as it exists. */
export interface GuideRule extends GuidelineRule {
  readonly id: string;
}

/** A section as the guide shows it. */
export interface GuideSection extends Omit<Guideline, "rules"> {
  /** Of its document. */
  readonly id: number;
  readonly rules: readonly GuideRule[];
  /** What its keepers call the version in force. */
  readonly version: string;
  /** The day from which it holds, ISO 8601. */
  readonly since?: string;
}

const kept = new WeakMap<Brand, Promise<readonly GuideSection[]>>();

/** The sections that are written for a reader, in the order of the book. */
export async function guideSections(
  payload: Payload,
  guide: Pick<Guide, "audiences" | "brand" | "brandId">,
): Promise<readonly GuideSection[]> {
  const sections = await everySection(payload, guide);
  return sections.filter(({ audience }) => isFor(audience, guide.audiences));
}

/** Whether what is written for some is for a reader of these audiences. */
export const isFor = (
  written: readonly GuidelineAudience[],
  reader: readonly GuidelineAudience[],
): boolean => written.some((one) => reader.includes(one));

/** Every section, for whomever it is written: what is shown of them is asked with `isFor`. */
export async function everySection(
  payload: Payload,
  { brand, brandId }: Pick<Guide, "brand" | "brandId">,
): Promise<readonly GuideSection[]> {
  // A brand is read anew whenever one of its guidelines has changed.
  const all = kept.get(brand) ?? readSections(payload, brand, brandId);
  kept.set(brand, all);
  return all.catch((error: unknown) => {
    kept.delete(brand);
    throw error;
  });
}

async function readSections(
  payload: Payload,
  brand: Brand,
  brandId: number,
): Promise<readonly GuideSection[]> {
  const language = brand.languages[0] ?? "en";
  const documents = await findGuidelines(payload, { id: brandId }, language);
  const read = readGuidelines(documents, {
    where: `brand "${brand.slug}"`,
    language,
    swatches: brand.swatches,
  });
  const { docs } = await payload.find({
    collection: "guidelines",
    where: {
      and: [
        { brand: { equals: brandId } },
        { _status: { equals: "published" } },
      ],
    },
    locale: isLocale(language) ? language : "en",
    pagination: false,
    depth: 0,
    select: { key: true, rules: true, version: true },
    overrideAccess: true,
  });
  const beside = new Map(docs.map((document) => [document.key, document]));
  return read.flatMap(({ rules, ...section }) => {
    const document = beside.get(section.key);
    if (!document) return [];
    const { id, rules: rows, version } = document;
    const since = version.effectiveFrom?.slice(0, 10);
    return [
      {
        ...section,
        id,
        rules: rules.map((rule, index) => ({
          ...rule,
          id: rows?.[index]?.id ?? `${id}-${index + 1}`,
        })),
        version: version.label,
        ...(since !== undefined && { since }),
      },
    ];
  });
}

/** Where a section stands in the guide. */
export const sectionAddress = (key: GuideSection["key"]): string =>
  `/brand/guidelines/${key}`;

/** Where a rule stands in the guide. */
export const ruleAddress = (
  { key }: Pick<GuideSection, "key">,
  { id }: Pick<GuideRule, "id">,
): string => `${sectionAddress(key)}#rule-${id}`;
