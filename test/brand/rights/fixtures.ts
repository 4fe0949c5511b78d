import type {
  Consent,
  Licence,
  PersonShown,
  PhotographRights,
  PreElectionPeriod,
  Use,
} from "#brand";

/** The day on which every fixture is looked at, and from which its days are counted. */
export const today = "2026-05-07";

/** In-house work without any limit. */
export const ownWork: Licence = {
  reference: "LIC-1",
  work: "photograph",
  holder: "Larkmere Council",
  grant: { kind: "in-house" },
  media: "any",
  territories: ["worldwide"],
  isEditorialOnly: false,
  forbidsChanges: false,
  forbidsCommercialUse: false,
  forbidsSensitiveTopics: false,
  isExclusive: true,
  partners: "any",
  source: "Employment",
};

/** An adult's form for every channel that a council's campaign needs, without partners. */
export const adultConsent: Consent = {
  reference: "CON-1",
  subject: "P-1",
  age: { band: "adult" },
  basis: "consent",
  signedBy: ["subject"],
  channels: ["print", "outdoor", "web", "social", "news", "internal"],
  partners: "none",
  allowsAiEdits: false,
  form: { version: "4", digest: "c0".repeat(32) },
  signedOn: "2025-06-01",
};

/** A form for a child of nine, signed by a guardian. */
export const childConsent: Consent = {
  ...adultConsent,
  age: { band: "under-13", nextBandOn: "2029-03-14" },
  signedBy: ["guardian"],
};

/** The resident who signed `CON-1`. */
export const resident: PersonShown = {
  reference: "P-1",
  kind: "resident",
  consent: "CON-1",
  isIdentifiable: true,
};

/** The child for whom `CON-1` was signed. */
export const child: PersonShown = { ...resident, kind: "child" };

/** Nobody in it, made by the council, approved, without an end. */
export const landscape: PhotographRights = {
  photograph: "hilltop-sunrise",
  licences: [ownWork],
  people: [],
  consents: [],
  approval: "approved",
  isSafeguarded: false,
};

/** A photograph with one licence instead of in-house work. */
export const licensed = (changes: Partial<Licence>): PhotographRights => ({
  ...landscape,
  licences: [{ ...ownWork, ...changes }],
});

/** A photograph of one person. */
export const portrait = (
  person: PersonShown,
  consent: Consent = adultConsent,
): PhotographRights => ({
  ...landscape,
  photograph: "carer-at-door",
  people: [person],
  consents: [consent],
});

/** A poster for a fortnight: shown whole, in England, by the council. */
export const poster: Use = {
  channel: "print",
  aim: "campaign",
  territory: "GB-ENG",
  from: "2026-05-11",
  until: "2026-05-24",
  printRun: 500,
  changes: [],
  credits: [],
  by: { kind: "council" },
  isSensitiveTopic: false,
  bansIdentifiableChildren: false,
  preElectionPeriods: [],
  asked: today,
};

const { printRun: _, ...uncounted } = poster;

/** The same on a web page, where no copies are counted. */
export const webPage: Use = { ...uncounted, channel: "web" };

/** The time before a by-election that falls into the poster's fortnight. */
export const byElection: PreElectionPeriod = {
  election: "Weirford by-election",
  noticeDay: "2026-05-18",
  pollDay: "2026-06-25",
  people: ["P-77"],
};

/** One photograph for every state that the library knows. */
export const states = {
  usable: portrait(resident),
  noPeople: landscape,
  licenceExpired: licensed({ until: "2026-05-06" }),
  endsInThirtyDays: licensed({ until: "2026-06-06" }),
  consentWithdrawn: portrait(resident, {
    ...adultConsent,
    withdrawnOn: "2026-05-01",
  }),
  consentExpired: portrait(resident, {
    ...adultConsent,
    signedOn: "2023-05-06",
  }),
  noConsent: { ...portrait(resident), consents: [] },
  candidate: portrait({ ...resident, kind: "candidate" }),
  childGrown: portrait(child, {
    ...childConsent,
    age: { band: "under-13", nextBandOn: "2026-05-02" },
  }),
  editorialOnly: licensed({ grant: { kind: "stock-editorial" } }),
  noDerivatives: licensed({
    grant: { kind: "creative-commons", terms: "BY-ND", version: "4.0" },
    attribution: "Ada Penhale, CC BY-ND 4.0",
  }),
  lowCap: licensed({
    grant: { kind: "stock-commercial" },
    printRunCap: 499,
  }),
  neverApproved: { ...landscape, approval: "draft" },
  safeguarded: { ...portrait(child, childConsent), isSafeguarded: true },
} satisfies Readonly<Record<string, PhotographRights>>;
