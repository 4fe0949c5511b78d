/** Lays the values of a form that nobody has saved over the document that it belongs to. */
import { z } from "zod";
import { electionTreatments, encodings, purposes } from "#brand";
import { isLocale, isTerritoryCode } from "#collections";
import { InvalidDocumentError } from "../toolkit/invalid-document.ts";
import type {
  ToolkitContent,
  ToolkitDocument,
} from "../toolkit/toolkit-reader.ts";

const words = z.string().max(2_000);
const chosen = (what: string) =>
  z
    .number({ error: `Choose ${what}` })
    .int()
    .positive();
const date = z.string().max(40).nullish();
/** Payload tells a list without rows as a number. */
const rows = <Row extends z.ZodType>(row: Row) =>
  z.preprocess(
    (value) => (Array.isArray(value) ? value : []),
    z.array(row).max(200),
  );

const lockedSchema = z.object({
  id: z.string().nullish(),
  slot: words.default(""),
  text: words.nullish(),
});

const policySchema = z.object({
  id: z.string().nullish(),
  template: words.default(""),
  layouts: z.array(words).nullish(),
  formats: z.array(words).nullish(),
  locked: rows(lockedSchema).optional(),
});

const packSchema = z.object({
  template: z.string("Choose a template for each output"),
  format: z.string("Choose a format for each output"),
  purpose: z.enum(purposes, "Choose what each output is for"),
  encoding: z.enum(encodings, "Choose a file type for each output"),
  options: rows(z.object({ name: words, value: words })).optional(),
});

/** What the form may change of what is drawn. Other fields of it are not looked at. */
const formSchema = z
  .object({
    name: z.string("Give the toolkit a name").max(500),
    reference: z.string("Give a job reference").max(500),
    issued: z.string("Give a day of issue").max(40),
    brand: chosen("a brand"),
    promise: chosen("a promise"),
    narrative: chosen("a narrative"),
    languages: z.array(z.string().refine(isLocale)).min(1, "Choose a language"),
    photographs: z
      .array(z.number().int(), "Choose a photograph")
      .min(1, "Choose a photograph")
      .max(500),
    templates: rows(policySchema),
    pack: rows(packSchema),
    validFrom: date,
    validTo: date,
    territory: z.string().refine(isTerritoryCode).nullish(),
    election: z.enum(electionTreatments).nullish(),
    wards: z.array(words).nullish(),
    safeguarding: z.boolean().nullish(),
    sensitive: z.boolean().nullish(),
  })
  .partial();

type Form = z.output<typeof formSchema>;

/** The document as it would be if the form were saved now. Texts of other languages stay as they were saved. */
export function layForm(
  document: ToolkitDocument,
  form: Readonly<Record<string, unknown>>,
  locale: string,
): ToolkitContent {
  const read = formSchema.safeParse(form);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new InvalidDocumentError(
      `Cannot draw the toolkit yet: ${issue?.message ?? "a field is empty"}${issue?.message.startsWith("Choose") || issue?.message.startsWith("Give") ? "" : ` (${issue?.path.join(".") ?? ""})`}`,
    );
  }
  const { templates, ...plain } = read.data;
  return {
    ...document,
    ...given(plain),
    ...(templates && {
      templates: localized(templates, document.templates, locale),
    }),
  };
}

/** A form tells of every field that it has; those that it lacks stay as they were. */
const given = (plain: Omit<Form, "templates">) =>
  Object.fromEntries(
    Object.entries(plain).filter(([, value]) => value !== undefined),
  );

/** Fixed texts of the form's language among those of the others, row by row. */
function localized(
  policies: NonNullable<Form["templates"]>,
  saved: unknown,
  locale: string,
) {
  const texts = savedTexts(saved);
  return policies.map(({ locked = [], ...policy }) => ({
    ...policy,
    locked: locked.map(({ text, ...row }) => ({
      ...row,
      text: { ...texts.get(row.id ?? ""), [locale]: text ?? "" },
    })),
  }));
}

const savedSchema = z.array(
  z.object({
    locked: z
      .array(
        z.object({
          id: z.string().nullish(),
          text: z.record(z.string(), z.string().nullish()).nullish(),
        }),
      )
      .nullish(),
  }),
);

type Texts = Readonly<Record<string, string | null | undefined>>;

/** The saved texts of locked slots in every language, by their rows. */
function savedTexts(saved: unknown): ReadonlyMap<string, Texts> {
  const read = savedSchema.safeParse(saved);
  const found = (read.data ?? []).flatMap(({ locked }) => locked ?? []);
  return new Map(
    found.flatMap(({ id, text }) => (id && text ? [[id, text]] : [])),
  );
}
