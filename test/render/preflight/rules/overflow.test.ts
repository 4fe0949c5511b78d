import { box, findFormat } from "#brand";
import { describe, expect, it } from "vitest";
import { glyphs, makeFrame, setText } from "../../../support/make-frame.ts";
import { findingsOf } from "../findings-of.ts";

const a4 = findFormat("a4");
const text = "Twenty five characters ok";

describe("text that does not fit", () => {
  it("says nothing where all fits", () => {
    expect(
      findingsOf("type/overflow", [makeFrame(a4, [], [setText()])]),
    ).toEqual([]);
  });

  it.each([
    {
      what: "too many lines",
      given: { text, lines: 5, greatestLines: 3 },
      message: `Cannot fit headline "${text}" at 40 pt: 5 lines needed, 3 allowed`,
      hint: "Cut about 10 characters",
    },
    {
      what: "more than the page",
      given: { text, lines: 5, greatestLines: 0 },
      message: `Cannot fit headline "${text}" at 40 pt: 5 lines needed, more than the page has room for`,
      hint: "Cut about 5 characters here or in the text beside it",
    },
    {
      what: "a single line",
      given: { text: "", lines: 0 },
      message:
        'Cannot fit headline "" at 40 pt: 0 lines needed, more than the page has room for',
      hint: "Cut about 1 character here or in the text beside it",
    },
  ])("blocks $what with its figures", ({ given, message, hint }) => {
    const set = setText({ ...given, overflows: true });
    expect(findingsOf("type/overflow", [makeFrame(a4, [], [set])])).toEqual([
      {
        code: "type/overflow",
        severity: "block",
        where: "a4 › headline",
        box: set.box,
        message,
        hint,
      },
    ]);
  });

  it("names a word that is wider than its column, and not the lines", () => {
    const set = setText({ overflows: true });
    const run = glyphs(box(50, 50, 340, 40));
    const [finding] = findingsOf("type/overflow", [
      makeFrame(a4, [run], [set]),
    ]);
    expect(finding?.message).toContain("a word is wider than the column");
    expect(finding?.hint).toContain("soft hyphen");
  });

  it("names the page where there are several", () => {
    const frames = [1, 2].map((page) =>
      makeFrame(a4, [], [setText({ overflows: page === 2 })], page),
    );
    expect(findingsOf("type/overflow", frames)).toMatchObject([{ page: 2 }]);
  });

  it("quotes a long text in part", () => {
    const set = setText({ overflows: true, text: "long ".repeat(500) });
    const [finding] = findingsOf("type/overflow", [makeFrame(a4, [], [set])]);
    expect(finding?.message.length).toBeLessThan(160);
  });
});
