import type { Payload, PayloadRequest } from "payload";
import {
  orderEntries,
  type HouseStyle,
  type WordContext,
  type WordEntry,
  type WordList,
} from "#brand";
import type { HouseStyle as StyleDocument, Word } from "#collections";
import { InvalidDocumentError } from "./invalid-document.ts";

/** Which brand is read. */
export interface BrandReference {
  readonly id: number;
  /** For messages. */
  readonly slug: string;
}

/**
 * What a brand says about words; nothing where it says nothing yet.
 *
 * Read as the program: a toolkit holds its brand whole, whoever asks, so that its digest is one.
 */
export async function readWords(
  payload: Payload,
  brand: BrandReference,
  req?: PayloadRequest,
): Promise<WordList | undefined> {
  const of = {
    where: { brand: { equals: brand.id } },
    overrideAccess: true,
    ...(req && { req }),
  };
  const [styles, words] = await Promise.all([
    payload.find({
      collection: "house-styles",
      limit: 1,
      pagination: false,
      depth: 0,
      ...of,
    }),
    payload.find({
      collection: "words",
      pagination: false,
      depth: 1,
      select: { brand: false, createdAt: false, updatedAt: false },
      populate: { toolkits: { slug: true } },
      ...of,
    }),
  ]);
  const [style] = styles.docs;
  if (style)
    return {
      style: styleOf(style),
      entries: orderEntries(words.docs.map(entryOf)),
    };
  if (words.docs.length === 0) return undefined;
  throw new InvalidDocumentError(
    `Cannot use brand "${brand.slug}": it has words and no house style, so add one under House styles`,
  );
}

const styleOf = (style: StyleDocument): HouseStyle => ({
  timeSeparator: style.timeSeparator === "stop" ? "." : ":",
  noon: style.noon,
  midnight: style.midnight,
  yearRange: style.yearRange,
  figuresFrom: style.figuresFrom,
  sentenceWords: style.sentenceWords,
  headlineWords: style.headlineWords,
  knownShortForms: style.knownShortForms ?? [],
});

type WordDocument = Omit<Word, "brand" | "createdAt" | "updatedAt">;

function entryOf(word: WordDocument): WordEntry {
  const { advice, isCaseSensitive, kind, language, reason, source } = word;
  const contexts = contextOf(word.contexts);
  const exceptions = contextOf(word.exceptions);
  const allowedIn = campaignsOf(word.allowedIn);
  return {
    language,
    kind,
    forms: Object.fromEntries(
      word.forms.map(({ form, replacement }) => [form, replacement ?? ""]),
    ),
    reason,
    source,
    ...(advice && { advice }),
    ...(isCaseSensitive && { isCaseSensitive }),
    ...(contexts && { contexts }),
    ...(exceptions && { exceptions }),
    ...(allowedIn.length > 0 && { allowedIn }),
  };
}

function contextOf(context: Word["contexts"]): WordContext | undefined {
  const { near, phrases } = context ?? {};
  return near?.length || phrases?.length
    ? {
        ...(phrases?.length && { phrases }),
        ...(near?.length && { near }),
      }
    : undefined;
}

/** Slugs in order. A campaign that is gone allows nothing. */
const campaignsOf = (toolkits: Word["allowedIn"]): readonly string[] =>
  (toolkits ?? [])
    .flatMap((toolkit) => (typeof toolkit === "object" ? toolkit.slug : []))
    .toSorted();
