import type { Consent } from "./consent.ts";
import type { Day } from "./day.ts";
import type { Licence } from "./licence.ts";
import type { RightsPolicy } from "./policy.ts";

/** What somebody in a photograph is to the council, when it is used. */
export type PersonKind =
  "officer" | "member" | "candidate" | "resident" | "child";

/** One person in a photograph, without a name. */
export interface PersonShown {
  /** The reference that consents and lists of candidates use: `P-0142`. */
  readonly reference: string;
  readonly kind: PersonKind;
  /** The form that the person signed, where there is one. */
  readonly consent?: string;
  /** Whether anybody could recognise the person: by face, clothes, place or caption. */
  readonly isIdentifiable: boolean;
}

/** How far the library has let a photograph. */
export type Approval = "draft" | "approved" | "restricted" | "archived";

/** Everything that decides whether a photograph may be used. Facts alone: no verdict is kept. */
export interface PhotographRights {
  /** The photograph, by its identifier within the brand. */
  readonly photograph: string;
  readonly licences: readonly Licence[];
  readonly people: readonly PersonShown[];
  /** The consents that the people refer to. */
  readonly consents: readonly Consent[];
  readonly approval: Approval;
  /** The last day that the library sets on its own account. */
  readonly lastDay?: Day;
  /** Whether it shows a child who must never be recognised: looked after, fostered, adopted, at risk. */
  readonly isSafeguarded: boolean;
  /** What the council has decided where the law leaves it open; as usual where absent. */
  readonly policy?: RightsPolicy;
}

/** A person with the consent that speaks for that very person, where there is one. */
export interface Subject {
  readonly person: PersonShown;
  readonly consent?: Consent;
}

/** Everybody in a photograph. A form that somebody else signed is nobody's consent here. */
export const subjectsOf = (rights: PhotographRights): readonly Subject[] =>
  rights.people.map((person) => {
    const consent = rights.consents.find(
      ({ reference, subject }) =>
        reference === person.consent && subject === person.reference,
    );
    return consent ? { person, consent } : { person };
  });

/** Whether a subject is a child: by what the library says or by the age on the form. */
export const isChild = ({ person, consent }: Subject): boolean =>
  person.kind === "child" ||
  (consent !== undefined && consent.age.band !== "adult");
