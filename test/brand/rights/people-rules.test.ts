import { describe, expect, it } from "vitest";
import {
  judgeUse,
  type Consent,
  type PersonShown,
  type PhotographRights,
  type RightsCode,
  type RightsSeverity,
  type Use,
} from "#brand";
import {
  adultConsent,
  child,
  childConsent,
  landscape,
  portrait,
  poster,
  resident,
} from "./fixtures.ts";

type Want = readonly [RightsCode, RightsSeverity][];

const judged = (rights: PhotographRights, use: Partial<Use>): Want =>
  judgeUse(rights, { ...poster, ...use })
    .reasons.filter(({ rule }) => rule !== "rights/ending-soon")
    .map(({ rule, severity }) => [rule, severity]);

const partner: Partial<Use> = { by: { kind: "partner", partner: "nhs" } };

describe("an adult's form", () => {
  it.each<[string, Partial<Consent>, Partial<Use>, Want]>([
    ["in order", {}, {}, []],
    [
      "without the channel",
      { channels: ["web"] },
      {},
      [["rights/consent-scope", "block"]],
    ],
    [
      "for the channel's neighbour",
      {},
      { channel: "paid-ads" },
      [["rights/consent-scope", "block"]],
    ],
    ["signed on the day of the question", { signedOn: "2026-05-07" }, {}, []],
    [
      "signed after the question",
      { signedOn: "2026-05-08" },
      {},
      [["rights/consent-not-begun", "block"]],
    ],
    ["that ends on the last day", { expiresOn: "2026-05-24" }, {}, []],
    [
      "that ends a day early",
      { expiresOn: "2026-05-23" },
      {},
      [["rights/consent-expired", "block"]],
    ],
    [
      "that the policy ends a day early",
      { signedOn: "2023-05-23" },
      {},
      [["rights/consent-expired", "block"]],
    ],
    [
      "withdrawn on the last day",
      { withdrawnOn: "2026-05-24" },
      {},
      [["rights/consent-withdrawn", "block"]],
    ],
    ["withdrawn the day after", { withdrawnOn: "2026-05-25" }, {}, []],
    ["that names no partner", {}, partner, [["rights/partner-use", "block"]]],
    ["that names the partner", { partners: ["nhs"] }, partner, []],
    [
      "without a word about AI",
      {},
      { changes: ["ai-edit"] },
      [["rights/ai-edit", "block"]],
    ],
    ["that allows AI", { allowsAiEdits: true }, { changes: ["ai-edit"] }, []],
    [
      "that nobody signed",
      { signedBy: [] },
      {},
      [["rights/consent-signature", "block"]],
    ],
    [
      "whose signed form is not on record",
      { form: { version: "4", digest: "" } },
      {},
      [["rights/consent-form", "warn"]],
    ],
    [
      "of a public task, which nobody signs",
      { basis: "public-task", signedBy: [], form: { version: "", digest: "" } },
      {},
      [],
    ],
    [
      "of legitimate interests in one of a crowd",
      { basis: "legitimate-interest", signedBy: [] },
      {},
      [["rights/consent-basis", "warn"]],
    ],
  ])("%s", (_, consent, use, want) => {
    const rights = portrait(resident, { ...adultConsent, ...consent });
    expect(judged(rights, use)).toEqual(want);
  });
});

describe("a child's form", () => {
  const teenager = { band: "13-to-15", nextBandOn: "2029-01-01" } as const;
  const older = { band: "16-to-17", nextBandOn: "2028-01-01" } as const;

  it.each<[string, Partial<Consent>, Want]>([
    ["under 13, signed by a guardian", {}, []],
    [
      "under 13, signed by the child alone",
      { signedBy: ["subject"] },
      [["rights/consent-signature", "block"]],
    ],
    [
      "13 to 15, signed by the child alone",
      { age: teenager, signedBy: ["subject"] },
      [["rights/consent-signature", "block"]],
    ],
    [
      "13 to 15, signed by a guardian alone",
      { age: teenager },
      [["rights/consent-signature", "warn"]],
    ],
    [
      "13 to 15, signed by both",
      { age: teenager, signedBy: ["subject", "guardian"] },
      [],
    ],
    [
      "16 to 17, signed by the young person alone",
      { age: older, signedBy: ["subject"] },
      [["rights/consent-signature", "warn"]],
    ],
    [
      "of a child who turns 13 on the last day",
      { age: { band: "under-13", nextBandOn: "2026-05-24" } },
      [["rights/age-band-reached", "block"]],
    ],
    [
      "of a child who turns 13 the day after",
      { age: { band: "under-13", nextBandOn: "2026-05-25" } },
      [],
    ],
    [
      "of legitimate interests",
      { basis: "legitimate-interest" },
      [["rights/consent-basis", "block"]],
    ],
  ])("%s", (_, consent, want) => {
    const rights = portrait(child, { ...childConsent, ...consent });
    expect(judged(rights, {})).toEqual(want);
  });
});

describe("a campaign that shows no recognisable child", () => {
  const unseen: PersonShown = { ...child, isIdentifiable: false };

  it.each<[string, PhotographRights, Want]>([
    [
      "refuses a child",
      portrait(child, childConsent),
      [["rights/safeguarding", "block"]],
    ],
    [
      "refuses a resident whose form says under 13",
      portrait(resident, childConsent),
      [["rights/safeguarding", "block"]],
    ],
    ["takes a child's hands and back", portrait(unseen, childConsent), []],
    ["takes an adult carer", portrait(resident), []],
  ])("%s", (_, rights, want) => {
    expect(judged(rights, { bansIdentifiableChildren: true })).toEqual(want);
  });
});

describe("a form and a face", () => {
  const unseen: PersonShown = { ...resident, isIdentifiable: false };
  const withdrawn: Consent = { ...adultConsent, withdrawnOn: "2026-05-01" };

  it.each<[string, PhotographRights, Want]>([
    [
      "a form of somebody else is no consent",
      portrait(resident, { ...adultConsent, subject: "P-2" }),
      [["rights/consent-missing", "block"]],
    ],
    [
      "a person without a form cannot be shown",
      { ...landscape, people: [{ ...resident, reference: "P-3" }] },
      [["rights/consent-missing", "block"]],
    ],
    [
      "nobody asks for the form of a person whom nobody can recognise",
      { ...landscape, people: [unseen] },
      [],
    ],
    [
      "a withdrawal counts for a person whom nobody can recognise",
      portrait(unseen, withdrawn),
      [["rights/consent-withdrawn", "block"]],
    ],
    [
      "a withdrawal counts where nobody in the list refers to the form",
      { ...landscape, consents: [withdrawn] },
      [["rights/consent-withdrawn", "block"]],
    ],
  ])("%s", (_, rights, want) => {
    expect(judged(rights, {})).toEqual(want);
  });
});

it("a photograph is used until the library's own day", () => {
  expect(judged({ ...landscape, lastDay: "2026-05-24" }, {})).toEqual([]);
  expect(judged({ ...landscape, lastDay: "2026-05-23" }, {})).toEqual([
    ["rights/photograph-expired", "block"],
  ]);
});

it("a photograph without a licence is not used", () => {
  expect(judged({ ...landscape, licences: [] }, {})).toEqual([
    ["rights/licence-missing", "block"],
  ]);
});
