/**
 * Which fields of which collections can refer to a document, read from the schema itself.
 *
 * A relationship that somebody adds is found without a word here. It asks no database.
 */
import type { FlattenedField, Payload, Where } from "payload";
import { kindKeptIn, useOf, type UseKind } from "./use-kinds.ts";

/** Something that may be in use: a document, or a part of a brand that has none. */
export interface Used {
  readonly kind: UseKind;
  readonly key: string;
  /** Absent where it has no document. */
  readonly id?: number | string;
  /** Slug of its brand, where another brand may have the same key. */
  readonly brand?: string;
}

/** Fields that name what they use by its key instead of by a relationship. */
const namedByKey: readonly {
  readonly kind: UseKind;
  readonly collection: string;
  readonly path: string;
}[] = [
  { kind: "template", collection: "toolkits", path: "pack.template" },
  { kind: "template", collection: "toolkits", path: "templates.template" },
  { kind: "format", collection: "toolkits", path: "pack.format" },
  { kind: "format", collection: "toolkits", path: "templates.formats" },
  { kind: "format", collection: "kits", path: "formats.format" },
  { kind: "fact", collection: "narratives", path: "facts" },
  { kind: "fact", collection: "toolkits", path: "facts" },
];

/** For each collection that can refer to something, the query that finds who does. */
export function referencesTo(
  payload: Payload,
  used: Used,
): ReadonlyMap<string, Where> {
  const found = new Map<string, Where>();
  for (const { slug, flattenedFields } of payload.config.collections) {
    const clauses = [
      ...clausesIn(flattenedFields, "", used),
      ...namedByKey
        .filter(
          ({ kind, collection, path }) =>
            kind === used.kind &&
            collection === slug &&
            isText(flattenedFields, path),
        )
        .map(({ path }): Where => ({ [path]: { equals: used.key } })),
    ];
    // One condition on one index: renditions know what they were made from by name.
    if (slug === "renditions")
      found.set(slug, {
        "uses.of": { equals: useOf(used.kind, used.key, used.brand) },
      });
    else if (clauses.length > 0 && !slug.startsWith("payload-"))
      found.set(
        slug,
        clauses.length === 1 ? (clauses[0] ?? {}) : { or: clauses },
      );
  }
  return found;
}

function clausesIn(
  fields: readonly FlattenedField[],
  prefix: string,
  used: Used,
): readonly Where[] {
  return fields.flatMap((field): readonly Where[] => {
    const path = `${prefix}${field.name}`;
    if ("virtual" in field && field.virtual) return [];
    if (field.type === "relationship" || field.type === "upload") {
      const clause = clauseFor(field.relationTo, path, used);
      return clause ? [clause] : [];
    }
    if ("flattenedFields" in field)
      return clausesIn(field.flattenedFields, `${path}.`, used);
    return [];
  });
}

function clauseFor(
  relationTo: string | readonly string[],
  path: string,
  { id, kind }: Used,
): Where | undefined {
  if (id === undefined) return undefined;
  if (typeof relationTo === "string")
    return kindKeptIn(relationTo) === kind
      ? { [path]: { equals: id } }
      : undefined;
  const target = relationTo.find((slug) => kindKeptIn(slug) === kind);
  return target
    ? {
        and: [
          { [`${path}.value`]: { equals: id } },
          { [`${path}.relationTo`]: { equals: target } },
        ],
      }
    : undefined;
}

/** Whether a path still names by key: a relationship in its place is found as one. */
function isText(fields: readonly FlattenedField[], path: string): boolean {
  const [name, ...rest] = path.split(".");
  const field = fields.find((candidate) => candidate.name === name);
  if (!field) return false;
  if (rest.length === 0)
    return field.type === "text" || field.type === "select";
  return (
    "flattenedFields" in field && isText(field.flattenedFields, rest.join("."))
  );
}
