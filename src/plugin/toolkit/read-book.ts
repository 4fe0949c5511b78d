import type { Payload } from "payload";
import {
  laterOf,
  type Brand,
  type Day,
  type Guideline,
  type GuidelineAudience,
  type LanguageTag,
  type Photograph,
} from "#brand";
import {
  findElections,
  noRights,
  outputUse,
  periodsFor,
  rightsOf,
  todayInLondon,
  verdictOf,
} from "#collections";
import type { BookContent } from "#render";
import { ToolkitError, UnknownNameError } from "#render/errors";
import { fetchBrand } from "./fetch-brand.ts";
import { findGuidelines, readGuidelines } from "./read-guidelines.ts";
import { readPhotograph } from "./read-photograph.ts";

/** Which book is asked for. */
export interface ReadBookOptions {
  /** The brand's slug. */
  readonly brand: string;
  /** The brand's first unless told. */
  readonly language?: LanguageTag | undefined;
  /** The day that the book bears. Rights in its photographs are asked for it, or for today if that is later. */
  readonly issued: Day;
  /** Whose sections it holds: those written for any of them. Everybody's unless told. */
  readonly audiences?: readonly GuidelineAudience[] | undefined;
}

/** A brand as it is published; refuses a slug that no brand has. */
export async function readBrand(
  payload: Payload,
  slug: string,
): Promise<Brand> {
  const { brand } = await fetchBrand(payload, await findBrand(payload, slug));
  return brand;
}

/**
 * What a brand's book is made of: its published sections in one language, and the photographs that
 * they show, each of which may be used. A section without that language is refused.
 */
export async function readBook(
  payload: Payload,
  { audiences, brand: slug, issued, language: wanted }: ReadBookOptions,
): Promise<BookContent> {
  const id = await findBrand(payload, slug);
  const { brand } = await fetchBrand(payload, id);
  const language = wanted ?? brand.languages[0] ?? "en";
  if (!brand.languages.includes(language))
    throw new UnknownNameError("language", language, brand.languages);
  const every = await findGuidelines(payload, { id }, language);
  const documents = every.filter(
    ({ audience }) =>
      !audiences || audience.some((one) => audiences.includes(one)),
  );
  const { swatches } = brand;
  const ground = { where: `brand "${slug}"`, language, swatches };
  const guidelines = readGuidelines(documents, ground);
  const photographs = await readShown(payload, guidelines);
  await refuseUnusable(payload, photographs, laterOf(issued, todayInLondon()));
  return { brand, guidelines, language, photographs, issued };
}

async function findBrand(payload: Payload, slug: string): Promise<number> {
  const { docs } = await payload.find({
    collection: "brands",
    select: { slug: true },
    sort: "slug",
    pagination: false,
    depth: 0,
    overrideAccess: true,
  });
  const found = docs.find((brand) => brand.slug === slug);
  if (found) return found.id;
  throw new UnknownNameError(
    "brand",
    slug,
    docs.map((brand) => brand.slug),
  );
}

/** The photographs of all figures, with one question. */
async function readShown(
  payload: Payload,
  guidelines: readonly Guideline[],
): Promise<readonly Photograph[]> {
  const slugs = guidelines
    .flatMap(({ body, donts, dos }) => [
      ...body.flatMap((part) => (part.kind === "figure" ? [part] : [])),
      ...dos,
      ...donts,
    ])
    .flatMap(({ photograph }) => photograph ?? []);
  if (slugs.length === 0) return [];
  const { docs } = await payload.find({
    collection: "photographs",
    where: { slug: { in: [...new Set(slugs)] } },
    sort: "slug",
    pagination: false,
    locale: "all",
    depth: 0,
    overrideAccess: true,
  });
  return docs.map((document) =>
    readPhotograph(document, "a photograph of the guidelines"),
  );
}

/** Rights are asked at every use: a photograph that may not stand on the web today stops the book. */
async function refuseUnusable(
  payload: Payload,
  photographs: readonly Photograph[],
  asked: Day,
): Promise<void> {
  const rights = await rightsOf(
    payload,
    photographs.map(({ id }) => id),
  );
  const moment = new Date();
  const register = await findElections(payload, moment);
  const preElectionPeriods = periodsFor({ toolkit: "" }, register, moment);
  const output = {
    purpose: "screen",
    format: "a4-landscape",
    template: "guideline-book",
  } as const;
  for (const { credit, id } of photographs) {
    const use = {
      ...outputUse(output, credit, { asked, preElectionPeriods }),
      // The book's own layout: cut to its place, nothing over it, its credit beneath.
      changes: ["crop" as const],
      credits: [credit],
    };
    const { objections } = verdictOf(rights.get(id) ?? noRights(id), use);
    const block = objections.find(({ severity }) => severity === "block");
    if (block)
      throw new ToolkitError(
        block.code,
        `Photograph "${id}" may not stand in the guidelines: ${block.message}. ${block.hint}`,
      );
  }
}
