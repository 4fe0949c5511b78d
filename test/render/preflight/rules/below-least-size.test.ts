import { findFormat, pt, type TypeRoleName } from "#brand";
import { describe, expect, it } from "vitest";
import type { Severity } from "../../../../src/render/finding.ts";
import { makeFrame, setText } from "../../../support/make-frame.ts";
import { findingsOf, severitiesOf } from "../findings-of.ts";

type Row = readonly [
  format: string,
  type: TypeRoleName,
  size: number,
  wanted: readonly Severity[],
];

/** A3 is read from 1 m: 5 mm of x-height, 29.17 pt of Source Sans 3. */
const rows: readonly Row[] = [
  ["a3", "headline", 29.17, []],
  ["a3", "headline", 29, ["warn"]],
  ["a3", "display", 29, ["warn"]],
  ["a3", "lead", 22, []],
  ["a3", "lead", 21, ["warn"]],
  ["a3", "body", 15, []],
  ["a3", "body", 14, ["warn"]],
  ["a3", "headline", 7.9, ["block"]],
  ["a4", "headline", 15, []],
  ["a4", "body", 12, []],
  ["a4", "body", 11.75, ["warn"]],
  ["a4", "label", 11.75, ["warn"]],
  ["a4", "legal", 8, []],
  ["a4", "legal", 7.75, ["block"]],
  ["press-tab-full", "legal", 8.5, ["block"]],
  ["business-card", "body", 9, []],
  ["business-card", "body", 8.5, ["warn"]],
  ["ig-portrait", "body", 24, []],
  ["ig-portrait", "body", 23, ["warn"]],
  ["ig-portrait", "legal", 16, []],
  ["ig-portrait", "legal", 15, ["block"]],
  ["ig-portrait", "headline", 15, ["block"]],
];

const textOf = (type: TypeRoleName, size: number) =>
  setText({ type, size: pt(size), leastSize: pt(size) });

describe("text that is too small", () => {
  it.each(rows)("on %s: %s at %d gives %j", (code, type, size, wanted) => {
    const frame = makeFrame(findFormat(code), [], [textOf(type, size)]);
    expect(severitiesOf("type/below-least-size", [frame])).toEqual(wanted);
  });

  it("says the figures and the distance", () => {
    const frame = makeFrame(findFormat("a3"), [], [textOf("headline", 24)]);
    expect(findingsOf("type/below-least-size", [frame])).toMatchObject([
      {
        message:
          'Text "Words that are read" is set at 24 pt: 29.16 pt needed to be read from 1 m',
      },
    ]);
  });

  it("blocks what is smaller than its template promised", () => {
    const set = setText({ size: pt(40), leastSize: pt(48) });
    const frame = makeFrame(findFormat("a4"), [], [set]);
    expect(findingsOf("type/below-least-size", [frame])).toMatchObject([
      {
        severity: "block",
        message: expect.stringContaining("the template allows 48 pt or more"),
      },
    ]);
  });

  it("passes over decoration", () => {
    const set = setText({ role: "artifact", size: pt(3) });
    const frame = makeFrame(findFormat("a4"), [], [set]);
    expect(severitiesOf("type/below-least-size", [frame])).toEqual([]);
  });

  it("takes half an em where a face does not say its x-height", () => {
    const set = setText({ size: pt(28.4), leastSize: pt(20), xHeight: pt(0) });
    const frame = makeFrame(findFormat("a3"), [], [set]);
    expect(severitiesOf("type/below-least-size", [frame])).toEqual([]);
  });
});
