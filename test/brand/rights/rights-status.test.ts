import { expect, it } from "vitest";
import {
  addDays,
  rightsStatusOf,
  type Day,
  type Licence,
  type PhotographRights,
  type RightsStanding,
} from "#brand";
import {
  adultConsent,
  childConsent,
  landscape,
  licensed,
  ownWork,
  portrait,
  resident,
  states,
  child,
  today,
} from "./fixtures.ts";

it.each<[keyof typeof states, RightsStanding]>([
  ["usable", "usable"],
  ["noPeople", "usable"],
  ["licenceExpired", "expired"],
  ["endsInThirtyDays", "expiring"],
  ["consentWithdrawn", "withdrawn"],
  ["consentExpired", "expired"],
  ["noConsent", "needs-consent"],
  ["candidate", "usable"],
  ["childGrown", "needs-consent"],
  ["editorialOnly", "restricted"],
  ["noDerivatives", "usable"],
  ["lowCap", "usable"],
  ["neverApproved", "restricted"],
  ["safeguarded", "restricted"],
])("the fixture %s stands as %s", (name, kind) => {
  expect(rightsStatusOf(states[name], today).kind).toBe(kind);
});

it.each<[number, RightsStanding, number | undefined]>([
  [-1, "expired", undefined],
  [0, "expiring", 7],
  [7, "expiring", 7],
  [8, "expiring", 30],
  [30, "expiring", 30],
  [31, "expiring", 90],
  [90, "expiring", 90],
  [91, "usable", undefined],
])(
  "a licence with %d days left stands as %s, with notice %s",
  (days, kind, notice) => {
    const lastDay = addDays(today, days);
    const status = rightsStatusOf(licensed({ until: lastDay }), today);
    expect(status).toMatchObject({ kind, lastDay });
    expect(status.notice).toBe(notice);
  },
);

it.each<[string, PhotographRights, Day]>([
  [
    "the policy's three years",
    portrait(resident, { ...adultConsent, signedOn: "2024-02-29" }),
    "2027-02-28",
  ],
  [
    "the form's own day",
    portrait(resident, { ...adultConsent, expiresOn: "2027-01-31" }),
    "2027-01-31",
  ],
  [
    "the policy, where the form is more generous",
    portrait(resident, { ...adultConsent, expiresOn: "2040-01-01" }),
    "2028-06-01",
  ],
  [
    "the day before a birthday",
    portrait(child, {
      ...childConsent,
      age: { band: "under-13", nextBandOn: "2027-03-01" },
    }),
    "2027-02-28",
  ],
  [
    "the day before a withdrawal that is already known",
    portrait(resident, { ...adultConsent, withdrawnOn: "2026-06-01" }),
    "2026-05-31",
  ],
  [
    "the library's own day",
    { ...landscape, lastDay: "2026-09-30" },
    "2026-09-30",
  ],
])("a photograph's rights last until %s", (_, rights, lastDay) => {
  expect(rightsStatusOf(rights, today).lastDay).toBe(lastDay);
});

it("an expired licence beside its renewal does not count", () => {
  const renewal: Licence = {
    ...ownWork,
    reference: "LIC-2",
    until: "2027-05-06",
  };
  const rights: PhotographRights = {
    ...landscape,
    licences: [{ ...ownWork, until: "2026-05-06" }, renewal],
  };
  expect(rightsStatusOf(rights, today)).toMatchObject({
    kind: "usable",
    lastDay: "2027-05-06",
  });
});

it("a mural in the photograph needs a licence of its own", () => {
  const mural = {
    ...ownWork,
    reference: "LIC-2",
    work: "mural",
    until: "2026-05-06" as const,
  };
  const rights = { ...landscape, licences: [ownWork, mural] };
  expect(rightsStatusOf(rights, today).kind).toBe("expired");
});

it("a photograph without any licence is restricted", () => {
  expect(rightsStatusOf({ ...landscape, licences: [] }, today).kind).toBe(
    "restricted",
  );
});

it("every part says how it stands", () => {
  const { parts } = rightsStatusOf(states.consentWithdrawn, today);
  expect(parts).toEqual([
    { kind: "usable", of: "carer-at-door" },
    { kind: "usable", of: "LIC-1" },
    { kind: "withdrawn", of: "P-1", lastDay: "2026-04-30" },
    { kind: "withdrawn", of: "CON-1" },
  ]);
});
