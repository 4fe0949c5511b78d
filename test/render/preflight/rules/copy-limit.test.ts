import { findFormat } from "#brand";
import { describe, expect, it } from "vitest";
import { preflight } from "../../../../src/render/preflight/preflight.ts";
import { makeFrame, makeSubject } from "../../../support/make-frame.ts";

const reportOf = (path: string, message: string, copy: object) =>
  preflight(
    makeSubject([makeFrame(findFormat("a4"), [])], undefined, {
      copy: { ...copy },
      tooLong: [{ path, kind: "too-long", message }],
    }),
  );

describe("copy beyond its limit", () => {
  it.each([
    [
      "headline",
      "At most 8 characters",
      { headline: "Nine text" },
      'Copy for slot "headline" is too long: "Nine text" has 9 characters. At most 8 characters',
    ],
    [
      "points.1",
      "At most 3 characters",
      { points: ["one", "four"] },
      'Copy for slot "points.1" is too long: "four" has 4 characters. At most 3 characters',
    ],
    [
      "points",
      "At most 2 entries",
      { points: ["a", "b", "c"] },
      'Copy for slot "points" is too long: it has 3 entries. At most 2 entries',
    ],
  ])("blocks slot %s: %s", (path, limit, copy, message) => {
    const report = reportOf(path, limit, copy);
    expect(report).toMatchObject({
      isBlocked: true,
      findings: [{ code: "type/copy-limit", where: `a4 › ${path}`, message }],
    });
  });

  it("survives a path that leads nowhere", () => {
    expect(reportOf("no.such.path", "At most 1", {}).isBlocked).toBe(true);
  });
});
