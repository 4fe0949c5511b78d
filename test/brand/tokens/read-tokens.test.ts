import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  InvalidTokenError,
  readTokens,
  tokensOf,
  tokenTypes,
  writeTokens,
  type TokenGroup,
} from "#brand";
import { tokenFiles } from "../support/token-files.ts";
import { schemaFaults } from "../support/token-schema.ts";

const white = { colorSpace: "srgb", components: [1, 1, 1] };
const mere = { colorSpace: "srgb", components: [0.0706, 0.2078, 0.3569] };
const px = (value: number) => ({ value, unit: "px" });

const valuesOf = (file: TokenGroup): Record<string, unknown> =>
  Object.fromEntries(tokensOf(file).map(({ path, value }) => [path, value]));

const faultOf = (source: unknown): InvalidTokenError => {
  try {
    readTokens(source);
  } catch (error) {
    if (error instanceof InvalidTokenError) return error;
    throw error;
  }
  throw new Error("Expected the file to be refused");
};

describe("a token file", () => {
  it("is read from text and from data alike", () => {
    const file = { mere: { $type: "color", $value: mere } };
    expect(readTokens(JSON.stringify(file))).toEqual(readTokens(file));
  });

  it("gives each token its path, type, value, description and deprecation", () => {
    const file = readTokens({
      color: {
        $type: "color",
        mere: {
          $value: mere,
          $description: "Deep water",
          $deprecated: "Use ink",
        },
      },
    });
    expect(tokensOf(file)).toEqual([
      {
        kind: "token",
        path: "color.mere",
        type: "color",
        value: mere,
        description: "Deep water",
        deprecated: "Use ink",
      },
    ]);
  });

  it("passes the type of the nearest group down", () => {
    const file = readTokens({
      $type: "number",
      a: { $value: 1 },
      b: {
        $type: "dimension",
        c: { d: { $value: px(2) }, e: { $type: "number", $value: 3 } },
      },
    });
    expect(tokensOf(file).map(({ path, type }) => [path, type])).toEqual([
      ["a", "number"],
      ["b.c.d", "dimension"],
      ["b.c.e", "number"],
    ]);
  });

  it("keeps extensions that nobody here knows", () => {
    const extensions = {
      "org.example.tool": { deep: [{ list: [null, true] }] },
    };
    const file = readTokens({
      $extensions: extensions,
      a: { $type: "number", $value: 1, $extensions: extensions },
    });
    expect(file.extensions).toEqual(extensions);
    expect(tokensOf(file)[0]?.extensions).toEqual(extensions);
  });

  it("gives a group its own value under $root", () => {
    const file = readTokens({
      color: {
        $type: "color",
        $root: { $value: mere },
        light: { $value: white },
        link: { $value: "{color.$root}" },
      },
    });
    expect(valuesOf(file)).toEqual({
      "color.$root": mere,
      "color.light": white,
      "color.link": mere,
    });
  });

  it("has the thirteen types of the format", () => {
    expect(tokenTypes).toHaveLength(13);
  });
});

describe("references", () => {
  it("in braces take the other token's value and type, and remember its path", () => {
    const file = readTokens({
      a: { $value: "{b}" },
      b: { $value: "{deep.c}" },
      deep: { c: { $type: "color", $value: mere } },
    });
    expect(tokensOf(file)[0]).toEqual({
      kind: "token",
      path: "a",
      type: "color",
      value: mere,
      alias: "b",
    });
  });

  it("win over the type of the group around them, which is only for plain values", () => {
    const file = readTokens({
      sizes: { $type: "dimension", a: { $value: "{one}" } },
      one: { $type: "number", $value: 1 },
    });
    expect(tokensOf(file)[0]?.type).toBe("number");
  });

  it.each([
    ["$ref", { $ref: "#/brand/mere/$value" }],
    ["$ref as the value", { $value: { $ref: "#/brand/mere/$value" } }],
    ["braces", { $value: "{brand.mere}" }],
  ])("by %s name a whole token", (_, token) => {
    const file = readTokens({
      brand: { mere: { $type: "color", $value: mere } },
      a: token,
    });
    expect(tokensOf(file).at(-1)).toMatchObject({
      value: mere,
      alias: "brand.mere",
    });
  });

  it("by pointer reach inside a value, with escapes", () => {
    const file = readTokens({
      "a/b~c ü": { $type: "color", $value: mere },
      red: { $type: "number", $ref: "#/a~1b~0c%20%C3%BC/$value/components/0" },
      mixed: {
        $type: "color",
        $value: {
          colorSpace: "srgb",
          components: [{ $ref: "#/red/$value" }, 0, 0],
        },
      },
    });
    expect(valuesOf(file)).toMatchObject({
      red: 0.0706,
      mixed: { components: [0.0706, 0, 0] },
    });
  });

  it("inside composite values are replaced by what they name", () => {
    const file = readTokens({
      ink: { $type: "color", $value: mere },
      thin: { $type: "dimension", $value: px(1) },
      dash: {
        $type: "strokeStyle",
        $value: { dashArray: ["{thin}", px(2)], lineCap: "butt" },
      },
      border: {
        $type: "border",
        $value: { color: "{ink}", width: "{thin}", style: "{dash}" },
      },
      shade: {
        $type: "shadow",
        $value: {
          color: "{ink}",
          offsetX: "{thin}",
          offsetY: "{thin}",
          blur: "{thin}",
          spread: "{thin}",
        },
      },
      shades: { $type: "shadow", $value: ["{shade}", "{shade}"] },
      fade: {
        $type: "gradient",
        $value: [{ color: "{ink}", position: "{half}" }],
      },
      half: { $type: "number", $value: 0.5 },
    });
    const shade = {
      color: mere,
      offsetX: px(1),
      offsetY: px(1),
      blur: px(1),
      spread: px(1),
    };
    expect(valuesOf(file)).toMatchObject({
      border: {
        color: mere,
        width: px(1),
        style: { dashArray: [px(1), px(2)], lineCap: "butt" },
      },
      shades: [shade, shade],
      fade: [{ color: mere, position: 0.5 }],
    });
  });

  it.each([
    ["#/x/$value", { x: { $type: "number", $value: 1 } }],
    ["{x}", { x: { $type: "number", $value: 1 } }],
  ])(
    "to another type than the token's own are refused: %s",
    (reference, rest) => {
      const value = reference.startsWith("#") ? { $ref: reference } : reference;
      const fault = faultOf({ ...rest, a: { $type: "color", $value: value } });
      expect(fault.code).toBe("token/type");
      expect(fault.message).toBe(
        'Cannot take "x" for "a": it is a number and not a color',
      );
    },
  );
});

describe("groups that extend others", () => {
  const base = {
    base: {
      $type: "number",
      $description: "Steps",
      one: { $value: 1 },
      inner: { two: { $value: 2 }, three: { $value: 3 } },
    },
  };

  it.each(["{base}", "#/base"])(
    "by %s have their tokens, type and description",
    (target) => {
      const file = readTokens({ ...base, wide: { $extends: target } });
      expect(file.children.get("wide")).toMatchObject({
        type: "number",
        description: "Steps",
      });
      expect(valuesOf(file)).toMatchObject({
        "wide.one": 1,
        "wide.inner.two": 2,
        "wide.inner.three": 3,
      });
    },
  );

  it("replace tokens of the same path and keep the others", () => {
    const file = readTokens({
      ...base,
      wide: {
        $extends: "{base}",
        one: { $value: 10 },
        inner: { two: { $value: 20 }, four: { $value: 4 } },
      },
    });
    expect(valuesOf(file)).toMatchObject({
      "base.one": 1,
      "wide.one": 10,
      "wide.inner.two": 20,
      "wide.inner.three": 3,
      "wide.inner.four": 4,
    });
  });

  it("may extend a group that extends, and be aliased through it", () => {
    const file = readTokens({
      ...base,
      wide: { $extends: "{base}" },
      wider: { $extends: "{wide}" },
      inner: { $type: "number", $extends: "{wider.inner}" },
      a: { $value: "{inner.three}" },
      b: { $value: "{wider.one}" },
    });
    expect(valuesOf(file)).toMatchObject({ a: 3, b: 1, "inner.two": 2 });
  });

  it.each([
    [{ a: { $extends: "{b}" }, b: { $extends: "{a}" } }, "a → b → a"],
    [{ a: { $extends: "{a}" } }, "circle"],
    [{ a: { b: { $extends: "{a}" } } }, "circle"],
    [{ a: { $extends: "{a.b}", b: {} } }, "circle"],
  ])("in a circle are refused: %j", (file, message) => {
    const fault = faultOf(file);
    expect(fault.code).toBe("token/cycle");
    expect(fault.message).toContain(message);
  });

  it("that grow into each other without end are refused", () => {
    expect(
      faultOf({ a: { b: { $extends: "{c}" } }, c: { d: { $extends: "{a}" } } })
        .code,
    ).toMatch(/^token\/(cycle|too-deep)$/);
  });
});

describe("a broken file is refused with the path of the token", () => {
  it.each<[string, unknown, string, string, string]>([
    [
      "no JSON",
      "{",
      "token/json",
      "",
      "Cannot read tokens: the file is no JSON",
    ],
    [
      "a list",
      [],
      "token/json",
      "",
      'Expected an object of tokens but received "[]"',
    ],
    ["nothing", undefined, "token/json", "", "Expected JSON"],
    ["a bare token", { $value: 1 }, "token/json", "", "received a token"],
    [
      "no number",
      { a: { $type: "number", $value: Number.NaN } },
      "token/json",
      "a.$value",
      'received "NaN"',
    ],
    ["a function", { a: () => 1 }, "token/json", "a", "Expected JSON"],
    [
      "a loose value",
      { a: { b: 1 } },
      "token/value",
      "a.b",
      'Expected a token or group at "a.b" but received "1"',
    ],
    [
      "no type",
      { a: { b: { $value: 1 } } },
      "token/type",
      "a.b",
      'neither the token nor a group around it has "$type"',
    ],
    [
      "an unknown type",
      { a: { $type: "colour", $value: 1 } },
      "token/type",
      "a",
      'received "colour", did you mean "color"',
    ],
    [
      "a type that is an object's",
      { a: { $type: "constructor", $value: 1 } },
      "token/type",
      "a",
      "Expected a type of token",
    ],
    [
      "a hex for a color",
      { c: { a: { $type: "color", $value: "#fff" } } },
      "token/value",
      "c.a",
      'Expected a color at "c.a" but received "#fff"',
    ],
    [
      "a component above 1",
      {
        a: {
          $type: "color",
          $value: { colorSpace: "srgb", components: [2, 0, 0] },
        },
      },
      "token/value",
      "a",
      "outside the range",
    ],
    [
      "a hue of 360",
      {
        a: {
          $type: "color",
          $value: { colorSpace: "oklch", components: [0.5, 0, 360] },
        },
      },
      "token/value",
      "a",
      "outside the range",
    ],
    [
      "two components",
      {
        a: {
          $type: "color",
          $value: { colorSpace: "srgb", components: [0, 0] },
        },
      },
      "token/value",
      "a",
      '"components',
    ],
    [
      "a color space of print",
      {
        a: {
          $type: "color",
          $value: { colorSpace: "cmyk", components: [0, 0, 0] },
        },
      },
      "token/value",
      "a",
      '"colorSpace"',
    ],
    [
      "a hex of three digits",
      { a: { $type: "color", $value: { ...white, hex: "#fff" } } },
      "token/value",
      "a",
      '"hex"',
    ],
    [
      "millimetres",
      { a: { $type: "dimension", $value: { value: 1, unit: "mm" } } },
      "token/value",
      "a",
      '"unit"',
    ],
    [
      "a number in quotes",
      { a: { $type: "number", $value: "1" } },
      "token/value",
      "a",
      "expected number",
    ],
    [
      "a further key in a value",
      { a: { $type: "dimension", $value: { value: 1, unit: "px", x: 1 } } },
      "token/value",
      "a",
      '"x"',
    ],
    [
      "a null value",
      { a: { $type: "number", $value: null } },
      "token/value",
      "a",
      'received "null"',
    ],
    ["a circle of one", { a: { $value: "{a}" } }, "token/cycle", "a", "a → a"],
    [
      "a circle of three",
      { a: { $value: "{b}" }, b: { $value: "{c}" }, c: { $value: "{a}" } },
      "token/cycle",
      "a",
      "a → b → c → a",
    ],
    [
      "a circle through a value",
      {
        a: { $type: "gradient", $value: [{ color: "{b}", position: 0 }] },
        b: {
          $type: "color",
          $value: {
            colorSpace: "srgb",
            components: [{ $ref: "#/a/$value/0/position" }, 0, 0],
          },
        },
      },
      "token/cycle",
      "a",
      "a → b → a",
    ],
    [
      "an unknown token",
      {
        color: {
          mere: { $type: "color", $value: white },
          a: { $value: "{color.meer}" },
        },
      },
      "token/reference",
      "color.a",
      'Cannot find "color.meer" for "color.a": no token has this path',
    ],
    [
      "a mistyped token",
      { mere: { $type: "color", $value: white }, a: { $value: "{mer}" } },
      "token/reference",
      "a",
      'did you mean "mere"',
    ],
    [
      "a token of every object",
      { a: { $value: "{toString}" } },
      "token/reference",
      "a",
      'Cannot find "toString"',
    ],
    [
      "a group for a token",
      { a: { $value: "{g}" }, g: { $root: { $type: "number", $value: 1 } } },
      "token/reference",
      "a",
      'it is a group and not a token, use "{g.$root}"',
    ],
    [
      "a pointer without $value",
      { b: { $type: "number", $value: 1 }, a: { $ref: "#/b" } },
      "token/reference",
      "a",
      'it must go on to "/$value"',
    ],
    [
      "a pointer past the value",
      {
        b: { $type: "number", $value: 1 },
        a: { $type: "number", $ref: "#/b/$value/x" },
      },
      "token/reference",
      "a",
      'has no "x"',
    ],
    [
      "a pointer to another file",
      { a: { $type: "number", $ref: "other.json#/b/$value" } },
      "token/reference",
      "a",
      "Expected a pointer",
    ],
    [
      "a broken escape",
      { a: { $type: "number", $ref: "#/b~2/$value" } },
      "token/reference",
      "a",
      "Expected a pointer",
    ],
    [
      "an empty reference",
      { a: { $value: "{}" } },
      "token/reference",
      "a",
      'Expected a reference such as "{color.mere}"',
    ],
    [
      "a reference with a gap",
      { a: { $value: "{a..b}" } },
      "token/reference",
      "a",
      "Expected a reference",
    ],
    [
      "a reference of the wrong type inside",
      {
        n: { $type: "duration", $value: { value: 1, unit: "s" } },
        a: {
          $type: "border",
          $value: { color: white, width: "{n}", style: "solid" },
        },
      },
      "token/type",
      "a",
      'Cannot use "n" inside "a": it is a duration and not a dimension',
    ],
    [
      "an unknown group to extend",
      { base: {}, a: { $extends: "{bas}" } },
      "token/reference",
      "a",
      'Cannot extend "bas" at "a": no group has this path, did you mean "base"',
    ],
    [
      "a number to extend",
      { a: { $extends: 1 } },
      "token/reference",
      "a",
      'Expected "$extends"',
    ],
    [
      "a point in a name",
      { "a.b": { $type: "number", $value: 1 } },
      "token/name",
      "a.b",
      'Cannot use "a.b" as a name',
    ],
    [
      "a brace in a name",
      { "a{": { $type: "number", $value: 1 } },
      "token/name",
      "a{",
      "Cannot use",
    ],
    [
      "an empty name",
      { "": { $type: "number", $value: 1 } },
      "token/name",
      "",
      "Cannot use",
    ],
    [
      "a dollar in front of a name",
      { g: { $a: { $type: "number", $value: 1 } } },
      "token/property",
      "g",
      'Cannot have the property "$a" at "g"',
    ],
    [
      "a mistyped property",
      { a: { $type: "number", $value: 1, $descripton: "x" } },
      "token/property",
      "a",
      'did you mean "$description"',
    ],
    [
      "a token in a token",
      { a: { $type: "number", $value: 1, b: {} } },
      "token/property",
      "a",
      "a token has no tokens inside",
    ],
    [
      "a value and a pointer",
      { a: { $type: "number", $value: 1, $ref: "#/b/$value" } },
      "token/property",
      "a",
      "remove one",
    ],
    [
      "a description that is no text",
      { a: { $description: 1 } },
      "token/property",
      "a",
      'Expected "$description"',
    ],
    [
      "a deprecation that is a number",
      { a: { $deprecated: 1 } },
      "token/property",
      "a",
      'Expected "$deprecated"',
    ],
    [
      "extensions that are a list",
      { a: { $extensions: [] } },
      "token/property",
      "a",
      'Expected "$extensions"',
    ],
  ])("%s", (_, file, code, path, message) => {
    const fault = faultOf(file);
    expect(fault.code).toBe(code);
    expect(fault.path).toBe(path);
    expect(fault.message).toContain(message);
    expect(fault.message).not.toMatch(/\.$/);
  });
});

describe("a hostile file is refused, or harmless", () => {
  const nest = (depth: number): string =>
    '{"a":'.repeat(depth) + "1" + "}".repeat(depth);

  it("of a million levels does not overflow the stack", () => {
    expect(faultOf(nest(1_000_000)).code).toMatch(/^token\/(too-deep|json)$/);
  });

  it("of seventy levels is too deep", () => {
    expect(faultOf(nest(70)).code).toBe("token/too-deep");
  });

  it("of ten million characters is too large", () => {
    expect(faultOf(" ".repeat(10_000_001)).code).toBe("token/too-large");
  });

  it("of a million values is too large", () => {
    expect(
      faultOf({ a: Array.from({ length: 1_000_000 }, () => 0) }).code,
    ).toBe("token/too-large");
  });

  it("that holds itself is too deep", () => {
    const file: Record<string, unknown> = {};
    file["a"] = file;
    expect(faultOf(file).code).toBe("token/too-deep");
  });

  it("with a chain of a thousand references is refused, from whichever end it is read", () => {
    const links = Array.from({ length: 1000 }, (_, n): [string, unknown] => [
      `t${n}`,
      { $value: `{t${n + 1}}` },
    ]);
    const end: [string, unknown] = ["t1000", { $type: "number", $value: 1 }];
    expect(faultOf(Object.fromEntries([...links, end])).code).toBe(
      "token/too-deep",
    );
    expect(faultOf(Object.fromEntries([end, ...links.toReversed()])).code).toBe(
      "token/too-deep",
    );
  });

  it("whose groups double at every step is refused before it fills the memory", () => {
    const groups = Array.from({ length: 40 }, (_, n): [string, unknown] => [
      `g${n + 1}`,
      { a: { $extends: `{g${n}}` }, b: { $extends: `{g${n}}` } },
    ]);
    const file = {
      g0: { x: { $type: "number", $value: 1 } },
      ...Object.fromEntries(groups),
    };
    expect(faultOf(file).code).toBe("token/too-large");
  });

  it("reaches no prototype", () => {
    const file = readTokens(
      '{"__proto__":{"polluted":{"$type":"number","$value":1}},"constructor":{"prototype":{"$type":"number","$value":2}}}',
    );
    expect(valuesOf(file)).toEqual({
      "__proto__.polluted": 1,
      "constructor.prototype": 2,
    });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect(JSON.stringify(writeTokens(file))).toContain(
      '"__proto__":{"polluted"',
    );
  });

  it("with a prototype inside a value is refused", () => {
    const fault = faultOf(
      '{"a":{"$type":"dimension","$value":{"value":1,"unit":"px","__proto__":{"x":1}}}}',
    );
    expect(fault.code).toBe("token/value");
  });
});

describe("any token file", () => {
  it("is the same after it is written and read, and what is written obeys the official schema", () => {
    fc.assert(
      fc.property(tokenFiles, (file) => {
        const tokens = readTokens(JSON.stringify(file));
        const written = writeTokens(tokens);
        expect(readTokens(JSON.stringify(written))).toEqual(tokens);
        expect(schemaFaults(written)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("with references is too", () => {
    const tokens = readTokens({
      color: {
        $type: "color",
        $root: { $value: mere },
        link: { $value: "{color.$root}" },
        hover: { $value: "{color.link}" },
      },
      wide: { $extends: "{color}" },
    });
    const written = writeTokens(tokens);
    expect(readTokens(written)).toEqual(tokens);
    expect(schemaFaults(written)).toEqual([]);
  });

  it("is measured against a schema that finds faults", () => {
    expect(schemaFaults({ a: { $type: "color", $value: "#fff" } })).not.toEqual(
      [],
    );
    expect(schemaFaults({ "a.b": {} })).not.toEqual([]);
  });

  it("that is no token file at all is refused and never crashes", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        expect(() => {
          try {
            readTokens(text);
          } catch (error) {
            expect(error).toBeInstanceOf(InvalidTokenError);
          }
        }).not.toThrow();
      }),
    );
  });
});
