import {
  ValidationError,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type SanitizedCollectionConfig,
} from "payload";

/** Deepest nesting of what is sent: twice what any document needs. */
const deepest = 40;

/** Most characters of a text that an index holds: PostgreSQL takes 2,700 bytes. */
const mostIndexed = 500;

/** Characters that XML cannot carry: what is printed and described can hold none of them. */
// eslint-disable-next-line no-control-regex -- these are the characters meant
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** Half of a character, which UTF-8 cannot write and a database would replace. */
const halfCharacter = /\p{Surrogate}/u;

/** What no database keeps as it was sent; nothing where a text can be kept. */
function faultOf(text: string, isIndexed: () => boolean): string | undefined {
  if (text.length > mostIndexed && isIndexed())
    return `The text has ${text.length} characters and lists can sort and filter at most ${mostIndexed}: shorten it`;
  const at = text.search(control);
  if (at >= 0)
    return `The text holds a control character after "${text.slice(Math.max(0, at - 20), at)}", which nobody sees and nothing can print: delete it, or type that part anew`;
  return halfCharacter.test(text)
    ? "The text holds half of a character, which cannot be kept: type the last sign or emoji anew"
    : undefined;
}

interface Place {
  readonly path: string;
  readonly value: unknown;
  readonly level: number;
}

const joined = (path: string, name: string): string =>
  path === "" ? name : `${path}.${name}`;

const isPlain = (value: unknown): value is object =>
  typeof value === "object" &&
  value !== null &&
  (Array.isArray(value) ||
    [Object.prototype, null].includes(Object.getPrototypeOf(value)));

/** Texts that an index holds, by their paths without the numbers of rows. */
function indexedTexts(
  fields: readonly FlattenedField[],
  within = "",
): readonly string[] {
  return fields.flatMap((field): readonly string[] => {
    const path = joined(within, field.name);
    if (field.type === "blocks")
      return field.blocks.flatMap(({ flattenedFields }) =>
        indexedTexts(flattenedFields, path),
      );
    if ("flattenedFields" in field)
      return indexedTexts(field.flattenedFields, path);
    const isIndexed =
      ("index" in field && field.index === true) ||
      ("unique" in field && field.unique === true);
    return isIndexed && field.type === "text" ? [path] : [];
  });
}

const known = new WeakMap<SanitizedCollectionConfig, ReadonlySet<string>>();

/** Which texts of a collection are in an index, worked out once. */
function indexedIn(collection: SanitizedCollectionConfig): ReadonlySet<string> {
  const found =
    known.get(collection) ??
    new Set([
      ...indexedTexts(collection.flattenedFields),
      ...collection.indexes.flatMap(({ fields }) => fields),
    ]);
  known.set(collection, found);
  return found;
}

/** Everything in sent data that cannot be kept as it is, each with its field. */
function faultsIn(
  sent: object,
  collection: SanitizedCollectionConfig,
): { path: string; message: string }[] {
  const faults: { path: string; message: string }[] = [];
  const places: Place[] = [{ path: "", value: sent, level: 0 }];
  for (let place = places.pop(); place; place = places.pop()) {
    const { level, path, value } = place;
    if (typeof value === "string") {
      const message = faultOf(value, () =>
        indexedIn(collection).has(path.replaceAll(/\.\d+(?=\.|$)/g, "")),
      );
      if (message) faults.push({ path, message });
    } else if (isPlain(value)) {
      if (level === deepest) {
        faults.push({
          path: path.slice(0, 200),
          message: `The value is nested deeper than ${deepest} levels: send it flatter`,
        });
        break;
      }
      for (const [name, inner] of Object.entries(value))
        places.push({
          path: joined(path, name),
          value: inner,
          level: level + 1,
        });
    }
  }
  return faults;
}

/**
 * Refuses text that the database would change or refuse, and names its field, drafts included.
 *
 * PostgreSQL keeps no NUL and no long text in an index, no PDF and no picture takes control characters,
 * and half of a surrogate pair would silently become another character.
 */
export const refuseUnkeepableText: CollectionBeforeOperationHook = ({
  args,
  collection,
  req,
}) => {
  const data: unknown = "data" in args ? args.data : undefined;
  const errors = isPlain(data) ? faultsIn(data, collection) : [];
  if (errors.length > 0)
    throw new ValidationError({ collection: collection.slug, errors, req });
  return args;
};
