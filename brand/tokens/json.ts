import { InvalidTokenError } from "./invalid-token-error.ts";

/** A value of JSON, frozen. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** An object of JSON; read its keys with `own`, since `constructor` may be one of them. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

const greatestLength = 10_000_000;
const greatestDepth = 64;
const greatestValues = 500_000;

/** Whether a JSON value is an object and not an array. */
export const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object's own value; what `Object.prototype` has is not there. */
export const own = (of: JsonObject, key: string): JsonValue | undefined =>
  Object.hasOwn(of, key) ? of[key] : undefined;

/** A value as an error message quotes it: JSON of at most eighty characters. */
export const quoted = (value: JsonValue): string =>
  (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(
    0,
    80,
  );

/**
 * A frozen copy of a JSON text or of plain JSON data.
 *
 * Bounded: 10 million characters, 64 levels, half a million values. A `__proto__` key becomes an
 * ordinary key and reaches no prototype. Throws InvalidTokenError `token/json`, `token/too-large`
 * or `token/too-deep`.
 */
export function readJson(source: unknown): JsonValue {
  let count = 0;

  const copy = (value: unknown, path: readonly string[]): JsonValue => {
    count++;
    if (count > greatestValues)
      throw new InvalidTokenError(
        "token/too-large",
        "",
        `Cannot read tokens of more than ${greatestValues} values`,
      );
    if (typeof value !== "object" || value === null) return leaf(value, path);
    if (path.length >= greatestDepth)
      throw new InvalidTokenError(
        "token/too-deep",
        path.slice(0, 4).join("."),
        `Cannot read "${path.slice(0, 4).join(".")}": it is nested more than ${greatestDepth} deep`,
      );
    if (Array.isArray(value))
      return Object.freeze(
        value.map((item: unknown, index) => copy(item, [...path, `${index}`])),
      );
    return Object.freeze(
      Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          key,
          copy(item, [...path, key]),
        ]),
      ),
    );
  };

  return copy(typeof source === "string" ? parse(source) : source, []);
}

function parse(text: string): unknown {
  if (text.length > greatestLength)
    throw new InvalidTokenError(
      "token/too-large",
      "",
      `Cannot read tokens of ${text.length} characters: ${greatestLength} are allowed`,
    );
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (cause) {
    throw new InvalidTokenError(
      "token/json",
      "",
      `Cannot read tokens: the file is no JSON${cause instanceof Error ? `, ${cause.message}` : ""}`,
      { cause },
    );
  }
}

function leaf(value: unknown, path: readonly string[]): JsonValue {
  if (value === null || typeof value === "string" || typeof value === "boolean")
    return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new InvalidTokenError(
    "token/json",
    path.join("."),
    `Expected JSON at "${path.join(".")}" but received "${String(value)}"`,
  );
}
