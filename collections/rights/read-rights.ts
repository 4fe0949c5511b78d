/**
 * Reads everything that decides whether photographs may be used, as the program.
 *
 * Four queries, whatever the number of photographs. It passes no verdict, and what it reads names
 * people by reference: whoever hands it on must still keep it from those who may not see consents.
 */
import type { Payload, PayloadRequest, Where } from "payload";
import type { PersonShown, PhotographRights, RightsPolicy } from "#brand";
import type {
  Consent as ConsentDocument,
  Person,
  Photograph,
} from "../payload-types.ts";
import { readConsent } from "./consent-document.ts";
import { keptDay } from "./kept-day.ts";
import { readLicence } from "./licence-row.ts";
import { findRightsPolicy } from "./rights-policy.ts";

/** What rights are read of a photograph. */
export type RightsDocument = Pick<
  Photograph,
  | "id"
  | "slug"
  | "credit"
  | "licences"
  | "people"
  | "approval"
  | "lastDay"
  | "isSafeguarded"
>;

/** Photographs with the consents and people that they refer to, not yet checked. */
export interface RightsRecords {
  readonly photographs: readonly RightsDocument[];
  readonly consents: ReadonlyMap<number, ConsentDocument>;
  readonly people: ReadonlyMap<number, Person>;
  readonly policy: RightsPolicy;
}

type Reference = number | { readonly id: number } | null | undefined;

const idOf = (reference: Reference): number | undefined =>
  typeof reference === "object" && reference !== null
    ? reference.id
    : (reference ?? undefined);

/**
 * Finds photographs with all that they refer to. One that was thrown away is not there.
 *
 * It asks the database itself: what Payload does to a document before somebody sees it takes longer than
 * reading, and nobody sees these.
 */
export async function findRights(
  payload: Payload,
  where: Where,
  req?: PayloadRequest,
): Promise<RightsRecords> {
  const { db } = payload;
  const all = { pagination: false, limit: 0, ...(req && { req }) } as const;
  const { docs: photographs } = await db.find<RightsDocument>({
    collection: "photographs",
    where: { and: [where, { deletedAt: { exists: false } }] },
    select: {
      slug: true,
      credit: true,
      licences: true,
      people: true,
      approval: true,
      lastDay: true,
      isSafeguarded: true,
    },
    ...all,
  });
  const rows = photographs.flatMap(({ people }) => people ?? []);
  const forms = [
    ...new Set(rows.flatMap(({ consent }) => idOf(consent) ?? [])),
  ];
  const shown = [...new Set(rows.flatMap(({ person }) => idOf(person) ?? []))];
  const among = (ids: readonly number[]): Where => ({ id: { in: [...ids] } });
  const [policy, consents, people] = await Promise.all([
    findRightsPolicy(payload, req),
    forms.length === 0
      ? []
      : db
          .find<ConsentDocument>({
            collection: "consents",
            where: among(forms),
            ...all,
          })
          .then(({ docs }) => docs),
    shown.length === 0
      ? []
      : db
          .find<Person>({
            collection: "people",
            where: among(shown),
            select: { reference: true, kind: true },
            ...all,
          })
          .then(({ docs }) => docs),
  ]);
  return {
    photographs,
    consents: new Map(consents.map((consent) => [consent.id, consent])),
    people: new Map(people.map((person) => [person.id, person])),
    policy,
  };
}

/** The rights of one photograph among those that were found. Throws where a document is not whole. */
export function rightsIn(
  document: RightsDocument,
  { consents, people, policy }: RightsRecords,
): PhotographRights {
  const referenceOf = (person: Reference): string => {
    const id = idOf(person);
    return people.get(id ?? -1)?.reference ?? `person ${id ?? "unknown"}`;
  };
  const rows = document.people ?? [];
  const forms = new Map(
    rows.flatMap(({ consent }) => {
      const found = consents.get(idOf(consent) ?? -1);
      return found ? [[found.id, found] as const] : [];
    }),
  );
  const lastDay = keptDay(document.lastDay);
  return {
    photograph: document.slug,
    licences: (document.licences ?? []).map(readLicence),
    people: rows.map((row): PersonShown => {
      const id = idOf(row.person);
      const consent = forms.get(idOf(row.consent) ?? -1)?.reference;
      return {
        reference: referenceOf(row.person),
        // A person who is gone from the list is nobody's exception.
        kind: people.get(id ?? -1)?.kind ?? "child",
        ...(consent && { consent }),
        isIdentifiable: row.isIdentifiable ?? true,
      };
    }),
    consents: [...forms.values()].map((form) =>
      readConsent(form, referenceOf(form.subject)),
    ),
    approval: document.approval ?? "draft",
    ...(lastDay && { lastDay }),
    isSafeguarded: document.isSafeguarded ?? false,
    policy,
  };
}

/** The rights of photographs by their slugs. One that is not there is left out. */
export async function rightsOf(
  payload: Payload,
  slugs: readonly string[],
  req?: PayloadRequest,
): Promise<ReadonlyMap<string, PhotographRights>> {
  if (slugs.length === 0) return new Map();
  const found = await findRights(payload, { slug: { in: [...slugs] } }, req);
  return new Map(
    found.photographs.map((document) => [
      document.slug,
      rightsIn(document, found),
    ]),
  );
}
