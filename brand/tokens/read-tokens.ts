import { GroupLayers, isToken, type Layers } from "./group-layers.ts";
import { InvalidTokenError } from "./invalid-token-error.ts";
import { isObject, own, quoted, readJson } from "./json.ts";
import { checkKeys, readProperties } from "./properties.ts";
import { isName } from "./reference.ts";
import { TokenResolver } from "./token-resolver.ts";
import type { Token, TokenGroup } from "./token.ts";

const greatestDepth = 64;
const greatestCount = 50_000;

/**
 * Reads a Design Tokens file (format 2025.10): JSON text, or the data that it holds.
 *
 * Every reference comes out resolved: aliases `{a.b}`, pointers `{ "$ref": "#/a/b/$value" }`,
 * groups that `$extends` others, types inherited from groups. A token that takes another's value
 * whole keeps its path in `alias`. Extensions are kept as they came.
 *
 * Throws InvalidTokenError, whose path says which token: for broken JSON, unknown or circular
 * references, wrong types and shapes, names the format forbids, and files beyond 50,000 tokens,
 * 64 levels or chains of 100 references.
 *
 * Source: https://www.designtokens.org/tr/2025.10/format/
 */
export function readTokens(source: unknown): TokenGroup {
  const file = readJson(source);
  if (!isObject(file))
    throw new InvalidTokenError(
      "token/json",
      "",
      `Expected an object of tokens but received "${quoted(file)}"`,
    );
  if (isToken(file))
    throw new InvalidTokenError(
      "token/json",
      "",
      'Expected an object of tokens but received a token: give it a name, such as { "mere": { "$value": … } }',
    );
  const layers = new GroupLayers(file);
  return new TokenReader(layers).group([], layers.group([]) ?? []);
}

class TokenReader {
  readonly #layers: GroupLayers;
  readonly #resolver: TokenResolver;
  #count = 0;

  constructor(layers: GroupLayers) {
    this.#layers = layers;
    this.#resolver = new TokenResolver(layers);
  }

  group(path: readonly string[], layers: Layers): TokenGroup {
    const key = path.join(".");
    this.#bound(path);
    for (const layer of layers)
      checkKeys(layer, path.length === 0 ? "file" : "group", key);
    const hasRoot = layers.some((layer) => Object.hasOwn(layer, "$root"));
    return Object.freeze({
      kind: "group",
      path: key,
      ...readProperties(layers, key),
      ...(hasRoot ? { root: this.#resolver.token([...path, "$root"]) } : {}),
      children: new Map(
        this.#layers
          .names(layers)
          .map((name) => [name, this.#child(path, layers, name)]),
      ),
    });
  }

  #child(
    parent: readonly string[],
    layers: Layers,
    name: string,
  ): Token | TokenGroup {
    const path = [...parent, name];
    if (!isName(name))
      throw new InvalidTokenError(
        "token/name",
        path.join("."),
        `Cannot use "${name.slice(0, 80)}" as a name in "${parent.join(".")}": names are not empty, do not start with "$" and have no "{", "}" or "."`,
      );
    const child = layers
      .map((layer) => own(layer, name))
      .find((value) => value !== undefined);
    if (isToken(child)) {
      this.#bound(path);
      return this.#resolver.token(path);
    }
    const inner = this.#layers.group(path);
    if (isObject(child) && inner) return this.group(path, inner);
    throw new InvalidTokenError(
      "token/value",
      path.join("."),
      `Expected a token or group at "${path.join(".")}" but received "${quoted(child ?? null)}": a token is an object with "$value"`,
    );
  }

  #bound(path: readonly string[]): void {
    this.#count++;
    if (this.#count > greatestCount)
      throw new InvalidTokenError(
        "token/too-large",
        path.join("."),
        `Cannot read more than ${greatestCount} tokens and groups`,
      );
    if (path.length > greatestDepth)
      throw new InvalidTokenError(
        "token/too-deep",
        path.slice(0, 4).join("."),
        `Cannot read "${path.slice(0, 4).join(".")}": groups are nested more than ${greatestDepth} deep, or extend themselves`,
      );
  }
}
