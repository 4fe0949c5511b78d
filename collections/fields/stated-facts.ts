import type { FieldHook, FlattenedField, TextField } from "payload";
import { factsNamed } from "#brand";
import { noOne } from "../access/no-one.ts";

/**
 * The keys of the facts that a document's texts refer to, in all its languages: written whenever it
 * is saved, so that the uses of a fact are found by an index and no text is searched.
 */
export const statedFacts = (): TextField => ({
  name: "facts",
  type: "text",
  hasMany: true,
  index: true,
  access: { create: noOne, update: noOne },
  hooks: { beforeChange: [keepStated] },
  admin: { hidden: true },
});

const keepStated: FieldHook = ({
  collection,
  data,
  req,
  siblingDocWithLocales,
}) => [
  ...new Set(
    textsOf(collection?.flattenedFields ?? [], {
      now: Object(data),
      before: Object(siblingDocWithLocales),
      language: req.locale ?? "en",
    }).flatMap(factsNamed),
  ),
];

/** A document in the language in which it is saved, and as it was before in every language. */
interface Saved {
  readonly now: object;
  readonly before: object;
  readonly language: string;
}

/** Every text that will stand in the document once it is saved. */
const textsOf = (
  fields: readonly FlattenedField[],
  saved: Saved,
): readonly string[] =>
  fields.flatMap((field) => {
    const now: unknown = Reflect.get(saved.now, field.name);
    const before: unknown = Reflect.get(saved.before, field.name);
    if ("localized" in field && field.localized)
      return [
        ...stringsIn(now),
        ...Object.entries(Object(before))
          .filter(([language]) => language !== saved.language)
          .flatMap(([, other]) => stringsIn(other)),
      ];
    if (field.type === "array")
      return rowsOf(now).flatMap((row) =>
        textsOf(field.flattenedFields, {
          ...saved,
          now: row,
          before: sameRow(row, before),
        }),
      );
    if ("flattenedFields" in field)
      return textsOf(field.flattenedFields, {
        ...saved,
        now: Object(now),
        before: Object(before),
      });
    return typeof now === "string" ? [now] : [];
  });

/** Rows are known by their id, wherever they were dragged to. */
const sameRow = (row: object, before: unknown): object =>
  rowsOf(before).find(
    (other) => Reflect.get(other, "id") === Reflect.get(row, "id"),
  ) ?? {};

const rowsOf = (value: unknown): readonly object[] =>
  Array.isArray(value) ? value.map((row: unknown) => Object(row)) : [];

/** Every text within a value, however deep. */
const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null
    ? Object.values(value).flatMap(stringsIn)
    : [];
};
