import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdictOf } from "#collections";
import { anyRights, anyUse } from "../brand/rights/any-rights.ts";

describe("an objection, as a refusal goes on after it", () => {
  it("ends without a full stop, whatever the rights and the use", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(anyRights, anyUse, (rights, use) => {
        for (const { code, message } of verdictOf(rights, use).objections) {
          met.add(code);
          expect(message).not.toMatch(/[.;]$/u);
        }
      }),
    );
    expect(met.size).toBeGreaterThan(5);
  });
});
