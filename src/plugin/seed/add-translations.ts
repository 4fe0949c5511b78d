/**
 * Adds the other languages of a document in one write, where an editor would save it once for each.
 *
 * The document itself is made by Payload, with its hooks and checks; a further language adds words to
 * fields that are kept by language and nothing else. Other fields are refused.
 */
import { randomBytes } from "node:crypto";
import type {
  CollectionSlug,
  FlattenedField,
  Payload,
  PayloadRequest,
} from "payload";
import type { LocaleCode } from "#collections";
import { UnknownNameError } from "#render/errors";

type Words = Readonly<Record<string, unknown>>;

/** What a document says in languages, as its fields name it. */
export type Translations = ReadonlyMap<LocaleCode, Words>;

/** Which document it is. */
export interface Translated {
  readonly collection: CollectionSlug;
  readonly id: number;
}

/** Writes languages beside those that a document has, in its newest version too. */
export async function addTranslations(
  payload: Payload,
  req: PayloadRequest,
  { collection, id }: Translated,
  translations: Translations,
): Promise<void> {
  if (translations.size === 0) return;
  const { flattenedFields, versions } = payload.collections[collection].config;
  // Both are written whole: rows that a write does not name are taken away.
  const updatedAt = new Date().toISOString();
  const translated = (document: Words): Words => ({
    ...[...translations].reduce(
      (known, [locale, words]) => join(flattenedFields, known, words, locale),
      document,
    ),
    updatedAt,
  });
  const kept = await payload.db.findOne<Words & { id: number }>({
    collection,
    where: { id: { equals: id } },
    req,
  });
  const data = { ...translated(kept ?? {}) };
  await payload.db.updateOne({ collection, id, data, returning: false, req });
  if (!versions) return;
  const { docs } = await payload.db.findVersions<Words>({
    collection,
    where: { parent: { equals: id } },
    sort: "-updatedAt",
    limit: 1,
    pagination: false,
    req,
  });
  for (const version of docs)
    await payload.db.updateVersion({
      collection,
      id: version.id,
      versionData: { ...version, version: translated(version.version) },
      returning: false,
      req,
    });
}

const isGroup = (
  field: FlattenedField,
): field is Extract<FlattenedField, { type: "group" | "tab" }> =>
  (field.type === "group" || field.type === "tab") && !field.localized;

const isWords = (value: unknown): value is Words =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const wordsIn = (value: unknown): Words => (isWords(value) ? value : {});

function join(
  fields: readonly FlattenedField[],
  given: Words,
  words: Words,
  locale: LocaleCode,
): Record<string, unknown> {
  const joined: Record<string, unknown> = { ...given };
  for (const [name, value] of Object.entries(words)) {
    const field = fields.find((known) => known.name === name);
    if (field && isGroup(field))
      joined[name] = join(
        field.flattenedFields,
        wordsIn(given[name]),
        wordsIn(value),
        locale,
      );
    else if (field && "localized" in field && field.localized)
      joined[name] = { ...wordsIn(given[name]), [locale]: withRowIds(value) };
    else
      throw new UnknownNameError(
        "field with languages",
        name,
        fields
          .filter((known) => "localized" in known && known.localized)
          .map((known) => known.name),
      );
  }
  return joined;
}

/** Rows have ids of their own, as Payload gives them. */
const withRowIds = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((row) =>
        isWords(row) ? { id: randomBytes(12).toString("hex"), ...row } : row,
      )
    : value;
