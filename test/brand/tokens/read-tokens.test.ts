import { describe, expect, it } from "vitest";
import { readTokens, tokensOf, tokenTypes } from "#brand";
import { valuesOf } from "../support/values-of.ts";

const white = { colorSpace: "srgb", components: [1, 1, 1] };
const mere = { colorSpace: "srgb", components: [0.0706, 0.2078, 0.3569] };

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
        c: {
          d: { $value: { value: 2, unit: "px" } },
          e: { $type: "number", $value: 3 },
        },
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
