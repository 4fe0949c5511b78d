import type { Photograph } from "../photograph.ts";
import type { Consent } from "../rights/consent.ts";
import { addDays, type Day } from "../rights/day.ts";
import type { Licence } from "../rights/licence.ts";
import type { PhotographRights } from "../rights/photograph-rights.ts";

/**
 * Photographs that stand for each way in which rights can stand. The pictures are crops of a
 * photograph in the public domain and show nobody; the terms and people on record are made up, and
 * no campaign uses them.
 */

/** Says what is on record, given the usual rights of a photograph and the day on which it is loaded. */
type RightsExample = (usual: PhotographRights, today: Day) => PhotographRights;

const daysOfYear = 365;

const until = (
  usual: PhotographRights,
  lastDay: Day,
  terms: Partial<Licence> = {},
): PhotographRights => ({
  ...usual,
  licences: usual.licences.map((licence) => ({
    ...licence,
    ...terms,
    grant: { kind: "stock-commercial" },
    holder: "Example Picture Agency",
    territories: ["GB"],
    printRunCap: 500_000,
    until: lastDay,
    source: "Order EX-118",
  })),
});

const consentOf = (subject: string, today: Day): Consent => ({
  reference: `CON-${today.slice(0, 4)}-${subject.slice(-4)}`,
  subject,
  age: { band: "adult" },
  basis: "consent",
  signedBy: ["subject"],
  channels: ["print", "web", "social"],
  partners: "none",
  allowsAiEdits: false,
  form: { version: "2026-03", digest: "" },
  signedOn: addDays(today, -200),
});

/** What is on record of each example, by its photograph. */
export const rightsExamples: ReadonlyMap<string, RightsExample> = new Map<
  string,
  RightsExample
>([
  [
    "example-expired-licence",
    (usual, today) => until(usual, addDays(today, -30)),
  ],
  [
    "example-expiring-licence",
    (usual, today) => until(usual, addDays(today, 21)),
  ],
  [
    "example-withdrawn-consent",
    (usual, today) => ({
      ...usual,
      people: [
        {
          reference: "P-9001",
          kind: "resident",
          consent: consentOf("P-9001", today).reference,
          isIdentifiable: true,
        },
      ],
      consents: [
        { ...consentOf("P-9001", today), withdrawnOn: addDays(today, -7) },
      ],
    }),
  ],
  [
    "example-candidate",
    (usual, today) => ({
      ...usual,
      people: [
        {
          reference: "P-9002",
          kind: "candidate",
          consent: consentOf("P-9002", today).reference,
          isIdentifiable: true,
        },
      ],
      consents: [
        {
          ...consentOf("P-9002", today),
          expiresOn: addDays(today, daysOfYear),
        },
      ],
    }),
  ],
  [
    "example-needs-consent",
    (usual) => ({
      ...usual,
      people: [{ reference: "P-9003", kind: "child", isIdentifiable: true }],
    }),
  ],
  ["example-restricted", (usual) => ({ ...usual, approval: "restricted" })],
]);

/** What every example has in common: one photograph, taken by one person, in the public domain. */
const common = {
  credit: "Clemens\u00a0Engelhardt, CC0",
  creator: "Clemens Engelhardt",
  usageTerms: "Dedicated to the public domain under CC0 1.0 Universal",
  webStatement: "https://creativecommons.org/publicdomain/zero/1.0/",
  digitalSourceType: "digitalCapture",
  licence: {
    kind: "creative-commons",
    terms: "CC0 1.0",
    url: "https://creativecommons.org/publicdomain/zero/1.0/",
  },
  focalPoint: { x: 0.5, y: 0.5 },
} as const satisfies Partial<Photograph>;

/** One photograph for each example. */
export const rightsExamplePhotographs: readonly Photograph[] = [
  {
    ...common,
    id: "example-expired-licence",
    title: "Example: licence that has expired",
    alt: { en: "Dandelions in tall grass", cy: "Dant y llew mewn glaswellt" },
    pixelWidth: 640,
    pixelHeight: 427,
    digest: "a5f239e153ad6a4feed532b1ec18e869dbe7db79c7580e3ddbea8d81e80b2127",
  },
  {
    ...common,
    id: "example-expiring-licence",
    title: "Example: licence that ends soon",
    alt: { en: "Evening sky over a meadow", cy: "Awyr hwyr dros ddôl" },
    pixelWidth: 640,
    pixelHeight: 429,
    digest: "190acdee1d17705389e0e2afb55b74bcecebff95a216f6dbca105c8af6ecd46a",
  },
  {
    ...common,
    id: "example-withdrawn-consent",
    title: "Example: consent that was withdrawn",
    alt: { en: "Stalks at the edge of a meadow", cy: "Coesau ar ymyl dôl" },
    pixelWidth: 600,
    pixelHeight: 400,
    digest: "729827277111d30efd5366e8b0df7da48e03324779abf78a89e2f77ce64c081b",
  },
  {
    ...common,
    id: "example-candidate",
    title: "Example: a candidate is shown",
    alt: { en: "Grass in soft light", cy: "Glaswellt mewn golau meddal" },
    pixelWidth: 600,
    pixelHeight: 400,
    digest: "a3092dd0c615461847fef53dbf8ca999ad2f3fcba612cac9ad5549e396c9c3cf",
  },
  {
    ...common,
    id: "example-needs-consent",
    title: "Example: consent is missing",
    alt: { en: "One dandelion clock", cy: "Un pen hadau dant y llew" },
    pixelWidth: 480,
    pixelHeight: 640,
    digest: "5d7fe29e2b09547e1012fe567b46d01c66bfc0bb8f79c132e809386aa82f65af",
  },
  {
    ...common,
    id: "example-restricted",
    title: "Example: restricted by the library",
    alt: { en: "Meadow against the light", cy: "Dôl yn erbyn y golau" },
    pixelWidth: 560,
    pixelHeight: 560,
    digest: "c1cded1993ad5efc9d9e27e703e5cdf6ec248999eecc7af4e8eaa6dcbd479cb9",
  },
];
