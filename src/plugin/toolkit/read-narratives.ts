import { z } from "zod";
import {
  factsNamed,
  fillNarrative,
  type Fact,
  type LanguageTag,
  type Narrative,
} from "#brand";
import {
  InvalidDocumentError,
  parseDocument,
  type Parts,
} from "./invalid-document.ts";
import { factWords } from "./read-facts.ts";

const everyLanguage = <Value extends z.ZodType>(value: Value) =>
  z.record(z.string(), value.nullish()).nullish();

const reference = z
  .union([z.number(), z.object({ id: z.number() })])
  .transform((of) => (typeof of === "number" ? of : of.id));

/** A narrative as Payload gives it for all locales at once. */
const narrativeSchema = z.object({
  title: z.string(),
  scope: z.enum(["house", "campaign"]).nullish(),
  _status: z.enum(["draft", "published"]).nullish(),
  headline: everyLanguage(z.string()),
  message: everyLanguage(z.string()),
  points: everyLanguage(z.array(z.object({ text: z.string() }))),
  callToAction: everyLanguage(z.string()),
  scanInstruction: everyLanguage(z.string()),
  shortUrl: everyLanguage(z.string()),
  phone: everyLanguage(z.string()),
  easyReadTitle: everyLanguage(z.string()),
  easyRead: everyLanguage(
    z.array(z.object({ text: z.string(), photograph: reference.nullish() })),
  ),
});

/** The fields of a narrative that are read here. */
export const campaignWords = {
  title: true,
  scope: true,
  _status: true,
  headline: true,
  message: true,
  points: true,
  callToAction: true,
  scanInstruction: true,
  shortUrl: true,
  phone: true,
  easyReadTitle: true,
  easyRead: true,
} as const satisfies Parts<typeof narrativeSchema>;

type NarrativeDocument = z.infer<typeof narrativeSchema>;

const lines = [
  "headline",
  "message",
  "callToAction",
  "scanInstruction",
  "shortUrl",
  "phone",
] as const;

type Line = (typeof lines)[number];

/** Narratives as they were written, references and all, by language. */
export type WrittenNarratives = ReadonlyMap<LanguageTag, Narrative>;

/** What a narrative is read with. */
export interface NarrativeGround {
  /** For messages: `narrative of toolkit "feed-the-caddy"`. */
  readonly where: string;
  readonly languages: readonly LanguageTag[];
  /** `Photograph.id` by the number of its document, of all that the narrative shows. */
  readonly photographs: ReadonlyMap<number, string>;
}

/** The numbers of the photographs that a narrative shows beside its words. */
export function photographsShown(document: unknown): readonly number[] {
  const shown = narrativeSchema
    .pick({ easyRead: true })
    .safeParse(document).data;
  return Object.values(shown?.easyRead ?? {}).flatMap((lines) =>
    (lines ?? []).flatMap(({ photograph }) => photograph ?? []),
  );
}

/** The published words of a campaign in each of some languages. A missing translation is an error. */
export function readWritten(
  document: unknown,
  { languages, photographs, where }: NarrativeGround,
): WrittenNarratives {
  const narrative = parseDocument(narrativeSchema, document, where);
  const named = `${where} "${narrative.title}"`;
  if (narrative.scope === "house")
    throw new InvalidDocumentError(
      `Cannot use ${named}: it is the house narrative, so choose the narrative of a campaign`,
    );
  if (narrative._status === "draft")
    throw new InvalidDocumentError(
      `Cannot use ${named}: it is a draft, so ask a brand guardian to publish it`,
    );
  return new Map(
    languages.map((language) => {
      const line = (field: Line) => lineOf(narrative, field, language, named);
      return [
        language,
        {
          language,
          headline: line("headline"),
          message: line("message"),
          points: (narrative.points?.[language] ?? []).map(({ text }) => text),
          callToAction: line("callToAction"),
          scanInstruction: line("scanInstruction"),
          shortUrl: line("shortUrl"),
          phone: line("phone"),
          ...easyReadOf(narrative, language, photographs),
        },
      ];
    }),
  );
}

/** The easy-read version of a language, where somebody has written all of it. */
function easyReadOf(
  { easyRead, easyReadTitle }: NarrativeDocument,
  language: LanguageTag,
  photographs: NarrativeGround["photographs"],
): Pick<Narrative, "easyRead" | "easyReadTitle"> {
  const title = easyReadTitle?.[language];
  const lines = easyRead?.[language] ?? [];
  if (!title || lines.length === 0) return {};
  return {
    easyReadTitle: title,
    easyRead: lines.map(({ photograph, text }) => {
      const shown = photograph ? photographs.get(photograph) : undefined;
      return { text, ...(shown !== undefined && { photograph: shown }) };
    }),
  };
}

function lineOf(
  narrative: NarrativeDocument,
  field: Line,
  language: LanguageTag,
  named: string,
): string {
  const found = narrative[field]?.[language];
  if (found) return found;
  throw new InvalidDocumentError(
    `Cannot use ${named} in "${language}": field "${field}" is empty, so translate it or take the language out of the toolkit`,
  );
}

/** The keys of every fact that words refer to, once each. */
export const factsOfWords = (written: WrittenNarratives): readonly string[] =>
  factsNamed(
    [...written.values()]
      .flatMap(({ headline, message, points, ...rest }) => [
        headline,
        message,
        ...points,
        rest.easyReadTitle ?? "",
        ...(rest.easyRead ?? []).map(({ text }) => text),
        rest.callToAction,
        rest.scanInstruction,
        rest.shortUrl,
        rest.phone,
      ])
      .join("\n"),
  );

/** Narratives with their facts filled in, each in its own language. */
export const fillNarratives = (
  written: WrittenNarratives,
  facts: readonly Fact[],
): Readonly<Record<LanguageTag, Narrative>> =>
  Object.fromEntries(
    [...written].map(([language, narrative]) => [
      language,
      fillNarrative(narrative, (key) => factWords(facts, key, language)),
    ]),
  );
