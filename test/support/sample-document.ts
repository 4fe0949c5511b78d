import type { FlattenedField, Payload } from "payload";
import type { ProtectedCollection } from "#collections";

/** As a request sends it, as GraphQL has it sent, or as the database keeps it. */
export type SampleForm = "request" | "graphql" | "stored";

/**
 * What a schema does not say of itself, by collection. A collection whose documents need more than
 * their required fields gets a line here.
 */
const given: Readonly<Partial<Record<ProtectedCollection, object>>> = {
  consents: { ageBand: "adult" },
  // Only what is published can be read, and so acknowledged.
  guidelines: { _status: "published", audience: ["all"] },
  kits: { recipient: "Weirford Signs Ltd" },
  "print-jobs": { template: "poster", format: "a3", state: "draft" },
  // Press files are shared by few, whatever the table says of sharing.
  renditions: {
    purpose: "social",
    // Approval is found by what it was made from.
    manifest: {
      brand: "sample",
      toolkit: { slug: "feed-the-caddy" },
      template: { name: "poster" },
      format: "a3",
      language: "en",
      purpose: "social",
      encoding: "jpeg",
    },
  },
  "saved-searches": { query: "season=summer" },
  "visual-audits": { month: "2026-11" },
  // Only a poll that is counted back from brings the day of its notice along.
  elections: { noticeDay: "2026-11-20T12:00:00.000Z" },
  webhooks: { address: "https://www.sample.example/hook" },
  "election-overrides": { reason: "The bins are collected all the same" },
};

/** What texts must be that lead to something, by path without rows. */
const leading: ReadonlyMap<string, string> = new Map([
  [
    "typefaces.fonts.file",
    "@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf",
  ],
]);

/** What only requests send. */
const sent: Readonly<Partial<Record<ProtectedCollection, object>>> = {
  users: { email: "made@sample.example", password: "order-your-liners" },
};

/** How fields are filled: in which form, and with what beside what is required, by path without rows. */
interface Filling {
  readonly form: SampleForm;
  readonly said?: ReadonlyMap<string, unknown>;
}

/** Makes documents of any collection from its schema: what is required, and nothing else. */
export interface SampleMaker {
  /** The data of a document, in one of its forms. */
  data(
    collection: ProtectedCollection,
    form: SampleForm,
  ): Promise<Readonly<Record<string, unknown>>>;
  /** A request that gives fields what is said for their paths, `messages.text`, and fills what else is required. */
  filled(
    collection: ProtectedCollection,
    said: ReadonlyMap<string, unknown>,
  ): Promise<Readonly<Record<string, unknown>>>;
  /** A value for one field, by its name, as the database and a request take it. */
  value(
    collection: ProtectedCollection,
    name: string,
  ): Promise<Readonly<Record<string, unknown>>>;
  /** A document straight in the database, past all hooks and rights, with what is said of it. */
  document(
    collection: ProtectedCollection,
    given?: object,
  ): Promise<Readonly<Record<string, unknown>> & { readonly id: number }>;
}

let count = 0;

const isRequired = (field: FlattenedField): boolean =>
  "required" in field && field.required === true && !("virtual" in field);

/** A maker for one CMS. Related documents are made when they are first needed. */
export function sampleMaker(
  payload: Payload,
  slugs: readonly ProtectedCollection[],
): SampleMaker {
  // What is unique together with another field is unique here on its own.
  const together = new Set(
    payload.config.collections
      .flatMap(({ indexes }) => indexes)
      .flatMap(({ fields, unique }) => (unique ? fields : [])),
  );
  const isUniqueIn = (field: FlattenedField): boolean =>
    ("unique" in field && field.unique === true) || together.has(field.name);
  const related = new Map<
    ProtectedCollection,
    Promise<{ readonly id: number }>
  >();
  const idOf = async (
    relationTo: string | string[],
    isUnique: boolean,
  ): Promise<number> => {
    const slug = slugs.find((name) => [relationTo].flat().includes(name));
    if (!slug)
      throw new Error(
        `No sample for a relation to ${String(relationTo)}: add the collection to the access table`,
      );
    if (isUnique) return (await document(slug)).id;
    const made = related.get(slug) ?? document(slug);
    related.set(slug, made);
    return (await made).id;
  };
  const value = async (
    field: FlattenedField,
    filling: Filling,
    path = field.name,
  ): Promise<unknown> => {
    count += 1;
    if (filling.said?.has(path)) return filling.said.get(path);
    switch (field.type) {
      case "text":
      case "textarea":
      case "code":
        return many(field, leading.get(path) ?? `sample-${count}`);
      case "email":
        return `sample-${count}@sample.example`;
      case "number":
        return many(field, isUniqueIn(field) ? count : (field.min ?? 1));
      case "checkbox":
        return false;
      case "date":
        return "2026-11-22T00:00:00.000Z";
      case "select":
      case "radio":
        return many(
          field,
          filling.form === "graphql"
            ? enumName(valueOf(field.options[0]))
            : valueOf(field.options[0]),
        );
      case "relationship":
      case "upload":
        return many(field, await idOf(field.relationTo, isUniqueIn(field)));
      case "array":
        return [
          {
            ...(await fill(field.flattenedFields, filling, `${path}.`)),
            id: `sample-${count}`,
          },
        ];
      case "blocks":
        return Promise.all(
          field.blocks.map(async ({ flattenedFields, slug }) => ({
            ...(await fill(flattenedFields, filling, `${path}.${slug}.`)),
            blockType: slug,
          })),
        );
      case "json":
        return {};
      default:
        throw new Error(
          `No sample for required field "${field.name}" of type ${field.type}: add one to sample-document.ts`,
        );
    }
  };
  const fill = async (
    fields: readonly FlattenedField[],
    filling: Filling,
    within = "",
  ): Promise<Record<string, unknown>> => {
    const data: Record<string, unknown> = {};
    // The database keeps each language; a request speaks one.
    const spoken = (field: FlattenedField, one: unknown): unknown =>
      filling.form === "stored" && "localized" in field && field.localized
        ? { en: one }
        : one;
    for (const field of fields) {
      const path = within + field.name;
      if (field.type === "group" || field.type === "tab") {
        const inner = await fill(field.flattenedFields, filling, `${path}.`);
        if (Object.keys(inner).length > 0) data[field.name] = inner;
      } else if (isRequired(field) || isAsked(filling, path))
        data[field.name] = spoken(field, await value(field, filling, path));
    }
    return data;
  };
  const of = async (
    collection: ProtectedCollection,
    filling: Filling,
  ): Promise<Record<string, unknown>> => ({
    ...(await fill(
      payload.collections[collection].config.flattenedFields,
      filling,
    )),
    ...given[collection],
    ...(filling.form !== "stored" && sent[collection]),
  });
  const document: SampleMaker["document"] = async (collection, said = {}) =>
    payload.db.create({
      collection,
      data: { ...(await of(collection, { form: "stored" })), ...said },
    });
  return {
    data: (collection, form) => of(collection, { form }),
    filled: async (collection, said) => ({
      ...given[collection],
      ...(await fill(payload.collections[collection].config.flattenedFields, {
        form: "request",
        said,
      })),
    }),
    document,
    value: async (collection, name) => {
      const field = payload.collections[collection].config.flattenedFields.find(
        (candidate) => candidate.name === name,
      );
      if (!field) throw new Error(`No field "${name}" in ${collection}`);
      return { [name]: await value(field, { form: "request" }) };
    },
  };
}

/** Whether a field, or one within it, is to be given something. */
const isAsked = (filling: Filling, path: string): boolean =>
  [...(filling.said?.keys() ?? [])].some(
    (said) => said === path || said.startsWith(`${path}.`),
  );

const many = (field: object, one: unknown): unknown =>
  "hasMany" in field && field.hasMany === true ? [one] : one;

const valueOf = (option: unknown): unknown =>
  typeof option === "object" && option !== null && "value" in option
    ? option.value
    : option;

/** GraphQL calls options by names: `13-to-15` is `_13_to_15`. */
const enumName = (value: unknown): string =>
  String(value)
    .replace(/^(?=\d)/, "_")
    .replace(/[-./]/g, "_");
