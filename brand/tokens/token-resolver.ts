import { suggestion } from "../nearest.ts";
import { isToken, type GroupLayers } from "./group-layers.ts";
import { InvalidTokenError } from "./invalid-token-error.ts";
import {
  isObject,
  own,
  quoted,
  type JsonObject,
  type JsonValue,
} from "./json.ts";
import { checkKeys, readProperties } from "./properties.ts";
import {
  isAlias,
  readAlias,
  readPointer,
  type Reference,
} from "./reference.ts";
import type { Token } from "./token.ts";
import {
  slotTypes,
  typedValue,
  type TokenType,
  type TypedValue,
} from "./token-value.ts";

const greatestChain = 100;

interface Resolved {
  readonly token: Token;
  /** How many references lie between this token and the farthest value that it takes. */
  readonly links: number;
}

/** What a value is read for: the token it belongs to and the references met so far. */
interface Reading {
  readonly path: string;
  links: number;
}

/**
 * Gives each token its value: follows references, finds the type, checks the shape.
 *
 * Each token is resolved once. It does not walk the file; `readTokens` does.
 */
export class TokenResolver {
  readonly #layers: GroupLayers;
  readonly #known = new Map<string, Resolved>();
  readonly #open: string[] = [];

  constructor(layers: GroupLayers) {
    this.#layers = layers;
  }

  /** The token at a path, which must be there; `holder` is the token that asks. */
  token(path: readonly string[], holder?: string): Token {
    return this.#resolve(path, holder).token;
  }

  #resolve(path: readonly string[], holder: string | undefined): Resolved {
    const key = path.join(".");
    const known = this.#known.get(key);
    if (known) return known;
    const start = this.#open.indexOf(key);
    if (start >= 0)
      throw new InvalidTokenError(
        "token/cycle",
        key,
        `Cannot resolve "${key}": references run in a circle, ${[...this.#open.slice(start), key].join(" → ")}`,
      );
    const object = this.#layers.token(path);
    if (!object) throw this.#unknown(path, holder ?? key);
    if (this.#open.length > greatestChain) throw tooLong(key);
    this.#open.push(key);
    const resolved = this.#read(object, path);
    this.#open.pop();
    this.#known.set(key, resolved);
    return resolved;
  }

  #read(object: JsonObject, path: readonly string[]): Resolved {
    const key = path.join(".");
    checkKeys(object, "token", key);
    const { type: declared, ...properties } = readProperties([object], key);
    const reading: Reading = { path: key, links: 0 };
    const { value, type, alias } = this.#value(object, path, declared, reading);
    if (reading.links > greatestChain) throw tooLong(key);
    const token: Token = {
      kind: "token",
      path: key,
      ...checked(type, value, key),
      ...(alias === undefined ? {} : { alias }),
      ...properties,
    };
    return { token: Object.freeze(token), links: reading.links };
  }

  #value(
    object: JsonObject,
    path: readonly string[],
    declared: TokenType | undefined,
    reading: Reading,
  ): { value: JsonValue; type: TokenType; alias?: string } {
    const reference = wholeReference(object, reading.path);
    if (reference?.inside.length === 0) {
      const token = this.#follow(reference, reading);
      if (declared !== undefined && declared !== token.type)
        throw new InvalidTokenError(
          "token/type",
          reading.path,
          `Cannot take "${token.path}" for "${reading.path}": it is a ${token.type} and not a ${declared}`,
        );
      return { value: token.value, type: token.type, alias: token.path };
    }
    const type = declared ?? this.#groupType(path);
    if (type === undefined)
      throw new InvalidTokenError(
        "token/type",
        reading.path,
        `Cannot read "${reading.path}": neither the token nor a group around it has "$type"`,
      );
    const value = reference
      ? this.#inside(reference, reading)
      : this.#plain(own(object, "$value") ?? null, type, reading);
    return { value, type };
  }

  /** A value with the references in it replaced; `type` is what a reference here must name. */
  #plain(
    value: JsonValue,
    type: TokenType | undefined,
    reading: Reading,
  ): JsonValue {
    if (typeof value === "string" && isAlias(value)) {
      const token = this.#follow(readAlias(value, reading.path), reading);
      if (type !== undefined && token.type !== type)
        throw new InvalidTokenError(
          "token/type",
          reading.path,
          `Cannot use "${token.path}" inside "${reading.path}": it is a ${token.type} and not a ${type}`,
        );
      return token.value;
    }
    if (Array.isArray(value))
      return value.map((item: JsonValue) => this.#plain(item, type, reading));
    if (!isObject(value)) return value;
    const pointer = own(value, "$ref");
    if (typeof pointer === "string" && Object.keys(value).length === 1)
      return this.#inside(readPointer(pointer, reading.path), reading);
    const slots = type && slotTypes[type];
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [
        name,
        this.#plain(item, slots?.[name], reading),
      ]),
    );
  }

  #follow(reference: Reference, reading: Reading): Token {
    if (!reference.isValue)
      throw new InvalidTokenError(
        "token/reference",
        reading.path,
        `Cannot use a pointer to "${reference.path.join(".")}" at "${reading.path}": it must go on to "/$value"`,
      );
    const { token, links } = this.#resolve(reference.path, reading.path);
    reading.links = Math.max(reading.links, links + 1);
    return token;
  }

  #inside(reference: Reference, reading: Reading): JsonValue {
    let value: JsonValue = this.#follow(reference, reading).value;
    for (const name of reference.inside) {
      const isIndex = /^(0|[1-9]\d{0,5})$/.test(name);
      const next: JsonValue | undefined = Array.isArray(value)
        ? isIndex
          ? value[Number(name)]
          : undefined
        : isObject(value)
          ? own(value, name)
          : undefined;
      if (next === undefined)
        throw new InvalidTokenError(
          "token/reference",
          reading.path,
          `Cannot follow the pointer at "${reading.path}": the value of "${reference.path.join(".")}" has no "${name}"`,
        );
      value = next;
    }
    return value;
  }

  #groupType(path: readonly string[]): TokenType | undefined {
    for (let end = path.length - 1; end >= 0; end--) {
      const group = path.slice(0, end);
      const layers = this.#layers.group(group) ?? [];
      const { type } = readProperties(layers, group.join("."));
      if (type) return type;
    }
    return undefined;
  }

  #unknown(path: readonly string[], holder: string): InvalidTokenError {
    const key = path.join(".");
    const layers = this.#layers.group(path);
    if (layers) {
      const hasRoot = layers.some((layer) => isToken(own(layer, "$root")));
      return new InvalidTokenError(
        "token/reference",
        holder,
        `Cannot use "${key}" at "${holder}": it is a group and not a token${hasRoot ? `, use "{${key}.$root}"` : ""}`,
      );
    }
    const beside = this.#layers.group(path.slice(0, -1));
    const names = beside ? this.#layers.names(beside) : [];
    return new InvalidTokenError(
      "token/reference",
      holder,
      `Cannot find "${key}" for "${holder}": no token has this path${suggestion(path.at(-1) ?? "", names)}`,
    );
  }
}

const tooLong = (key: string): InvalidTokenError =>
  new InvalidTokenError(
    "token/too-deep",
    key,
    `Cannot resolve "${key}": it is more than ${greatestChain} references away from its value`,
  );

/** The reference that a token takes its value from, when its value is nothing else. */
function wholeReference(object: JsonObject, at: string): Reference | undefined {
  const value = own(object, "$value");
  const pointer = own(object, "$ref");
  if (value !== undefined && pointer !== undefined)
    throw new InvalidTokenError(
      "token/property",
      at,
      `Cannot have both "$value" and "$ref" at "${at}": remove one`,
    );
  if (typeof value === "string" && isAlias(value)) return readAlias(value, at);
  if (isObject(value) && Object.keys(value).join() === "$ref") {
    const inner = own(value, "$ref");
    if (typeof inner === "string") return readPointer(inner, at);
  }
  if (pointer === undefined) return undefined;
  if (typeof pointer === "string") return readPointer(pointer, at);
  throw new InvalidTokenError(
    "token/reference",
    at,
    `Expected "$ref" at "${at}" to be a pointer such as "#/color/mere/$value" but received "${quoted(pointer)}"`,
  );
}

function checked(type: TokenType, value: JsonValue, path: string): TypedValue {
  const result = typedValue.safeParse({ type, value });
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = (issue?.path ?? []).slice(1).map(String).join(".");
  const reason = (issue?.message ?? "").replace("Invalid input: ", "");
  throw new InvalidTokenError(
    "token/value",
    path,
    `Expected a ${type} at "${path}" but received "${quoted(value)}": ${place ? `"${place}", ` : ""}${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    { cause: result.error },
  );
}
