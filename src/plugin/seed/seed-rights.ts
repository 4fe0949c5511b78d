import type { Payload, PayloadRequest } from "payload";
import {
  photographWork,
  type Consent,
  type Day,
  type Licence,
  type LicenceStatement,
  type Partners,
  type PersonShown,
  type PhotographRights,
  type Territory,
} from "#brand";
import {
  isTerritoryCode,
  territoryCodes,
  type TerritoryCode,
} from "#collections";
import { UnknownNameError } from "#render/errors";

/** Documents of people and consents by their references: each is made once, however many photographs name it. */
export interface SeededRights {
  readonly people: Map<string, number>;
  readonly consents: Map<string, number>;
}

const noon = (day: Day): string => `${day}T12:00:00.000Z`;

const keptPartners = (partners: Partners) =>
  partners === "any" || partners === "none"
    ? { partners }
    : { partners: "named" as const, partnerNames: partners.join("\n") };

function keptTerritory(territory: Territory): TerritoryCode {
  if (isTerritoryCode(territory)) return territory;
  throw new UnknownNameError("territory", territory, territoryCodes);
}

/** A licence as its row of a photograph. What toolkits state of the photograph itself goes along. */
function licenceRow(licence: Licence, statement: LicenceStatement | undefined) {
  const { from, grant, media, partners, territories, until, ...plain } =
    licence;
  const isOwn = licence.work === photographWork && statement;
  return {
    ...plain,
    kind: grant.kind,
    ...(grant.kind === "creative-commons" && {
      commonsTerms: grant.terms,
      commonsVersion: grant.version,
    }),
    ...(media === "any"
      ? { media }
      : { media: "channels" as const, channels: [...media] }),
    territories: territories.map(keptTerritory),
    ...(from && { from: noon(from) }),
    ...(until && { until: noon(until) }),
    ...keptPartners(partners),
    ...(isOwn && { terms: statement.terms, url: statement.url ?? null }),
  };
}

/** Loads the people and consents of a photograph that are not there yet, and gives the fields that hold its rights. */
export async function seedRights(
  payload: Payload,
  req: PayloadRequest,
  {
    rights,
    seeded,
    statement,
  }: {
    readonly rights: PhotographRights;
    readonly seeded: SeededRights;
    readonly statement: LicenceStatement | undefined;
  },
) {
  for (const person of rights.people)
    await seedPerson(payload, req, person, seeded);
  for (const consent of rights.consents)
    await seedConsent(payload, req, consent, seeded);
  return {
    approval: rights.approval,
    isSafeguarded: rights.isSafeguarded,
    ...(rights.lastDay && { lastDay: noon(rights.lastDay) }),
    licences: rights.licences.map((licence) => licenceRow(licence, statement)),
    people: rights.people.map(({ consent, isIdentifiable, reference }) => ({
      person: known("person", seeded.people, reference),
      consent:
        consent === undefined
          ? null
          : known("consent", seeded.consents, consent),
      isIdentifiable,
    })),
  };
}

function known(
  what: string,
  documents: ReadonlyMap<string, number>,
  reference: string,
): number {
  const id = documents.get(reference);
  if (id !== undefined) return id;
  throw new UnknownNameError(what, reference, [...documents.keys()]);
}

async function seedPerson(
  payload: Payload,
  req: PayloadRequest,
  { kind, reference }: PersonShown,
  { people }: SeededRights,
): Promise<void> {
  if (people.has(reference)) return;
  const { id } = await payload.create({
    collection: "people",
    data: { reference, kind },
    depth: 0,
    req,
  });
  people.set(reference, id);
}

async function seedConsent(
  payload: Payload,
  req: PayloadRequest,
  consent: Consent,
  { consents, people }: SeededRights,
): Promise<void> {
  const { age, expiresOn, form, reference, withdrawnOn } = consent;
  if (consents.has(reference)) return;
  const { id } = await payload.create({
    collection: "consents",
    data: {
      reference,
      subject: known("person", people, consent.subject),
      ageBand: age.band,
      ...(age.band !== "adult" && { nextBandOn: noon(age.nextBandOn) }),
      basis: consent.basis,
      signedBy: [...consent.signedBy],
      channels: [...consent.channels],
      ...keptPartners(consent.partners),
      allowsAiEdits: consent.allowsAiEdits,
      formVersion: form.version,
      signedOn: noon(consent.signedOn),
      ...(expiresOn && { expiresOn: noon(expiresOn) }),
      ...(withdrawnOn && {
        withdrawnOn: noon(withdrawnOn),
        withdrawnVia: "card" as const,
      }),
    },
    depth: 0,
    req,
  });
  consents.set(reference, id);
}
