import { describe, expect, it } from "vitest";
import { readTokens } from "#brand";
import { tokenFault } from "../support/token-fault.ts";
import { valuesOf } from "../support/values-of.ts";

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
    const fault = tokenFault(file);
    expect(fault.code).toBe("token/cycle");
    expect(fault.message).toContain(message);
  });

  it("that grow into each other without end are refused", () => {
    expect(
      tokenFault({
        a: { b: { $extends: "{c}" } },
        c: { d: { $extends: "{a}" } },
      }).code,
    ).toMatch(/^token\/(cycle|too-deep)$/);
  });
});
