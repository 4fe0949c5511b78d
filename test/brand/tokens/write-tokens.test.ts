import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidTokenError, readTokens, writeTokens } from "#brand";
import { schemaFaults } from "../support/token-schema.ts";
import { tokenFiles } from "../support/token-files.ts";

const mere = { colorSpace: "srgb", components: [0.0706, 0.2078, 0.3569] };

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
    const read = (text: string): unknown => {
      try {
        return readTokens(text);
      } catch (error) {
        return error;
      }
    };
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const result = read(JSON.stringify(value));
        const crashes =
          result instanceof Error && !(result instanceof InvalidTokenError);
        expect(crashes).toBe(false);
      }),
    );
  });
});
