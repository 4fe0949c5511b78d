import { describe, expect, it } from "vitest";
import { findFormat, type Day, type Fact, type Toolkit } from "#brand";
import { preflight } from "../../../../src/render/preflight/preflight.ts";
import { makeToolkit } from "../../../support/make-brand.ts";
import {
  makeFrame,
  makeSubject,
  setText,
} from "../../../support/make-frame.ts";

const fact: Fact = {
  key: "empty-shops",
  name: "Share of shops that stand empty",
  value: 7,
  words: { en: "7%" },
  source: "Town centre survey",
  asOf: "2024-05-31",
  expires: "2025-05-31",
};

const frame = makeFrame(
  findFormat("a4"),
  [],
  [setText({ text: "7% of shops", name: "message" })],
);

interface Asking {
  readonly issued?: string;
  readonly asked?: Day;
  readonly until?: Day;
}

const findings = ({ asked, issued = "2025-01-01", until }: Asking) => {
  const plain = makeToolkit();
  const toolkit: Toolkit = {
    ...plain,
    issued,
    ...(until && {
      terms: {
        election: "continue",
        until,
        isSensitiveTopic: false,
        bansIdentifiableChildren: false,
        isPolitical: false,
        wards: [],
        territory: "GB",
      },
    }),
  };
  const subject = makeSubject([frame], toolkit, {
    facts: [{ slot: "message", fact }],
  });
  const request = { ...subject.request, ...(asked && { asked }) };
  return preflight({ ...subject, request }).findings.filter(({ code }) =>
    code.startsWith("narrative/"),
  );
};

describe("a fact that has ended", () => {
  it("blocks by its name, where it stands", () => {
    expect(findings({ asked: "2025-06-01" })).toEqual([
      {
        code: "narrative/expired-fact",
        severity: "block",
        where: "a4 › message",
        box: setText().box,
        message:
          'Fact "empty-shops" ended on 31 May 2025: "Share of shops that stand empty", as of 31 May 2024',
        hint: "Give the fact its new figure, source and days, or take it out of the copy",
      },
    ]);
  });

  it.each<[Asking, number]>([
    [{ asked: "2025-05-31" }, 0],
    [{ asked: "2025-06-01" }, 1],
    [{ issued: "2025-05-31" }, 0],
    [{ issued: "2025-06-01" }, 1],
    [{ issued: "2025-06-01", asked: "2025-05-01" }, 1],
  ])("is held against the later of both days: %j", (asking, count) => {
    expect(findings(asking)).toHaveLength(count);
  });
});

describe("a campaign that is over", () => {
  it("blocks after its last day and not on it", () => {
    expect(findings({ asked: "2025-03-31", until: "2025-03-31" })).toEqual([]);
    expect(
      findings({ asked: "2025-04-01", until: "2025-03-31" }),
    ).toMatchObject([
      {
        code: "narrative/out-of-date",
        severity: "block",
        message: "The campaign ended on 31 March 2025",
      },
    ]);
  });
});
