import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  earliest,
  judgeUse,
  rightsStandings,
  rightsStatusOf,
  type Consent,
  type Day,
  type Licence,
  type PhotographRights,
} from "#brand";
import { anyChannel, anyDay, anyRights, anyUse } from "./any-rights.ts";
import { landscape, ownWork, poster } from "./fixtures.ts";

type Restriction = (rights: PhotographRights, day: Day) => PhotographRights;

const onLicences =
  (restrict: (licence: Licence, day: Day) => Licence): Restriction =>
  (rights, day) => ({
    ...rights,
    licences: rights.licences.map((licence) => restrict(licence, day)),
  });

const onConsents =
  (restrict: (consent: Consent, day: Day) => Consent): Restriction =>
  (rights, day) => ({
    ...rights,
    consents: rights.consents.map((consent) => restrict(consent, day)),
  });

const sooner = (one: Day | undefined, other: Day): Day =>
  earliest(one, other) ?? other;

const restrictions: readonly [string, Restriction][] = [
  ["the approval is taken back", (it) => ({ ...it, approval: "restricted" })],
  ["a child is safeguarded", (it) => ({ ...it, isSafeguarded: true })],
  [
    "the library sets an earlier day",
    (it, day) => ({ ...it, lastDay: sooner(it.lastDay, day) }),
  ],
  [
    "somebody is found in it",
    (it) => ({
      ...it,
      people: [
        ...it.people,
        { reference: "P-9", kind: "resident", isIdentifiable: true },
      ],
    }),
  ],
  [
    "everybody is found recognisable",
    (it) => ({
      ...it,
      people: it.people.map((person) => ({ ...person, isIdentifiable: true })),
    }),
  ],
  [
    "a mural is found in it",
    (it) => ({
      ...it,
      licences: [
        ...it.licences,
        { ...ownWork, reference: "LIC-9", work: "sculpture", media: [] },
      ],
    }),
  ],
  [
    "licences end earlier",
    onLicences((it, day) => ({ ...it, until: sooner(it.until, day) })),
  ],
  ["licences lose their media", onLicences((it) => ({ ...it, media: [] }))],
  [
    "licences keep to Wales",
    onLicences((it) => ({
      ...it,
      territories: it.territories.flatMap((place) =>
        ["worldwide", "GB", "GB-WLS"].includes(place) ? ["GB-WLS"] : [],
      ),
    })),
  ],
  [
    "licences allow fewer copies",
    onLicences((it) => ({
      ...it,
      printRunCap: Math.min(it.printRunCap ?? 100, 100),
    })),
  ],
  [
    "licences turn editorial",
    onLicences((it) => ({ ...it, isEditorialOnly: true })),
  ],
  [
    "licences forbid changes",
    onLicences((it) => ({ ...it, forbidsChanges: true })),
  ],
  [
    "licences forbid trade",
    onLicences((it) => ({ ...it, forbidsCommercialUse: true })),
  ],
  [
    "licences ask for a credit",
    onLicences((it) => ({ ...it, attribution: "Ada Penhale, Larkmere" })),
  ],
  [
    "licences leave partners out",
    onLicences((it) => ({ ...it, partners: "none" })),
  ],
  ["a licence is lost", (it) => ({ ...it, licences: it.licences.slice(0, 0) })],
  [
    "consents end earlier",
    onConsents((it, day) => ({ ...it, expiresOn: sooner(it.expiresOn, day) })),
  ],
  [
    "consents are withdrawn",
    onConsents((it, day) => ({
      ...it,
      withdrawnOn: sooner(it.withdrawnOn, day),
    })),
  ],
  [
    "consents lose a channel",
    onConsents((it) => ({ ...it, channels: it.channels.slice(1) })),
  ],
  [
    "consents leave partners out",
    onConsents((it) => ({ ...it, partners: "none" })),
  ],
  ["consents are lost", (it) => ({ ...it, consents: withdrawnOf(it) })],
];

/** A lost form loses no withdrawal: what was taken back is kept to say so. */
const withdrawnOf = ({ consents }: PhotographRights): readonly Consent[] =>
  consents.filter(({ withdrawnOn }) => withdrawnOn !== undefined);

describe("a restriction never makes a use allowed", () => {
  it.each(restrictions)("when %s", (_, restrict) => {
    fc.assert(
      fc.property(anyRights, anyUse, anyDay, (rights, use, day) => {
        const before = judgeUse(rights, use).isAllowed;
        const after = judgeUse(restrict(rights, day), use).isAllowed;
        expect(before || !after).toBe(true);
      }),
    );
  });
});

it("uses and rights of every sort are allowed often enough to say something", () => {
  const allowed = fc
    .sample(fc.tuple(anyRights, anyUse), { numRuns: 500, seed: 7 })
    .filter(([rights, use]) => judgeUse(rights, use).isAllowed);
  expect(allowed.length).toBeGreaterThan(50);
  expect(allowed.length).toBeLessThan(450);
});

it("a withdrawn consent blocks every use of every channel from that day on", () => {
  fc.assert(
    fc.property(anyRights, anyUse, anyChannel, (rights, use, channel) => {
      const consents = rights.consents.map((consent) => ({
        ...consent,
        withdrawnOn: use.until,
      }));
      const decision = judgeUse({ ...rights, consents }, { ...use, channel });
      expect(decision.isAllowed).toBe(false);
      expect(decision.reasons.map(({ rule }) => rule)).toContain(
        "rights/consent-withdrawn",
      );
    }),
  );
});

it("a photograph stands no better than the worst of its subjects", () => {
  const rank = (kind: (typeof rightsStandings)[number]) =>
    rightsStandings.indexOf(kind);
  fc.assert(
    fc.property(anyRights, anyDay, (rights, day) => {
      const whole = rightsStatusOf(rights, day);
      for (const person of rights.people) {
        const alone = { ...landscape, people: [person] };
        const consents = rights.consents.filter(
          ({ reference }) => reference === person.consent,
        );
        const part = rightsStatusOf({ ...alone, consents }, day);
        expect(rank(whole.kind)).toBeGreaterThanOrEqual(rank(part.kind));
      }
    }),
  );
});

it("nothing is allowed of a photograph that needs consent, has expired or was withdrawn", () => {
  fc.assert(
    fc.property(anyRights, anyUse, (rights, use) => {
      const { isAllowed, status } = judgeUse(rights, use);
      const isOver = ["needs-consent", "expired", "withdrawn"].includes(
        status.kind,
      );
      expect(isAllowed && isOver).toBe(false);
    }),
  );
});

it("a use that outlasts the rights is never allowed", () => {
  fc.assert(
    fc.property(anyRights, anyUse, (rights, use) => {
      const { isAllowed, status } = judgeUse(rights, use);
      const isCovered = !status.lastDay || use.until <= status.lastDay;
      expect(isCovered || !isAllowed).toBe(true);
    }),
  );
});

it("the same question has the same answer, and every reason explains itself", () => {
  fc.assert(
    fc.property(anyRights, anyUse, (rights, use) => {
      const decision = judgeUse(rights, use);
      expect(judgeUse(rights, use)).toEqual(decision);
      for (const { hint, source, what } of decision.reasons)
        expect([what, source, hint].join("")).not.toMatch(
          /undefined|NaN|\[object/,
        );
    }),
  );
});

it("a poster of nobody is allowed", () => {
  expect(judgeUse(landscape, poster).isAllowed).toBe(true);
});
