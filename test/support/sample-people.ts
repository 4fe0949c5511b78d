import type { Payload } from "payload";
import type { Consent, Person, Photograph } from "#collections";

/** Words about a person that nobody but the two officers may ever read. */
export const personalWords = [
  "Jo Sample",
  "jo@sample.example",
  "Met at the fete",
];

/** A person with a name, a way to reach them and notes. */
export const makePerson = (
  payload: Payload,
  kind: Person["kind"] = "resident",
): Promise<Person> => {
  const [name = "", contact = "", notes = ""] = personalWords;
  return payload.create({
    collection: "people",
    data: { kind, name, contact, notes },
  });
};

/** What a consent of an adult says unless told otherwise: signed this spring, for print, web and social media. */
export const consentFields = (subject: number) => ({
  subject,
  ageBand: "adult" as const,
  basis: "consent" as const,
  signedBy: ["subject" as const],
  channels: ["print" as const, "web" as const, "social" as const],
  partners: "none" as const,
  formVersion: "2026-03",
  formDigest: "c0".repeat(32),
  signedOn: "2026-04-02T12:00:00.000Z",
});

/** A consent of a person. */
export const makeConsent = (
  payload: Payload,
  subject: number,
  data: Partial<Consent> = {},
): Promise<Consent> =>
  payload.create({
    collection: "consents",
    data: { ...consentFields(subject), ...data },
    depth: 0,
  });

/** Somebody new in a photograph, with a consent that holds. */
export async function showSomebody(
  payload: Payload,
  slug: string,
): Promise<{
  readonly person: Person;
  readonly consent: Consent;
  readonly photograph: Photograph;
}> {
  const person = await makePerson(payload);
  const consent = await makeConsent(payload, person.id);
  const { docs } = await payload.update({
    collection: "photographs",
    where: { slug: { equals: slug } },
    data: { people: [{ person: person.id, consent: consent.id }] },
    depth: 0,
  });
  const [photograph] = docs;
  if (!photograph) throw new Error(`No photograph "${slug}"`);
  return { person, consent, photograph };
}
