import { suggestion } from "../nearest.ts";
import { InvalidTokenError } from "./invalid-token-error.ts";
import {
  isObject,
  own,
  quoted,
  type JsonObject,
  type JsonValue,
} from "./json.ts";
import { isAlias, readAlias, readPointer } from "./reference.ts";

/** The group's own object first, then those it extends: the first that says something is right. */
export type Layers = readonly JsonObject[];

const greatestLayers = 100;

/** A token is an object with a value or a reference in its place. */
export const isToken = (value: JsonValue | undefined): value is JsonObject =>
  isObject(value) &&
  (Object.hasOwn(value, "$value") || Object.hasOwn(value, "$ref"));

/**
 * Answers what stands at a path of a token file once `$extends` is followed.
 *
 * It merges nothing: a group that extends others is looked at through a list of layers, so the
 * file's own objects stay the only copy. It does not read values or types.
 */
export class GroupLayers {
  readonly #file: JsonObject;
  readonly #known = new Map<string, Layers>();
  readonly #open = new Set<string>();

  constructor(file: JsonObject) {
    this.#file = file;
  }

  /** The layers of a group; undefined when a token or nothing stands at the path. */
  group(path: readonly string[]): Layers | undefined {
    const key = path.join(".");
    const known = this.#known.get(key);
    if (known) return known;
    if (this.#open.has(key) || this.#open.size >= greatestLayers)
      throw this.#circle(key);
    this.#open.add(key);
    const layers = this.#look(path);
    this.#open.delete(key);
    if (layers) this.#known.set(key, layers);
    return layers;
  }

  /** The object of a token; undefined when a group or nothing stands at the path. */
  token(path: readonly string[]): JsonObject | undefined {
    const name = path.at(-1) ?? "";
    for (const layer of this.group(path.slice(0, -1)) ?? []) {
      const child = own(layer, name);
      if (child !== undefined) return isToken(child) ? child : undefined;
    }
    return undefined;
  }

  /** The names in a group, own ones first. */
  names(layers: Layers): readonly string[] {
    const names = layers.flatMap((layer) => Object.keys(layer));
    return [...new Set(names)].filter((name) => !name.startsWith("$"));
  }

  #look(path: readonly string[]): Layers | undefined {
    const name = path.at(-1);
    if (name === undefined) return this.#extended(this.#file, path);
    const layers: JsonObject[] = [];
    for (const parent of this.group(path.slice(0, -1)) ?? []) {
      const child = own(parent, name);
      if (isToken(child)) break;
      if (isObject(child)) layers.push(...this.#extended(child, path));
      if (layers.length > greatestLayers)
        throw new InvalidTokenError(
          "token/too-deep",
          path.join("."),
          `Cannot read "${path.join(".")}": it extends more than ${greatestLayers} groups`,
        );
    }
    return layers.length > 0 ? layers : undefined;
  }

  #extended(group: JsonObject, path: readonly string[]): Layers {
    const extended = own(group, "$extends");
    if (extended === undefined) return [group];
    const at = path.join(".");
    const target = this.#target(extended, at);
    const key = target.join(".");
    if (`${at}.`.startsWith(`${key}.`)) throw this.#circle(key);
    const layers = this.group(target);
    if (!layers)
      throw new InvalidTokenError(
        "token/reference",
        at,
        `Cannot extend "${key}" at "${at}": no group has this path${this.#near(target)}`,
      );
    return [group, ...layers];
  }

  #target(extended: JsonValue, at: string): readonly string[] {
    if (typeof extended !== "string")
      throw new InvalidTokenError(
        "token/reference",
        at,
        `Expected "$extends" at "${at}" to be a reference such as "{group}" but received "${quoted(extended)}"`,
      );
    return isAlias(extended)
      ? readAlias(extended, at).path
      : readPointer(extended, at).path;
  }

  /** A clause that names what stands beside a path that is missing. */
  #near(path: readonly string[]): string {
    const parent = this.group(path.slice(0, -1));
    return parent ? suggestion(path.at(-1) ?? "", this.names(parent)) : "";
  }

  #circle(key: string): InvalidTokenError {
    const isCircle = this.#open.has(key) || this.#open.size < greatestLayers;
    const open = [...this.#open];
    const circle = [...open.slice(Math.max(0, open.indexOf(key))), key];
    return isCircle
      ? new InvalidTokenError(
          "token/cycle",
          key,
          `Cannot extend "${key}": groups extend each other in a circle, ${circle.join(" → ")}`,
        )
      : new InvalidTokenError(
          "token/too-deep",
          key,
          `Cannot read "${key}": more than ${greatestLayers} groups lead to it`,
        );
  }
}
