import { describe, expect, it } from "vitest";
import {
  InvalidTokenError,
  printExtensionKey,
  readTokens,
  rolesFromTokens,
  swatchesFromTokens,
  tokensFromSwatches,
  tokensFromTypography,
  writeTokenFile,
  writeTokens,
  type Swatch,
  type TypeRole,
  type Typography,
} from "#brand";
import { palette } from "../support/palette.ts";
import { schemaFaults } from "../support/token-schema.ts";

const conditions = { coated: "FOGRA51", uncoated: "FOGRA52" };
const spot: Swatch = {
  name: "lark",
  title: "Lark",
  role: "promise:arts-culture",
  srgb: [1, 2, 254],
  cmykCoated: [100, 0, 12.5, 0],
  cmykUncoated: [90, 0, 0, 5],
  spot: "Larkmere Lark",
};

describe("swatches", () => {
  const swatches = [...palette, spot];

  it("are the same after they are written as tokens and read", () => {
    const text = writeTokenFile(tokensFromSwatches(swatches, conditions));
    expect(swatchesFromTokens(readTokens(text))).toEqual(swatches);
  });

  it("are written as the official schema asks, hex and all", () => {
    const file = writeTokens(tokensFromSwatches(swatches, conditions));
    expect(schemaFaults(file)).toEqual([]);
    expect(file).toMatchObject({
      color: {
        $type: "color",
        mere: {
          $value: {
            colorSpace: "srgb",
            components: [0.0706, 0.2078, 0.3569],
            hex: "#12355b",
          },
        },
      },
    });
  });

  it("carry the printing condition of each recipe", () => {
    const file = writeTokens(tokensFromSwatches([spot], conditions));
    expect(JSON.stringify(file)).toContain(
      '"coated":{"values":[100,0,12.5,0],"condition":"FOGRA51"}',
    );
  });
});

describe("a color token is no swatch", () => {
  const white = { colorSpace: "srgb", components: [1, 1, 1] };
  const print = {
    cmyk: {
      coated: { values: [0, 0, 0, 0], condition: "FOGRA39" },
      uncoated: { values: [0, 0, 0, 0] },
    },
    role: "ground",
    title: "White",
  };
  const token = (changes: object, value: unknown = white) => ({
    $type: "color",
    $value: value,
    $extensions: { [printExtensionKey]: { ...print, ...changes } },
  });
  const inks = (values: readonly unknown[]) => ({
    cmyk: { ...print.cmyk, coated: { values } },
  });
  const faultOf = (color: object): InvalidTokenError => {
    try {
      swatchesFromTokens(readTokens({ color }));
    } catch (error) {
      if (error instanceof InvalidTokenError) return error;
      throw error;
    }
    throw new Error("Expected the swatch to be refused");
  };

  it("unless everything is authored", () => {
    const [swatch] = swatchesFromTokens(
      readTokens({ color: { tint: { white: token({}) } } }),
    );
    expect(swatch).toEqual({
      name: "tint-white",
      title: "White",
      role: "ground",
      srgb: [255, 255, 255],
      cmykCoated: [0, 0, 0, 0],
      cmykUncoated: [0, 0, 0, 0],
    });
  });

  it.each<[string, object, string]>([
    [
      "without inks",
      { $type: "color", $value: white },
      "it has no inks, author cmyk.coated and cmyk.uncoated",
    ],
    [
      "without uncoated inks",
      token({ cmyk: { coated: print.cmyk.coated } }),
      '"cmyk.uncoated"',
    ],
    [
      "with an ink of 101 %",
      token(inks([0, 0, 0, 101])),
      '"cmyk.coated.values.3" under "uk.livery.print" is wrong, an ink is above 100 %',
    ],
    [
      "with an ink below 0 %",
      token(inks([0, -1, 0, 0])),
      '"cmyk.coated.values.1" under "uk.livery.print" is wrong, an ink is below 0 %',
    ],
    ["with three inks", token(inks([0, 0, 0])), '"cmyk.coated.values"'],
    [
      "with an ink in words",
      token(inks([0, 0, 0, "full"])),
      '"cmyk.coated.values.3"',
    ],
    ["with an unknown role", token({ role: "secondary" }), '"role"'],
    ["without a title", token({ title: "" }), '"title"'],
    ["with a nameless spot", token({ spot: { name: "" } }), '"spot.name"'],
    [
      "of another space",
      token({}, { colorSpace: "display-p3", components: [1, 1, 1] }),
      "an opaque color of the space srgb",
    ],
    [
      "that is transparent",
      token({}, { ...white, alpha: 0.5 }),
      "an opaque color of the space srgb",
    ],
    [
      "with a missing component",
      token({}, { colorSpace: "srgb", components: ["none", 1, 1] }),
      'the component "none"',
    ],
    [
      "between two channels",
      token({}, { colorSpace: "srgb", components: [0.002, 1, 1] }),
      'the component "0.002" is no whole channel of 255',
    ],
    [
      "with the hex of another color",
      token({}, { ...white, hex: "#fffffe" }),
      'its hex "#fffffe" is not its components "#ffffff"',
    ],
    [
      "that is a number",
      { $type: "number", $value: 1 },
      "it is a number and not a color",
    ],
  ])("%s", (_, color, message) => {
    const fault = faultOf({ a: color });
    expect(fault.path).toBe("color.a");
    expect(fault.code).toBe("token/print");
    expect(fault.message).toContain('Cannot make a swatch of "color.a": ');
    expect(fault.message).toContain(message);
  });

  it.each<[string, object, string]>([
    [
      "with a name in capitals",
      { Mere: token({}) },
      'the name "Mere" is not kebab-case',
    ],
    [
      "with the name of another",
      { "a-b": token({}), a: { b: token({}) } },
      'Cannot name two swatches "a-b"',
    ],
  ])("%s", (_, color, message) => {
    expect(faultOf(color).message).toContain(message);
  });

  it("when the file has no group of colors", () => {
    expect(() => swatchesFromTokens(readTokens({}))).toThrow(
      'Cannot find the group "color"',
    );
  });
});

describe("type roles", () => {
  const role = (
    weight: number,
    features: readonly string[] = [],
  ): TypeRole => ({
    weight,
    lineHeight: 1.2,
    tracking: -0.01,
    features,
  });
  const typography: Typography = {
    typefaces: [],
    stacks: { default: ["Source Sans 3", "Noto Sans Arabic"] },
    roles: {
      display: role(800),
      headline: role(700, ["-liga"]),
      lead: role(400),
      body: role(400),
      label: role(600),
      action: role(700, ["tnum"]),
      legal: role(400),
    },
  };

  it("are the same after they are written as tokens and read", () => {
    const text = writeTokenFile(tokensFromTypography(typography));
    expect(rolesFromTokens(readTokens(text))).toEqual(typography.roles);
    expect(schemaFaults(JSON.parse(text))).toEqual([]);
  });

  it.each<[string, object, string]>([
    [
      "a size of nothing",
      { fontSize: { value: 0, unit: "rem" } },
      'the size "0" is not above 0',
    ],
    [
      "a weight in words",
      { fontWeight: "bold" },
      'write the weight "bold" as a number',
    ],
    [
      "spacing in another unit",
      { letterSpacing: { value: 1, unit: "px" } },
      "give fontSize and letterSpacing the same unit",
    ],
  ])("with %s are refused", (_, change, message) => {
    const value = {
      fontFamily: "Source Sans 3",
      fontSize: { value: 1, unit: "rem" },
      fontWeight: 400,
      letterSpacing: { value: 0, unit: "rem" },
      lineHeight: 1.2,
      ...change,
    };
    const file = { type: { display: { $type: "typography", $value: value } } };
    expect(() => rolesFromTokens(readTokens(file))).toThrow(
      `Cannot read the type role at "type.display": ${message}`,
    );
  });

  it("are not written for a brand without a first family", () => {
    expect(() => tokensFromTypography({ ...typography, stacks: {} })).toThrow(
      'Cannot write type roles: the stack "default" names no family',
    );
  });

  it("that are missing are named", () => {
    expect(() => rolesFromTokens(readTokens({ type: {} }))).toThrow(
      'Cannot read the type role at "type.display": no typography token has this path',
    );
  });
});
