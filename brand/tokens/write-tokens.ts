import type { JsonObject, JsonValue } from "./json.ts";
import { pointerTo } from "./reference.ts";
import type { Token, TokenGroup } from "./token.ts";

/** The address by which editors and validators know the format. */
export const tokenSchema =
  "https://www.designtokens.org/schemas/2025.10/format.json";

/**
 * Writes a whole token file as Design Tokens data, ready for `JSON.stringify`.
 *
 * Each token names its type, so that it can be read alone. A token that takes another's value
 * whole is written as a reference; references inside composite values and `$extends` were resolved
 * on reading and come out as values. `readTokens` gives the same tokens back.
 */
export const writeTokens = (file: TokenGroup): JsonObject => ({
  $schema: tokenSchema,
  ...writeGroup(file),
});

const writeGroup = (group: TokenGroup): JsonObject => {
  const children = [...group.children].map(
    ([name, child]): [string, JsonValue] => [
      name,
      child.kind === "token" ? writeToken(child) : writeGroup(child),
    ],
  );
  return Object.fromEntries<JsonValue>([
    ...(group.type === undefined ? [] : [entry("$type", group.type)]),
    ...described(group),
    ...(group.root ? [entry("$root", writeToken(group.root))] : []),
    ...children,
  ]);
};

const writeToken = (token: Token): JsonObject =>
  Object.fromEntries<JsonValue>([
    entry("$type", token.type),
    token.alias === undefined
      ? entry("$value", token.value)
      : writeAlias(token.alias),
    ...described(token),
  ]);

/** Curly braces, save for root tokens: the official schema has no braces for them. */
const writeAlias = (path: string): [string, JsonValue] =>
  path.endsWith("$root")
    ? entry("$ref", pointerTo(path))
    : entry("$value", `{${path}}`);

const described = (of: Token | TokenGroup): [string, JsonValue][] => [
  ...(of.description === undefined
    ? []
    : [entry("$description", of.description)]),
  ...(of.deprecated === undefined ? [] : [entry("$deprecated", of.deprecated)]),
  ...(of.extensions === undefined ? [] : [entry("$extensions", of.extensions)]),
];

const entry = (key: string, value: JsonValue): [string, JsonValue] => [
  key,
  value,
];
