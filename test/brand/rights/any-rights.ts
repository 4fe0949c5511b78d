import fc from "fast-check";
import {
  addDays,
  channels,
  type Age,
  type Consent,
  type Licence,
  type PersonShown,
  type PhotographRights,
  type Use,
} from "#brand";
import {
  adultConsent,
  byElection,
  ownWork,
  poster,
  today,
} from "./fixtures.ts";

/** Rights and uses of every sort, for what must hold of all of them. Most are near to allowed. */
const often = <T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(usual) }, other);

/** A day within two years of today. */
export const anyDay = fc
  .integer({ min: -730, max: 730 })
  .map((count) => addDays(today, count));

/** Any channel. */
export const anyChannel = fc.constantFrom(...channels);

const anyAge: fc.Arbitrary<Age> = fc.oneof(
  fc.constant<Age>({ band: "adult" }),
  fc.record({
    band: fc.constantFrom("under-13", "13-to-15", "16-to-17"),
    nextBandOn: anyDay,
  }),
);

const anyGrant = fc.constantFrom<Licence["grant"][]>(
  { kind: "in-house" },
  { kind: "stock-commercial" },
  { kind: "stock-editorial" },
  { kind: "contributor-agreement" },
  { kind: "open-government" },
  { kind: "creative-commons", terms: "BY-ND", version: "4.0" },
  { kind: "creative-commons", terms: "BY-NC-SA", version: "4.0" },
);

const anyLicence = (reference: string): fc.Arbitrary<Licence> =>
  fc
    .record(
      {
        grant: often(ownWork.grant, anyGrant),
        work: often("photograph", fc.constant("mural")),
        media: often<Licence["media"]>("any", fc.subarray([...channels])),
        territories: often<Licence["territories"]>(
          ["worldwide"],
          fc.subarray(["GB", "GB-WLS"]),
        ),
        from: anyDay,
        until: anyDay,
        printRunCap: fc.integer({ min: 0, max: 2000 }),
        forbidsChanges: often(false, fc.boolean()),
        attribution: fc.constant("Ada Penhale"),
        partners: often<Licence["partners"]>("any", fc.constant("none")),
      },
      { requiredKeys: ["grant", "work", "media", "territories", "partners"] },
    )
    .map((changes) => ({ ...ownWork, ...changes, reference }));

const anyConsent = (number: number): fc.Arbitrary<Consent> =>
  fc
    .record(
      {
        age: often<Age>({ band: "adult" }, anyAge),
        basis: often<Consent["basis"]>(
          "consent",
          fc.constantFrom("contract", "legitimate-interest", "public-task"),
        ),
        signedBy: fc.subarray<"subject" | "guardian">(["subject", "guardian"], {
          minLength: 1,
        }),
        channels: often<Consent["channels"]>(
          [...channels],
          fc.subarray([...channels]),
        ),
        signedOn: often(adultConsent.signedOn, anyDay),
        expiresOn: often(addDays(today, 700), anyDay),
        withdrawnOn: often(addDays(today, 700), anyDay),
      },
      { requiredKeys: ["age", "basis", "signedBy", "channels", "signedOn"] },
    )
    .map((changes) => ({
      ...adultConsent,
      ...changes,
      reference: `CON-${number}`,
      subject: `P-${number}`,
    }));

const anyPerson = (number: number): fc.Arbitrary<PersonShown> =>
  fc
    .record(
      {
        kind: fc.constantFrom<PersonShown["kind"][]>(
          "officer",
          "member",
          "candidate",
          "resident",
          "child",
        ),
        consent: fc.constant(`CON-${number}`),
        isIdentifiable: fc.boolean(),
      },
      { requiredKeys: ["kind", "isIdentifiable"] },
    )
    .map((person) => ({ ...person, reference: `P-${number}` }));

/** The rights of any photograph: up to two licences and up to two people. */
export const anyRights: fc.Arbitrary<PhotographRights> = fc.record(
  {
    photograph: fc.constant("any"),
    licences: often<readonly Licence[]>(
      [ownWork],
      fc.tuple(anyLicence("LIC-1"), anyLicence("LIC-2")),
    ),
    people: fc.oneof(
      fc.tuple(anyPerson(1)),
      fc.tuple(anyPerson(1), anyPerson(2)),
      fc.constant([]),
    ),
    consents: fc.tuple(anyConsent(1), anyConsent(2)),
    approval: often<PhotographRights["approval"]>(
      "approved",
      fc.constantFrom("draft", "restricted", "archived"),
    ),
    lastDay: often(addDays(today, 700), anyDay),
    isSafeguarded: often(false, fc.constant(true)),
  },
  {
    requiredKeys: [
      "photograph",
      "licences",
      "people",
      "consents",
      "approval",
      "isSafeguarded",
    ],
  },
);

const within = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((count) => addDays(today, count));

/** Any use about today: asked before, while or after it runs. */
export const anyUse: fc.Arbitrary<Use> = fc
  .record({
    channel: anyChannel,
    aim: fc.constantFrom<Use["aim"][]>("campaign", "editorial", "trading"),
    territory: fc.constantFrom("GB", "GB-ENG", "GB-WLS"),
    from: within(-60, 200),
    days: fc.integer({ min: 0, max: 200 }),
    printRun: fc.integer({ min: 0, max: 2000 }),
    changes: fc.subarray<Use["changes"][number]>(["crop", "overlay"]),
    credits: fc.constantFrom<Use["credits"][]>([], ["Ada Penhale"]),
    by: often<Use["by"]>(
      { kind: "council" },
      fc.constant<Use["by"]>({ kind: "partner", partner: "nhs" }),
    ),
    bansIdentifiableChildren: often(false, fc.constant(true)),
    preElectionPeriods: often<Use["preElectionPeriods"]>(
      [],
      fc.constant([byElection]),
    ),
    asked: within(-60, 60),
  })
  .map(({ days, ...use }) => ({
    ...poster,
    ...use,
    until: addDays(use.from, days),
  }));
