/**
 * What ends soon: consents, licences, photographs and toolkits that have come within a notice of their last day.
 *
 * A few queries, whatever the library holds. It sends nothing and forbids nothing: the rules of rights do, from the
 * day after. Consents are named by their references; whoever passes that on must know who may see them.
 */
import type { Payload, PayloadRequest, Where } from "payload";
import {
  BrandError,
  addDays,
  addYears,
  expiryNotice,
  lastDayOfConsent,
  rightsStatusOf,
  type Day,
  type ExpiryNotice,
  type PhotographRights,
  type RightsPolicy,
} from "#brand";
import { ToolkitError } from "#render/errors";
import type { Consent, Narrative, Toolkit } from "../payload-types.ts";
import {
  campaignTerms,
  termsOfNarrative,
  termsOfToolkit,
} from "./campaign-terms.ts";
import { readConsent } from "./consent-document.ts";
import { findRights, rightsIn } from "./read-rights.ts";
import { findRightsPolicy } from "./rights-policy.ts";

/** Something that ends soon, and where it is kept. */
export interface Expiry extends ExpiryNotice {
  readonly kind: "consent" | "licence" | "photograph" | "toolkit";
  /** A licence is kept with its photograph. */
  readonly collection: "consents" | "photographs" | "toolkits";
  readonly id: number;
  /** Its own reference: `CON-2026-0412`, `LIC-2026-031`, a slug. */
  readonly reference: string;
}

const all = { pagination: false, depth: 0, overrideAccess: true } as const;

/** Everything that has come within a notice on a day, the first end first. */
export async function expiriesDue(
  payload: Payload,
  day: Day,
  req?: PayloadRequest,
): Promise<readonly Expiry[]> {
  const policy = await findRightsPolicy(payload, req);
  const asked = { payload, day, policy, ...(req && { req }) };
  const found = await Promise.all([
    consentsDue(asked),
    photographsDue(asked),
    toolkitsDue(asked),
  ]);
  return found
    .flat()
    .toSorted(
      (one, other) =>
        one.daysLeft - other.daysLeft ||
        one.reference.localeCompare(other.reference, "en"),
    );
}

interface Asked {
  readonly payload: Payload;
  readonly day: Day;
  readonly policy: RightsPolicy;
  readonly req?: PayloadRequest;
}

const furthest = ({ noticeDays }: RightsPolicy): number =>
  Math.max(...noticeDays);

/** A field that holds a day between two, both included. */
const between = (field: string, from: Day, until: Day): Where => ({
  and: [
    { [field]: { greater_than_equal: `${from}T00:00:00.000Z` } },
    { [field]: { less_than_equal: `${until}T23:59:59.999Z` } },
  ],
});

const endsSoon = (field: string, { day, policy }: Asked): Where =>
  between(field, day, addDays(day, furthest(policy)));

const noticed = (
  lastDay: Day | undefined,
  { day, policy }: Pick<Asked, "day" | "policy">,
  what: Omit<Expiry, keyof ExpiryNotice>,
): readonly Expiry[] => {
  const notice = lastDay && expiryNotice(lastDay, day, policy);
  return notice ? [{ ...what, ...notice }] : [];
};

/** A consent ends by its own day, by the policy, or when a child reaches the next age. */
async function consentsDue(asked: Asked): Promise<readonly Expiry[]> {
  const { day, payload, policy, req } = asked;
  const { consentYears } = policy;
  const last = addDays(day, furthest(policy));
  const { docs } = await payload.db.find<Consent>({
    collection: "consents",
    where: {
      and: [
        { withdrawnOn: { exists: false } },
        {
          or: [
            endsSoon("expiresOn", asked),
            between("nextBandOn", day, addDays(last, 1)),
            // A leap day may move the end by one.
            between(
              "signedOn",
              addDays(addYears(day, -consentYears), -1),
              addDays(addYears(last, -consentYears), 1),
            ),
          ],
        },
      ],
    },
    pagination: false,
    limit: 0,
    ...(req && { req }),
  });
  return docs.flatMap((document) =>
    whole(() => {
      const consent = readConsent(document, "");
      const { reference } = consent;
      return noticed(lastDayOfConsent(consent, policy), asked, {
        kind: "consent",
        collection: "consents",
        id: document.id,
        reference,
      });
    }),
  );
}

/** A photograph's own last day, and the licence that carries each of its works longest. */
async function photographsDue(asked: Asked): Promise<readonly Expiry[]> {
  const { payload, req } = asked;
  const found = await findRights(
    payload,
    {
      and: [
        { approval: { equals: "approved" } },
        { or: [endsSoon("lastDay", asked), endsSoon("licences.until", asked)] },
      ],
    },
    req,
  );
  return found.photographs.flatMap((document) =>
    whole(() => partsDue(rightsIn(document, found), document.id, asked)),
  );
}

function partsDue(
  rights: PhotographRights,
  id: number,
  asked: Asked,
): readonly Expiry[] {
  const licences = new Set(rights.licences.map((one) => one.reference));
  return rightsStatusOf(rights, asked.day).parts.flatMap(({ lastDay, of }) => {
    const isLicence = licences.has(of);
    if (!isLicence && of !== rights.photograph) return [];
    return noticed(lastDay, asked, {
      kind: isLicence ? "licence" : "photograph",
      collection: "photographs",
      id,
      reference: of,
    });
  });
}

/** A record that is not whole is blocked already, and keeps nobody from hearing of the others. */
function whole(read: () => readonly Expiry[]): readonly Expiry[] {
  try {
    return read();
  } catch (error) {
    if (error instanceof ToolkitError || error instanceof BrandError) return [];
    throw error;
  }
}

/** A campaign ends with the earlier of its toolkit and its narrative. */
async function toolkitsDue(asked: Asked): Promise<readonly Expiry[]> {
  const { payload, req } = asked;
  const { docs } = await payload.find({
    collection: "toolkits",
    where: {
      and: [
        { _status: { equals: "published" } },
        {
          or: [
            endsSoon("validTo", asked),
            endsSoon("narrative.validTo", asked),
          ],
        },
      ],
    },
    select: { slug: true, narrative: true, ...termsOfToolkit },
    ...all,
    depth: 1,
    populate: { narratives: termsOfNarrative },
    ...(req && { req }),
  });
  return docs.flatMap((document) =>
    noticed(lastDayOf(document), asked, {
      kind: "toolkit",
      collection: "toolkits",
      id: document.id,
      reference: document.slug,
    }),
  );
}

const lastDayOf = (
  toolkit: Pick<Toolkit, keyof typeof termsOfToolkit> & {
    readonly narrative: number | Narrative;
  },
): Day | undefined =>
  typeof toolkit.narrative === "object"
    ? campaignTerms(toolkit, toolkit.narrative).until
    : undefined;
