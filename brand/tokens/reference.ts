import { InvalidTokenError } from "./invalid-token-error.ts";

/** Where a reference points: a token or group, and a place inside the token's value. */
export interface Reference {
  /** Names from the top: `["color", "mere"]`. A root token ends in `$root`. */
  readonly path: readonly string[];
  /** Keys and indexes inside `$value`; empty for the whole value. */
  readonly inside: readonly string[];
  /** Whether the pointer went through `$value`; always true for curly braces. */
  readonly isValue: boolean;
}

const greatestSegments = 64;

/** Whether a string is a reference in curly braces. */
export const isAlias = (text: string): boolean =>
  text.startsWith("{") && text.endsWith("}");

/** Whether a name may stand in a token file: not empty, no `$` first, no `{`, `}` or `.`. */
export const isName = (name: string): boolean => /^[^${}.][^{}.]*$/.test(name);

/**
 * Reads `{color.mere}`; `at` is the path of the token that holds it.
 */
export function readAlias(text: string, at: string): Reference {
  const path = text.slice(1, -1).split(".");
  const isPath = path.every(
    (name, index) =>
      isName(name) || (name === "$root" && index === path.length - 1),
  );
  if (!isPath || path.length > greatestSegments)
    throw new InvalidTokenError(
      "token/reference",
      at,
      `Expected a reference such as "{color.mere}" at "${at}" but received "${text.slice(0, 80)}"`,
    );
  return { path, inside: [], isValue: true };
}

/**
 * Reads a JSON pointer within the file: `#/color/mere/$value/components/0`, inside which is `0`.
 */
export function readPointer(text: string, at: string): Reference {
  const names = text.startsWith("#/")
    ? text.slice(2).split("/").map(unescaped)
    : [];
  const end = names.indexOf("$value");
  const path = end < 0 ? names : names.slice(0, end);
  const isPath = path.every(
    (name, index) =>
      name !== undefined &&
      (isName(name) || (name === "$root" && index === path.length - 1)),
  );
  const inside = end < 0 ? [] : names.slice(end + 1);
  if (!isPath || path.length === 0 || names.length > greatestSegments)
    throw unreadable(text, at);
  return {
    path: path.map((name) => name ?? ""),
    inside: inside.map((name) => {
      if (name === undefined) throw unreadable(text, at);
      return name;
    }),
    isValue: end >= 0,
  };
}

const unreadable = (text: string, at: string): InvalidTokenError =>
  new InvalidTokenError(
    "token/reference",
    at,
    `Expected a pointer such as "#/color/mere/$value" at "${at}" but received "${text.slice(0, 80)}"`,
  );

/** RFC 6901 in a URI fragment: percent escapes first, then `~1` and `~0`; undefined when broken. */
function unescaped(name: string): string | undefined {
  if (/~(?![01])/.test(name)) return undefined;
  try {
    return decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~");
  } catch {
    return undefined;
  }
}

/** The pointer to a token's whole value. */
export const pointerTo = (path: string): string =>
  `#/${path
    .split(".")
    .map((name) =>
      name === "$root"
        ? name
        : encodeURIComponent(name.replaceAll("~", "~0").replaceAll("/", "~1")),
    )
    .join("/")}/$value`;
