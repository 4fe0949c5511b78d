import { describe, expect, it } from "vitest";
import { readTokens, writeTokens } from "#brand";
import { tokenFault } from "../support/token-fault.ts";
import { valuesOf } from "../support/values-of.ts";

describe("a hostile file is refused, or harmless", () => {
  const nest = (depth: number): string =>
    '{"a":'.repeat(depth) + "1" + "}".repeat(depth);

  it("of a million levels does not overflow the stack", () => {
    expect(tokenFault(nest(1_000_000)).code).toMatch(
      /^token\/(too-deep|json)$/,
    );
  });

  it("of seventy levels is too deep", () => {
    expect(tokenFault(nest(70)).code).toBe("token/too-deep");
  });

  it("of ten million characters is too large", () => {
    expect(tokenFault(" ".repeat(10_000_001)).code).toBe("token/too-large");
  });

  it("of a million values is too large", () => {
    expect(
      tokenFault({ a: Array.from({ length: 1_000_000 }, () => 0) }).code,
    ).toBe("token/too-large");
  });

  it("that holds itself is too deep", () => {
    const file: Record<string, unknown> = {};
    file["a"] = file;
    expect(tokenFault(file).code).toBe("token/too-deep");
  });

  it("with a chain of a thousand references is refused, from whichever end it is read", () => {
    const links = Array.from({ length: 1000 }, (_, n): [string, unknown] => [
      `t${n}`,
      { $value: `{t${n + 1}}` },
    ]);
    const end: [string, unknown] = ["t1000", { $type: "number", $value: 1 }];
    expect(tokenFault(Object.fromEntries([...links, end])).code).toBe(
      "token/too-deep",
    );
    expect(
      tokenFault(Object.fromEntries([end, ...links.toReversed()])).code,
    ).toBe("token/too-deep");
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
    expect(tokenFault(file).code).toBe("token/too-large");
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
    const fault = tokenFault(
      '{"a":{"$type":"dimension","$value":{"value":1,"unit":"px","__proto__":{"x":1}}}}',
    );
    expect(fault.code).toBe("token/value");
  });
});
