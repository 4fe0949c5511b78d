import { describe, expect, it } from "vitest";
import {
  judgeUse,
  usualRightsPolicy,
  type Day,
  type PhotographRights,
  type RightsCode,
  type RightsSeverity,
  type Use,
} from "#brand";
import {
  adultConsent,
  byElection,
  child,
  childConsent,
  landscape,
  licensed,
  ownWork,
  portrait,
  poster,
  resident,
  states,
  today,
  webPage,
} from "./fixtures.ts";

const blocksOf = (rights: PhotographRights, use: Use): RightsCode[] =>
  judgeUse(rights, use)
    .reasons.filter(({ severity }) => severity === "block")
    .map(({ rule }) => rule);

const credited = { ...poster, credits: ["Ada Penhale, CC BY-ND 4.0"] };
const duringElection = { ...poster, preElectionPeriods: [byElection] };

describe("each state of the library, asked for a poster", () => {
  it.each<[keyof typeof states, Use, RightsCode[]]>([
    ["licenceExpired", poster, ["rights/licence-expired"]],
    ["consentWithdrawn", poster, ["rights/consent-withdrawn"]],
    ["consentExpired", poster, ["rights/consent-expired"]],
    ["noConsent", poster, ["rights/consent-missing"]],
    ["candidate", duringElection, ["rights/pre-election-person"]],
    ["childGrown", poster, ["rights/age-band-reached"]],
    ["editorialOnly", poster, ["rights/editorial-only"]],
    [
      "noDerivatives",
      { ...credited, changes: ["crop"] },
      ["rights/no-derivatives"],
    ],
    ["noDerivatives", poster, ["rights/attribution-missing"]],
    ["lowCap", poster, ["rights/print-run"]],
    ["neverApproved", poster, ["rights/not-approved"]],
    ["safeguarded", poster, ["rights/safeguarding"]],
  ])("%s is refused", (name, use, blocks) => {
    expect(blocksOf(states[name], use)).toEqual(blocks);
    expect(judgeUse(states[name], use).isAllowed).toBe(false);
  });

  it.each<[keyof typeof states, Use]>([
    ["usable", poster],
    ["noPeople", poster],
    ["noPeople", duringElection],
    ["endsInThirtyDays", poster],
    ["candidate", poster],
    ["editorialOnly", { ...poster, aim: "editorial" }],
    ["noDerivatives", credited],
    ["lowCap", { ...poster, printRun: 499 }],
    ["lowCap", webPage],
  ])("%s is allowed where nothing speaks against it", (name, use) => {
    expect(blocksOf(states[name], use)).toEqual([]);
    expect(judgeUse(states[name], use).isAllowed).toBe(true);
  });
});

describe("a decision", () => {
  it("says what, about whom, until when, on what ground, and what to do", () => {
    const { reasons, status } = judgeUse(states.licenceExpired, poster);
    expect(status.kind).toBe("expired");
    expect(reasons).toEqual([
      {
        rule: "rights/licence-expired",
        severity: "block",
        subject: "LIC-1",
        until: "2026-05-06",
        what: 'Licence "LIC-1" ends on 6 May 2026, and the use runs to 24 May 2026',
        source: expect.stringContaining("1988 s.16"),
        hint: "Renew the licence, end the use earlier, or choose another photograph",
      },
    ]);
  });

  it("marks a source that nobody has verified, and no other", () => {
    const [reason] = judgeUse(states.childGrown, poster).reasons;
    expect(reason?.source).toMatch(
      /; Data Protection Act 2018 s\.9[^;]* \(unverified\)$/,
    );
    expect(reason?.source.match(/unverified/g)).toHaveLength(1);
  });

  it("names the licence that carries the use", () => {
    const renewal = { ...ownWork, reference: "LIC-2" };
    const lapsed = { ...ownWork, until: "2026-05-06" as const };
    const rights = { ...landscape, licences: [lapsed, renewal] };
    expect(judgeUse(rights, poster)).toMatchObject({
      isAllowed: true,
      licences: ["LIC-2"],
      reasons: [],
    });
  });

  it("says what every licence lacks where none carries the use", () => {
    const print = { ...ownWork, media: ["web" as const] };
    const lapsed = {
      ...ownWork,
      reference: "LIC-2",
      until: "2026-05-06" as const,
    };
    const rights = { ...landscape, licences: [print, lapsed] };
    expect(
      judgeUse(rights, poster).reasons.map(({ rule, subject }) => [
        rule,
        subject,
      ]),
    ).toEqual([
      ["rights/licence-expired", "LIC-2"],
      ["rights/licence-medium", "LIC-1"],
    ]);
  });

  it("asks a licence for every work that is seen", () => {
    const mural = {
      ...ownWork,
      reference: "LIC-2",
      work: "mural",
      media: ["web" as const],
    };
    const rights = { ...landscape, licences: [ownWork, mural] };
    expect(blocksOf(rights, poster)).toEqual(["rights/licence-medium"]);
  });

  it("lists blocks before warnings and notes", () => {
    const teenager = portrait(child, {
      ...childConsent,
      age: { band: "16-to-17", nextBandOn: "2026-07-01" },
      signedBy: [],
      channels: ["web"],
    });
    expect(
      judgeUse(teenager, poster).reasons.map(({ severity }) => severity),
    ).toEqual(["block", "block", "warn", "note"]);
  });

  it("follows the council's policy where the law leaves a choice", () => {
    const old = portrait(resident, { ...adultConsent, signedOn: "2022-06-01" });
    const fiveYears = { ...usualRightsPolicy, consentYears: 5 };
    expect(judgeUse(old, poster).isAllowed).toBe(false);
    expect(judgeUse(old, poster, fiveYears).isAllowed).toBe(true);
  });

  it("gives notice of an end that comes after the use", () => {
    const { reasons } = judgeUse(states.endsInThirtyDays, poster);
    expect(reasons).toMatchObject([
      { rule: "rights/ending-soon", severity: "note", until: "2026-06-06" },
    ]);
  });
});

it.each<[PhotographRights["approval"], string]>([
  ["draft", 'Photograph "hilltop-sunrise" has never been approved'],
  ["restricted", 'Photograph "hilltop-sunrise" is restricted by the library'],
  ["archived", 'Photograph "hilltop-sunrise" is archived'],
])("a photograph that is %s is not used", (approval, what) => {
  expect(judgeUse({ ...landscape, approval }, poster)).toMatchObject({
    isAllowed: false,
    reasons: [{ rule: "rights/not-approved", what }],
  });
});

it.each<[Day, RightsSeverity[]]>([
  ["2026-08-06", []],
  ["2026-08-05", ["note"]],
  ["2026-06-06", ["note"]],
  ["2026-05-14", ["warn"]],
])("notice of an end on %s is %j", (until, severities) => {
  const brief: Use = { ...poster, from: "2026-05-08", until: "2026-05-09" };
  const { isAllowed, reasons } = judgeUse(licensed({ until }), brief);
  expect(reasons.map(({ severity }) => severity)).toEqual(severities);
  expect(isAllowed).toBe(true);
});

describe("what cannot be judged", () => {
  it.each<[string, Partial<Use>]>([
    ["Expected a use that ends on or after its first day", { until: today }],
    ["Expected a day such as", { asked: "2026-02-30" }],
    [
      "Expected a day such as",
      { preElectionPeriods: [{ ...byElection, pollDay: "2026-06-31" }] },
    ],
    ["Expected a territory such as", { territory: "" }],
    ["Expected a territory such as", { territory: "England" }],
    ["Expected a whole number of copies", { printRun: 0.5 }],
    ["Expected a whole number of copies", { printRun: -1 }],
    ["Expected a whole number of copies", { printedBefore: Number.NaN }],
  ])("is refused: %s", (message, changes) => {
    expect(() => judgeUse(landscape, { ...poster, ...changes })).toThrow(
      message,
    );
  });

  it.each<[string, PhotographRights]>([
    [
      'licence "LIC-1" is recorded twice',
      { ...landscape, licences: [ownWork, ownWork] },
    ],
    [
      'consent "CON-1" is recorded twice',
      { ...landscape, consents: [adultConsent, childConsent] },
    ],
    [
      'person "P-1" is recorded twice',
      { ...landscape, people: [resident, child] },
    ],
    [
      'received "2027-02-29"',
      portrait(resident, { ...adultConsent, expiresOn: "2027-02-29" }),
    ],
    [
      'received "2027-02-29"',
      portrait(child, {
        ...childConsent,
        age: { band: "under-13", nextBandOn: "2027-02-29" },
      }),
    ],
  ])("is refused: %s", (message, rights) => {
    expect(() => judgeUse(rights, poster)).toThrow(message);
  });
});
