import {
  expiryOf,
  isUnsigned,
  lacksForm,
  lacksGuardian,
  lastDayOfConsent,
  nextBandOf,
  type Consent,
} from "./consent.ts";
import type { Day } from "./day.ts";
import { expiryNotice } from "./expiry-notice.ts";
import { isEditorialOnly } from "./licence-gates.ts";
import { photographWork, type Licence } from "./licence.ts";
import {
  isChild,
  subjectsOf,
  type PhotographRights,
  type Subject,
} from "./photograph-rights.ts";
import type { RightsPolicy } from "./policy.ts";
import {
  standingRank,
  worstStanding,
  type RightsPart,
  type RightsStanding,
} from "./rights-standing.ts";

/** The day that is looked at, and what the council has decided for itself. */
export interface RightsView {
  readonly day: Day;
  readonly policy: RightsPolicy;
}

/** How each part stands: the photograph itself, each work, each person, each form taken back. */
export const rightsPartsOf = (
  rights: PhotographRights,
  view: RightsView,
): readonly RightsPart[] => [
  photographPart(rights, view),
  ...workParts(rights.licences, view),
  ...subjectsOf(rights).map((subject) => subjectPart(subject, view)),
  ...rights.consents.flatMap((consent) => withdrawnPart(consent, view)),
];

/** The nearest notice that an end has come within; none on the days after it. */
export function noticeDue(
  lastDay: Day | undefined,
  view: RightsView,
): number | undefined {
  return lastDay && expiryNotice(lastDay, view.day, view.policy)?.notice;
}

/** A part with a last day: expired after it, expiring when a notice is due. */
function partUntil(
  of: string,
  lastDay: Day | undefined,
  view: RightsView,
): RightsPart {
  if (!lastDay) return { kind: "usable", of };
  if (lastDay < view.day) return { kind: "expired", of, lastDay };
  const isNear = noticeDue(lastDay, view) !== undefined;
  return { kind: isNear ? "expiring" : "usable", of, lastDay };
}

/** The same part, standing no better than a standing. */
const atBest = (part: RightsPart, kind: RightsStanding): RightsPart => ({
  ...part,
  kind: worstStanding([part.kind, kind]),
});

function photographPart(
  rights: PhotographRights,
  view: RightsView,
): RightsPart {
  const part = partUntil(rights.photograph, rights.lastDay, view);
  const isOpen = rights.approval === "approved" && !rights.isSafeguarded;
  return isOpen ? part : atBest(part, "restricted");
}

/** Each work by the licence that stands best, and of equals by the one that lasts longest. */
function workParts(
  licences: readonly Licence[],
  view: RightsView,
): readonly RightsPart[] {
  const works = new Set([photographWork, ...licences.map(({ work }) => work)]);
  return [...works].map((work) => {
    const parts = licences
      .filter((licence) => licence.work === work)
      .map((licence) => licencePart(licence, view));
    const [best] = parts.toSorted(
      (one, other) =>
        standingRank(one.kind) - standingRank(other.kind) ||
        lastsLonger(one, other),
    );
    return best ?? { kind: "restricted", of: work };
  });
}

const lastsLonger = (one: RightsPart, other: RightsPart): number => {
  if (one.lastDay === other.lastDay) return 0;
  if (!one.lastDay) return -1;
  return other.lastDay && one.lastDay > other.lastDay ? -1 : 1;
};

function licencePart(licence: Licence, view: RightsView): RightsPart {
  const part = partUntil(licence.reference, licence.until, view);
  const isYetToBegin = licence.from !== undefined && licence.from > view.day;
  return isYetToBegin || isEditorialOnly(licence)
    ? atBest(part, "restricted")
    : part;
}

function subjectPart(subject: Subject, view: RightsView): RightsPart {
  const { consent, person } = subject;
  const of = person.reference;
  if (!person.isIdentifiable) return { kind: "usable", of };
  if (!consent) return { kind: "needs-consent", of };
  const part = { ...consentPart(consent, view), of };
  const isNoBasis = consent.basis === "legitimate-interest" && isChild(subject);
  return isNoBasis ? atBest(part, "needs-consent") : part;
}

function consentPart(consent: Consent, view: RightsView): RightsPart {
  const of = consent.reference;
  const lastDay = lastDayOfConsent(consent, view.policy);
  if (consent.withdrawnOn && consent.withdrawnOn <= view.day)
    return { kind: "withdrawn", of, lastDay };
  if (expiryOf(consent, view.policy) < view.day)
    return { kind: "expired", of, lastDay };
  const nextBandOn = nextBandOf(consent);
  const isAskedAgain =
    consent.signedOn > view.day ||
    (nextBandOn !== undefined && nextBandOn <= view.day) ||
    isUnsigned(consent) ||
    (view.policy.withoutForm === "block" && lacksForm(consent)) ||
    lacksGuardian(consent, view.policy);
  return isAskedAgain
    ? { kind: "needs-consent", of, lastDay }
    : partUntil(of, lastDay, view);
}

/** How one consent stands on a day, for a list of consents. Whether its photograph may be used is another question. */
export const consentStanding = (
  consent: Consent,
  view: RightsView,
): RightsStanding => consentPart(consent, view).kind;

/** A form that was taken back, whoever refers to it. */
const withdrawnPart = (
  { reference, withdrawnOn }: Consent,
  { day }: RightsView,
): readonly RightsPart[] =>
  withdrawnOn && withdrawnOn <= day
    ? [{ kind: "withdrawn", of: reference }]
    : [];
