import { z } from "zod";
import { type CouncilPromise, type LanguageTag, type Swatch } from "#brand";
import { drawingOf } from "./read-drawing.ts";
import { InvalidDocumentError, parseDocument } from "./invalid-document.ts";

const inLanguages = z.record(z.string(), z.string().nullish());

/** A promise as Payload gives it for all locales at once. */
const promiseSchema = z.object({
  id: z.number(),
  key: z.string(),
  title: inLanguages,
  line: inLanguages.nullish(),
  swatch: z.string(),
  tint: z.string(),
  icon: z.string(),
});

/** What a brand's promises are checked against. */
export interface PromiseGround {
  readonly where: string;
  readonly language: LanguageTag;
  readonly swatches: readonly Swatch[];
}

/** A brand's promises by the ids of their documents, in the order of the documents. */
export const readPromises = (
  documents: readonly unknown[],
  ground: PromiseGround,
): ReadonlyMap<number, CouncilPromise> =>
  new Map(documents.map((document) => readPromise(document, ground)));

function readPromise(
  document: unknown,
  { language, swatches, where }: PromiseGround,
): [number, CouncilPromise] {
  const found = parseDocument(promiseSchema, document, `a promise of ${where}`);
  const { id, key, swatch, tint } = found;
  const named = `promise "${key}" of ${where}`;
  for (const name of [swatch, tint])
    if (!swatches.some((known) => known.name === name))
      throw new InvalidDocumentError(
        `Cannot use ${named}: the brand has no colour "${name}", so choose another or add it to the tokens`,
      );
  const line = found.line?.[language];
  if (!line)
    throw new InvalidDocumentError(
      `Cannot use ${named} in "${language}": field "line" is empty, so write the promise in the brand’s first language`,
    );
  const title = Object.fromEntries(
    Object.entries(found.title).flatMap(([locale, words]) =>
      words ? [[locale, words]] : [],
    ),
  );
  const icon = drawingOf(found.icon, swatches, `${named}: field "icon"`);
  return [id, { key, title, line, swatch, tint, icon }];
}

/** The promise that a toolkit names, if it is its brand's. */
export function chosenPromise(
  promises: ReadonlyMap<number, CouncilPromise>,
  reference: number | { readonly id: number },
  where: string,
): CouncilPromise {
  const id = typeof reference === "object" ? reference.id : reference;
  const found = promises.get(id);
  if (found) return found;
  const keys = [...promises.values()].map(({ key }) => key).join(", ");
  throw new InvalidDocumentError(
    `Cannot use ${where}: its promise is none of its brand’s, so choose one of ${keys || "its promises once it has some"}`,
  );
}

/** Colour alone never carries a promise: its name must be there in every language. */
export function checkTitles(
  { key, title }: CouncilPromise,
  languages: readonly LanguageTag[],
  where: string,
): void {
  const missing = languages.find((language) => !title[language]);
  if (missing !== undefined)
    throw new InvalidDocumentError(
      `Cannot use promise "${key}" of ${where} in "${missing}": field "title" is empty, so translate it or take the language out of the toolkit`,
    );
}
