import { suggestion } from "../nearest.ts";
import { InvalidTokenError } from "./invalid-token-error.ts";
import {
  isObject,
  own,
  quoted,
  type JsonObject,
  type JsonValue,
} from "./json.ts";
import { tokenTypes, type TokenType } from "./token-value.ts";

const shared = ["$type", "$description", "$extensions", "$deprecated"];
/** The `$` properties of the format, for each kind of object. */
const allowed = {
  token: [...shared, "$value", "$ref"],
  group: [...shared, "$extends", "$root"],
  file: [...shared, "$extends", "$root", "$schema"],
};

/** What a token or group says of itself. */
export interface Properties {
  readonly type?: TokenType;
  readonly description?: string;
  readonly deprecated?: boolean | string;
  readonly extensions?: JsonObject;
}

/** Refuses `$` properties that the format does not have, and children inside a token. */
export function checkKeys(
  object: JsonObject,
  kind: keyof typeof allowed,
  path: string,
): void {
  for (const key of Object.keys(object)) {
    if (!key.startsWith("$") && kind !== "token") continue;
    if (!key.startsWith("$"))
      throw new InvalidTokenError(
        "token/property",
        path,
        `Cannot have "${key.slice(0, 80)}" inside the token "${path}": a token has no tokens inside, move it out or remove "$value"`,
      );
    if (!allowed[kind].includes(key))
      throw new InvalidTokenError(
        "token/property",
        path,
        `Cannot have the property "${key.slice(0, 80)}" at "${path}": a ${kind} has ${allowed[kind].join(", ")}${suggestion(key, allowed[kind])}`,
      );
  }
}

/** Reads type, description, deprecation and extensions from the first layer that has each. */
export function readProperties(
  layers: readonly JsonObject[],
  path: string,
): Properties {
  const find = (key: string): JsonValue | undefined => {
    const layer = layers.find((object) => Object.hasOwn(object, key));
    return layer && own(layer, key);
  };
  const type = find("$type");
  const description = find("$description");
  const deprecated = find("$deprecated");
  const extensions = find("$extensions");
  if (description !== undefined && typeof description !== "string")
    throw wrong("$description", "a text", path, description);
  if (
    deprecated !== undefined &&
    typeof deprecated !== "boolean" &&
    typeof deprecated !== "string"
  )
    throw wrong("$deprecated", "true, false or a text", path, deprecated);
  if (extensions !== undefined && !isObject(extensions))
    throw wrong("$extensions", "an object", path, extensions);
  return {
    ...(type === undefined ? {} : { type: readType(type, path) }),
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(extensions === undefined ? {} : { extensions }),
  };
}

function readType(type: JsonValue, path: string): TokenType {
  const found = tokenTypes.find((candidate) => candidate === type);
  if (found) return found;
  throw new InvalidTokenError(
    "token/type",
    path,
    `Expected a type of token for "$type" at "${path}" but received "${quoted(type)}"${suggestion(quoted(type), tokenTypes)}`,
  );
}

const wrong = (
  key: string,
  wanted: string,
  path: string,
  received: JsonValue,
): InvalidTokenError =>
  new InvalidTokenError(
    "token/property",
    path,
    `Expected "${key}" at "${path}" to be ${wanted} but received "${quoted(received)}"`,
  );
