/** The book and the quick guide as the guide hands them out: made for one kind of reader, from what is published now. */
import type { Payload } from "payload";
import {
  guidelineAudiences,
  readDay,
  type Brand,
  type Day,
  type LanguageTag,
} from "#brand";
import { digestOf } from "#render/digest";
import type { DocumentKind } from "#render/documents";
import { ToolkitError } from "#render/errors";
import { engineVersion } from "#render/version";
import { defaultHome, foldersOf } from "../home.ts";
import { readOriginalFrom } from "../read-original.ts";
import { InvalidDocumentError } from "../toolkit/invalid-document.ts";
import { readBook } from "../toolkit/read-book.ts";
import {
  findGuidelines,
  readGuidelines,
  type SectionDocument,
} from "../toolkit/read-guidelines.ts";
import type { Guide } from "./guide-reader.ts";
import { keptFile } from "./guide-shelf.ts";

/** A document that is handed out. */
export interface GuideDocument {
  readonly kind: DocumentKind;
  /** What its address ends in. */
  readonly name: string;
  readonly words: string;
  /** What it is for, in one line. */
  readonly says: string;
}

export const guideDocuments: readonly GuideDocument[] = [
  {
    kind: "quick-guide",
    name: "quick-guide.pdf",
    words: "Quick guide",
    says: "What matters most, on one side of A4",
  },
  {
    kind: "guideline-book",
    name: "guideline-book.pdf",
    words: "Guideline book",
    says: "Every section with its rules, drawings and values",
  },
];

/** The document of a name; nothing where none is called so. */
export const findGuideDocument = (name: string): GuideDocument | undefined =>
  guideDocuments.find((one) => one.name === name);

type Asked = Pick<Guide, "audiences" | "brand" | "brandId"> & {
  readonly payload: Payload;
};

/** Which document is asked for. */
interface DocumentWanted {
  readonly kind: DocumentKind;
  readonly language: LanguageTag;
}

/**
 * A document in a language, as PDF/UA-1, with the sections that are written for the guide's audiences.
 *
 * It bears the day on which the guidelines last changed, so that the same content gives the same bytes. Rights in its
 * photographs are asked each time, also where the file is kept.
 */
export async function guideDocument(
  asked: Asked,
  { kind, language }: DocumentWanted,
  originalsFolder = foldersOf(defaultHome()).originals,
): Promise<Uint8Array> {
  const { audiences, brand, brandId, payload } = asked;
  const content = await readBook(payload, {
    brand: brand.slug,
    language,
    issued: await lastChanged(payload, brandId),
    audiences: guidelineAudiences.filter((one) => audiences.includes(one)),
  });
  if (content.guidelines.length === 0)
    throw new ToolkitError(
      "no-guidelines",
      "No section is published for this reader: choose another kind of reader",
    );
  const { guidelines, issued, photographs } = content;
  const key = digestOf({
    ...{ engineVersion, guidelines, issued, kind, language },
    photographs,
  });
  return keptFile({ brand: content.brand, brandId, payload }, key, async () => {
    const read = readOriginalFrom(originalsFolder);
    const originals = new Map<string, Uint8Array>();
    for (const photograph of photographs)
      originals.set(photograph.digest, await read(photograph));
    const { makeDocument } = await import("#render/documents");
    return makeDocument({ kind, content, originals });
  });
}

const languages = new WeakMap<Brand, Promise<readonly LanguageTag[]>>();

/** The languages in which every section of a brand is written, its first one first. */
export function documentLanguages(
  asked: Pick<Asked, "brand" | "brandId" | "payload">,
): Promise<readonly LanguageTag[]> {
  const found = languages.get(asked.brand) ?? wholeLanguages(asked);
  languages.set(asked.brand, found);
  found.catch(() => languages.delete(asked.brand));
  return found;
}

async function wholeLanguages({
  brand,
  brandId,
  payload,
}: Pick<Asked, "brand" | "brandId" | "payload">): Promise<
  readonly LanguageTag[]
> {
  const whole: LanguageTag[] = [];
  for (const language of brand.languages) {
    const documents = await findGuidelines(payload, { id: brandId }, language);
    if (isWhole(documents, brand, language)) whole.push(language);
  }
  return whole;
}

/** Whether no section lacks its text: a document is never made of two languages. */
function isWhole(
  documents: readonly SectionDocument[],
  { slug, swatches }: Brand,
  language: LanguageTag,
): boolean {
  try {
    readGuidelines(documents, { where: slug, language, swatches });
    return true;
  } catch (error) {
    if (error instanceof InvalidDocumentError) return false;
    throw error;
  }
}

/** The day on which the brand or one of its published sections last changed. */
async function lastChanged(payload: Payload, brandId: number): Promise<Day> {
  const brand = await payload.findByID({
    collection: "brands",
    id: brandId,
    select: { updatedAt: true },
    depth: 0,
    overrideAccess: true,
  });
  const { docs } = await payload.find({
    collection: "guidelines",
    where: {
      and: [
        { brand: { equals: brandId } },
        { _status: { equals: "published" } },
      ],
    },
    sort: "-updatedAt",
    limit: 1,
    pagination: false,
    select: { updatedAt: true },
    depth: 0,
    overrideAccess: true,
  });
  const [newest = brand] = docs;
  const later =
    newest.updatedAt > brand.updatedAt ? newest.updatedAt : brand.updatedAt;
  return readDay(later.slice(0, 10));
}
