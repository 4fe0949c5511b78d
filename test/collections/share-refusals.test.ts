import { describe, expect, it } from "vitest";
import { electionRules } from "#brand";
import { HeldBackError, refusalForOutsiders } from "#collections";
import { ToolkitError } from "#render/errors";

const internal =
  'Cannot hand out rendition "Poster a4 en": its "headline" names somebody on the monitoring officer\'s list. Ask a brand guardian';

/** What somebody outside would learn of the house. */
const ours = /rendition|Poster a4|monitoring|guardian|toolkit|headline|route/i;

const heldBack = (rules: HeldBackError["rules"], until?: "2026-05-07") =>
  refusalForOutsiders(new HeldBackError(internal, { rules, until }));

describe("somebody outside whom a file is refused", () => {
  it.each([
    ["campaign-over", 410, "campaign that this file belongs to is over"],
    ["fact-superseded", 410, "A figure in this file has changed"],
    ["rights-block", 410, "may no longer be used"],
    ["not-approved", 403, "not approved for use yet"],
    ["no-approval-route", 403, "not approved for use yet"],
    ["missing-supply", 500, "cannot be made at the moment"],
    ["altered", 410, "cannot be given out at the moment"],
    ["invalid-document", 410, "cannot be given out at the moment"],
  ])("is told of %s in words for outside", (code, status, part) => {
    const told = refusalForOutsiders(new ToolkitError(code, internal));
    expect(told.status).toBe(status);
    expect(told.says).toContain(part);
    expect(told.says).not.toMatch(ours);
  });

  it.each(electionRules.map(({ code }) => code))(
    "is told of %s with the law's own status and the end of the period",
    (code) => {
      const told = heldBack([code], "2026-05-07");
      expect(told.status).toBe(451);
      expect(told.says).toMatch(/^The council is not giving this file out/);
      expect(told.says).toContain("at 10 pm on 7 May 2026");
      expect(told.says).not.toMatch(ours);
    },
  );

  it("is told of a picture before an election without a day, since somebody's candidacy decides it", () => {
    const told = heldBack(["rights/pre-election-person"]);
    expect(told.says).toContain(
      "it shows somebody who may take part in the election. It may be given out again after the election.",
    );
    expect(told.status).toBe(451);
  });

  it("is told of each rule once, however many elections ask it", () => {
    const told = heldBack(
      ["election/paused", "election/paused", "election/political"],
      "2026-05-07",
    );
    expect(told.says.match(/pauses/g)).toHaveLength(1);
  });
});
