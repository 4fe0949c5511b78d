import { describe, expect, it } from "vitest";
import {
  electionRules,
  judgeCampaign,
  type CampaignUse,
  type Election,
  type ElectionOverride,
} from "#brand";

const byElection: Election = {
  name: "Weirford by-election",
  kind: "by-election",
  wards: ["Weirford"],
  notice: "2026-05-18",
  poll: "2026-06-25",
  people: [
    { reference: "P-0077", name: "Siân Hughes-Okoro" },
    { reference: "P-0078", name: "" },
  ],
};

const general: Election = {
  ...byElection,
  name: "General election",
  kind: "parliamentary",
  wards: [],
  people: [],
};

const campaign: CampaignUse = {
  toolkit: "feed-the-caddy",
  treatment: "continue",
  isPolitical: false,
  wards: [],
  from: "2026-01-05",
  texts: [{ slot: "headline", text: "Feed the caddy" }],
  handing: "render",
  isForMember: false,
};

const during = new Date("2026-06-01T12:00:00Z");
const before = new Date("2026-05-17T22:59:00Z");
const after = new Date("2026-06-25T21:00:00Z");

const codesOf = (
  use: Partial<CampaignUse>,
  { at = during, elections = [byElection], overrides = [] }: Asked = {},
) =>
  judgeCampaign(
    { ...campaign, ...use },
    { elections, overrides },
    at,
  ).reasons.map(({ rule, severity }) => `${severity} ${rule}`);

interface Asked {
  readonly at?: Date;
  readonly elections?: readonly Election[];
  readonly overrides?: readonly ElectionOverride[];
}

const quoted = (text: string) => ({ texts: [{ slot: "quote", text }] });

describe("while the period before an election runs", () => {
  it.each<[string, Partial<CampaignUse>, readonly string[]]>([
    [
      "a campaign that pauses is refused",
      { treatment: "pause" },
      ["block election/paused"],
    ],
    [
      "a campaign about which nobody has decided is refused",
      { treatment: "needs-monitoring-officer" },
      ["block election/undecided"],
    ],
    [
      "political matter is refused",
      { isPolitical: true },
      ["block election/political"],
    ],
    [
      "a quotation of a listed person is refused",
      quoted("Good for all of us, says Siân Hughes-Okoro."),
      ["block election/person-named"],
    ],
    [
      "so is one without accents, in capitals and with other hyphens",
      quoted("SIAN HUGHES‑OKORO"),
      ["block election/person-named"],
    ],
    [
      "a word that only holds a name is none",
      quoted("Siân Hughes-Okorosson"),
      [],
    ],
    [
      "a download for a member is refused",
      { handing: "download", isForMember: true },
      ["block election/member-download"],
    ],
    [
      "a share with a member is refused",
      { handing: "share", isForMember: true },
      ["block election/member-download"],
    ],
    [
      "a launch is a question for the monitoring officer",
      { from: "2026-06-03" },
      ["warn election/new-launch"],
    ],
    ["a campaign that goes on already goes on", {}, []],
    [
      "what is about voting itself goes on, names and all",
      {
        treatment: "exempt",
        isPolitical: true,
        ...quoted("Siân Hughes-Okoro"),
      },
      [],
    ],
    [
      "even that is not handed to a member",
      { treatment: "exempt", handing: "pull", isForMember: true },
      ["block election/member-download"],
    ],
  ])("%s", (_, use, want) => {
    expect(codesOf(use)).toEqual(want);
  });
});

describe("an election", () => {
  const paused = { treatment: "pause" } as const;

  it("in one ward leaves the others alone", () => {
    expect(codesOf({ ...paused, wards: ["Millbrook"] })).toEqual([]);
    expect(codesOf({ ...paused, wards: ["Millbrook", "Weirford"] })).toEqual([
      "block election/paused",
    ]);
  });

  it("to Parliament stops the whole area without a local poll", () => {
    expect(
      codesOf({ ...paused, wards: ["Millbrook"] }, { elections: [general] }),
    ).toEqual(["block election/paused"]);
  });

  it("releases by itself at the close of poll", () => {
    expect(codesOf(paused, { at: new Date("2026-06-25T20:59:59Z") })).toEqual([
      "block election/paused",
    ]);
    expect(codesOf(paused, { at: after })).toEqual([]);
  });

  it("warns a campaign that would still be seen when its notice is published", () => {
    expect(codesOf(paused, { at: before })).toEqual(["warn election/paused"]);
    expect(codesOf({ ...paused, until: "2026-05-17" }, { at: before })).toEqual(
      [],
    );
  });

  it("gives each its own reasons where two overlap, blocks first", () => {
    const use = { ...paused, from: "2026-06-03" } as const;
    expect(codesOf(use, { elections: [byElection, general] })).toEqual([
      "block election/paused",
      "block election/paused",
      "warn election/new-launch",
      "warn election/new-launch",
    ]);
  });
});

describe("an override of the monitoring officer", () => {
  const override: ElectionOverride = {
    reference: "MO-0001",
    election: byElection.name,
    toolkit: campaign.toolkit,
    reason: "The bins are collected all the same.",
  };

  it("lets its campaign go on and says so", () => {
    const decision = judgeCampaign(
      { ...campaign, treatment: "pause" },
      { elections: [byElection], overrides: [override] },
      during,
    );
    expect(decision).toMatchObject({
      isAllowed: true,
      reasons: [
        {
          rule: "election/paused",
          severity: "note",
          liftedBy: "MO-0001",
          what: 'Before "Weirford by-election", from 18 May 2026 to the close of poll on 25 June 2026, the campaign pauses; the monitoring officer lets it go on (MO-0001): The bins are collected all the same.',
        },
      ],
    });
  });

  it("holds for no other campaign and no other election", () => {
    const paused = { treatment: "pause" } as const;
    expect(
      codesOf(
        { ...paused, toolkit: "join-the-library" },
        { overrides: [override] },
      ),
    ).toEqual(["block election/paused"]);
    expect(
      codesOf(paused, { elections: [general], overrides: [override] }),
    ).toEqual(["block election/paused"]);
  });
});

it("every rule before an election has a code of its own and a source", () => {
  const codes = electionRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(electionRules.every(({ sources }) => sources.length > 0)).toBe(true);
});
