import type { Age } from "./age-band.ts";
import type { Channel, Partners } from "./channel.ts";
import { addDays, addYears, earliest, type Day } from "./day.ts";
import type { RightsPolicy } from "./policy.ts";

/** The lawful basis on which somebody's picture is used. */
export type ConsentBasis =
  | "consent"
  /** A model's release or a contract of employment. */
  | "contract"
  /** Crowds and backgrounds, outside the council's public tasks. */
  | "legitimate-interest"
  | "public-task";

/**
 * What one person has allowed, on one form.
 *
 * It names nobody: the subject is a reference that only the consent officer can resolve.
 */
export interface Consent {
  /** The number on the form: `CON-2026-0412`. Unique within a photograph. */
  readonly reference: string;
  /** The person, by the reference that photographs use too. */
  readonly subject: string;
  /** As it was on the day of signature. */
  readonly age: Age;
  readonly basis: ConsentBasis;
  /** Who signed the form. */
  readonly signedBy: readonly ("subject" | "guardian")[];
  /** Every channel that was ticked; what was not ticked was refused. */
  readonly channels: readonly Channel[];
  /** Partners that may use the picture too. */
  readonly partners: Partners;
  /** Whether software may change how the person looks. */
  readonly allowsAiEdits: boolean;
  readonly form: {
    /** `4`, `2026-03`. */
    readonly version: string;
    /** SHA-256 of the scanned form's bytes, hex; empty where no form is on record. */
    readonly digest: string;
  };
  readonly signedOn: Day;
  /** The last day that the form itself allows; the policy may end it earlier. */
  readonly expiresOn?: Day;
  /** From this day on nothing new may be made and nothing may go on being shown. */
  readonly withdrawnOn?: Day;
}

/** The last day of a consent by its own terms and the policy, before any withdrawal or birthday. */
export const expiryOf = (consent: Consent, policy: RightsPolicy): Day => {
  const longest = addYears(consent.signedOn, policy.consentYears);
  return earliest(consent.expiresOn, longest) ?? longest;
};

/** The day on which a new consent is due because the subject reaches 13, 16 or 18. */
export const nextBandOf = ({ age }: Consent): Day | undefined =>
  age.band === "adult" ? undefined : age.nextBandOn;

/** The last day on which a consent carries anything: before its expiry, a birthday, a withdrawal. */
export function lastDayOfConsent(consent: Consent, policy: RightsPolicy): Day {
  const expiry = expiryOf(consent, policy);
  const ends = [nextBandOf(consent), consent.withdrawnOn].map(
    (day) => day && addDays(day, -1),
  );
  return earliest(expiry, ...ends) ?? expiry;
}

/** Whether a guardian's signature is missing that the policy asks for without exception. */
export const lacksGuardian = (
  { age, signedBy }: Consent,
  policy: RightsPolicy,
): boolean =>
  policy.guardianSigns.includes(age.band) && !signedBy.includes("guardian");

/** Whether the form that was signed is not on record. Public tasks and crowds have none. */
export const lacksForm = ({ basis, form }: Consent): boolean =>
  (basis === "consent" || basis === "contract") && form.digest === "";

/** Whether a form that needs a signature carries none. Public tasks and crowds need none. */
export const isUnsigned = ({ basis, signedBy }: Consent): boolean =>
  (basis === "consent" || basis === "contract") && signedBy.length === 0;
