import { describe, expect, it } from "vitest";
import { readTokens, tokensOf } from "#brand";
import { tokenFault } from "../support/token-fault.ts";
import { valuesOf } from "../support/values-of.ts";

const mere = { colorSpace: "srgb", components: [0.0706, 0.2078, 0.3569] };
const px = (value: number) => ({ value, unit: "px" });

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
      const fault = tokenFault({
        ...rest,
        a: { $type: "color", $value: value },
      });
      expect(fault.code).toBe("token/type");
      expect(fault.message).toBe(
        'Cannot take "x" for "a": it is a number and not a color',
      );
    },
  );
});
