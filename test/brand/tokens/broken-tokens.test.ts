import { describe, expect, it } from "vitest";
import type { TokenFault } from "#brand";
import { tokenFault } from "../support/token-fault.ts";

const white = { colorSpace: "srgb", components: [1, 1, 1] };

type Row = readonly [
  what: string,
  file: unknown,
  code: TokenFault,
  path: string,
  message: string,
];

// prettier-ignore
const rows: readonly Row[] = [
  ["no JSON", "{", "token/json", "", "Cannot read tokens: the file is no JSON"],
  ["a list", [], "token/json", "", 'Expected an object of tokens but received "[]"'],
  ["nothing", undefined, "token/json", "", "Expected JSON"],
  ["a bare token", { $value: 1 }, "token/json", "", "received a token"],
  ["no number", { a: { $type: "number", $value: Number.NaN } }, "token/json", "a.$value", 'received "NaN"'],
  ["a function", { a: () => 1 }, "token/json", "a", "Expected JSON"],
  ["a loose value", { a: { b: 1 } }, "token/value", "a.b", 'Expected a token or group at "a.b" but received "1"'],
  ["no type", { a: { b: { $value: 1 } } }, "token/type", "a.b", 'neither the token nor a group around it has "$type"'],
  ["an unknown type", { a: { $type: "colour", $value: 1 } }, "token/type", "a", 'received "colour", did you mean "color"'],
  ["a type that is an object's", { a: { $type: "constructor", $value: 1 } }, "token/type", "a", "Expected a type of token"],
  ["a hex for a color", { c: { a: { $type: "color", $value: "#fff" } } }, "token/value", "c.a", 'Expected a color at "c.a" but received "#fff"'],
  ["a component above 1", { a: { $type: "color", $value: { colorSpace: "srgb", components: [2, 0, 0] } } }, "token/value", "a", "outside the range"],
  ["a hue of 360", { a: { $type: "color", $value: { colorSpace: "oklch", components: [0.5, 0, 360] } } }, "token/value", "a", "outside the range"],
  ["two components", { a: { $type: "color", $value: { colorSpace: "srgb", components: [0, 0] } } }, "token/value", "a", '"components'],
  ["a color space of print", { a: { $type: "color", $value: { colorSpace: "cmyk", components: [0, 0, 0] } } }, "token/value", "a", '"colorSpace"'],
  ["a hex of three digits", { a: { $type: "color", $value: { ...white, hex: "#fff" } } }, "token/value", "a", '"hex"'],
  ["millimetres", { a: { $type: "dimension", $value: { value: 1, unit: "mm" } } }, "token/value", "a", '"unit"'],
  ["a number in quotes", { a: { $type: "number", $value: "1" } }, "token/value", "a", "expected number"],
  ["a further key in a value", { a: { $type: "dimension", $value: { value: 1, unit: "px", x: 1 } } }, "token/value", "a", '"x"'],
  ["a null value", { a: { $type: "number", $value: null } }, "token/value", "a", 'received "null"'],
  ["a circle of one", { a: { $value: "{a}" } }, "token/cycle", "a", "a → a"],
  ["a circle of three", { a: { $value: "{b}" }, b: { $value: "{c}" }, c: { $value: "{a}" } }, "token/cycle", "a", "a → b → c → a"],
  ["a circle through a value", { a: { $type: "gradient", $value: [{ color: "{b}", position: 0 }] }, b: { $type: "color", $value: { colorSpace: "srgb", components: [{ $ref: "#/a/$value/0/position" }, 0, 0] } } }, "token/cycle", "a", "a → b → a"],
  ["an unknown token", { color: { mere: { $type: "color", $value: white }, a: { $value: "{color.meer}" } } }, "token/reference", "color.a", 'Cannot find "color.meer" for "color.a": no token has this path'],
  ["a mistyped token", { mere: { $type: "color", $value: white }, a: { $value: "{mer}" } }, "token/reference", "a", 'did you mean "mere"'],
  ["a token of every object", { a: { $value: "{toString}" } }, "token/reference", "a", 'Cannot find "toString"'],
  ["a group for a token", { a: { $value: "{g}" }, g: { $root: { $type: "number", $value: 1 } } }, "token/reference", "a", 'it is a group and not a token, use "{g.$root}"'],
  ["a pointer without $value", { b: { $type: "number", $value: 1 }, a: { $ref: "#/b" } }, "token/reference", "a", 'it must go on to "/$value"'],
  ["a pointer past the value", { b: { $type: "number", $value: 1 }, a: { $type: "number", $ref: "#/b/$value/x" } }, "token/reference", "a", 'has no "x"'],
  ["a pointer to another file", { a: { $type: "number", $ref: "other.json#/b/$value" } }, "token/reference", "a", "Expected a pointer"],
  ["a broken escape", { a: { $type: "number", $ref: "#/b~2/$value" } }, "token/reference", "a", "Expected a pointer"],
  ["an empty reference", { a: { $value: "{}" } }, "token/reference", "a", 'Expected a reference such as "{color.mere}"'],
  ["a reference with a gap", { a: { $value: "{a..b}" } }, "token/reference", "a", "Expected a reference"],
  ["a reference of the wrong type inside", { n: { $type: "duration", $value: { value: 1, unit: "s" } }, a: { $type: "border", $value: { color: white, width: "{n}", style: "solid" } } }, "token/type", "a", 'Cannot use "n" inside "a": it is a duration and not a dimension'],
  ["an unknown group to extend", { base: {}, a: { $extends: "{bas}" } }, "token/reference", "a", 'Cannot extend "bas" at "a": no group has this path, did you mean "base"'],
  ["a number to extend", { a: { $extends: 1 } }, "token/reference", "a", 'Expected "$extends"'],
  ["a point in a name", { "a.b": { $type: "number", $value: 1 } }, "token/name", "a.b", 'Cannot use "a.b" as a name'],
  ["a brace in a name", { "a{": { $type: "number", $value: 1 } }, "token/name", "a{", "Cannot use"],
  ["an empty name", { "": { $type: "number", $value: 1 } }, "token/name", "", "Cannot use"],
  ["a dollar in front of a name", { g: { $a: { $type: "number", $value: 1 } } }, "token/property", "g", 'Cannot have the property "$a" at "g"'],
  ["a mistyped property", { a: { $type: "number", $value: 1, $descripton: "x" } }, "token/property", "a", 'did you mean "$description"'],
  ["a token in a token", { a: { $type: "number", $value: 1, b: {} } }, "token/property", "a", "a token has no tokens inside"],
  ["a value and a pointer", { a: { $type: "number", $value: 1, $ref: "#/b/$value" } }, "token/property", "a", "remove one"],
  ["a description that is no text", { a: { $description: 1 } }, "token/property", "a", 'Expected "$description"'],
  ["a deprecation that is a number", { a: { $deprecated: 1 } }, "token/property", "a", 'Expected "$deprecated"'],
  ["extensions that are a list", { a: { $extensions: [] } }, "token/property", "a", 'Expected "$extensions"'],
];

describe("a broken file is refused with the path of the token", () => {
  it.each(rows)("%s", (_, file, code, path, message) => {
    const fault = tokenFault(file);
    expect(fault.code).toBe(code);
    expect(fault.path).toBe(path);
    expect(fault.message).toContain(message);
    expect(fault.message).not.toMatch(/\.$/);
  });
});
