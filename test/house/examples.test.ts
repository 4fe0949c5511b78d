import { describe, expect, it } from "vitest";
import * as brand from "#brand";
import { sourceFiles } from "../support/sources.ts";

/** `expression; // value`: the expression, then what it gives. */
const line = /^\s*\*\s(.+);\s+\/\/\s(.+)$/;

const examples = sourceFiles
  .filter(({ path }) => path.startsWith("brand/"))
  .flatMap(({ path, text }) =>
    (text.match(/@example[\s\S]*?\*\//g) ?? []).flatMap((block) =>
      block.split("\n").flatMap((row) => {
        const [, expression, value] = line.exec(row) ?? [];
        return expression && value ? [{ path, expression, value }] : [];
      }),
    ),
  );

const names = Object.keys(brand);
const values: readonly unknown[] = Object.values(brand);

const evaluate = (expression: string): unknown =>
  new Function(...names, `return (${expression});`)(...values);

describe("examples of the brand layer", () => {
  it("are found", () => {
    expect(examples.length).toBeGreaterThan(4);
  });

  it.each(examples)(
    "$expression gives $value ($path)",
    ({ expression, value }) => {
      expect(evaluate(expression)).toEqual(evaluate(value));
    },
  );
});
