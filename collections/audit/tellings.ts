/** What a change of each collection means to whoever must answer for it. Nobody in a photograph is told of. */
import type {
  Consent,
  Election,
  ElectionOverride,
  Share,
  User,
} from "../payload-types.ts";
import { canonicalJson } from "#render/digest";
import { stopsOf } from "../elections/reach/demand-look.ts";
import { referenceOf } from "../reference-of.ts";
import type { Telling } from "./record-change.ts";

/** A consent is recorded, and withdrawn once. */
export const tellConsent: Telling<Consent> = (consent, before) => {
  const about = `consent:${consent.reference ?? consent.id}`;
  if (consent.withdrawnOn && !before?.withdrawnOn)
    return {
      kind: "consent-withdrawn",
      about,
      says: `Consent ${consent.reference ?? consent.id} is withdrawn: every use of every photograph with it is refused from now on`,
      detail: { withdrawnOn: consent.withdrawnOn, via: consent.withdrawnVia },
    };
  return before
    ? undefined
    : {
        kind: "consent-recorded",
        about,
        says: `Consent ${consent.reference ?? consent.id} is recorded`,
        detail: { formDigest: consent.formDigest, signedOn: consent.signedOn },
      };
};

/** The days of an election decide what it stops; how much that is was looked at before, and is told with its digest. */
export const tellElection: Telling<Election> = (election, before, req) => {
  const { area, name, noticeDay, pollDay, wards } = election;
  const stops = stopsOf(req, election);
  return {
    kind: before ? "election-changed" : "election-entered",
    about: `election:${election.id}`,
    says: before
      ? `Election "${name}" is changed`
      : `Election "${name}" is entered`,
    detail: {
      noticeDay,
      pollDay,
      area,
      wards: wards ?? [],
      people: (election.people ?? []).length,
      ...(stops && { stops: { ...stops } }),
    },
  };
};

/** An exception, and its end. */
export const tellOverride: Telling<ElectionOverride> = (override, before) => {
  const { election, isRevoked, reason, reference, toolkit } = override;
  const about = `override:${reference ?? override.id}`;
  const detail = {
    election: referenceOf(election),
    toolkit: referenceOf(toolkit),
    reason,
  };
  if (!before)
    return {
      kind: "override-made",
      about,
      says: `Override ${reference ?? ""} lets a campaign go on before an election`,
      detail,
    };
  return isRevoked && !before.isRevoked
    ? {
        kind: "override-revoked",
        about,
        says: `Override ${reference ?? ""} is taken back`,
        detail,
      }
    : undefined;
};

/** Who may do what. */
export const tellRoles: Telling<User> = (user, before) => {
  const [now, then] = [user.roles, before?.roles ?? []].map((roles) =>
    [...roles].toSorted(),
  );
  return String(now) === String(then)
    ? undefined
    : {
        kind: "roles-changed",
        about: `user:${user.id}`,
        says: `User ${user.id} has other roles`,
        detail: { before: then, after: now },
      };
};

const termsOf = (share: Share) => ({
  recipient: share.recipient,
  purpose: share.purpose,
  expires: share.expires,
  downloadLimit: share.downloadLimit ?? null,
  renditions: (share.renditions ?? []).map(referenceOf),
  ...(share.kit && { kit: referenceOf(share.kit) }),
});

/** Who was given which files, and until when. Opening a link changes nothing of that. */
export const tellShare: Telling<Share> = (share, before) => {
  const { id, isRevoked, recipient } = share;
  const about = `share:${id}`;
  const detail = termsOf(share);
  if (!before)
    return {
      kind: "share-made",
      about,
      says: `Share ${id} is made for ${recipient}`,
      detail,
    };
  if (isRevoked && !before.isRevoked)
    return {
      kind: "share-revoked",
      about,
      says: `Share ${id} for ${recipient} is taken back`,
    };
  return canonicalJson(detail) === canonicalJson(termsOf(before))
    ? undefined
    : {
        kind: "share-changed",
        about,
        says: `Share ${id} for ${recipient} has other terms`,
        detail,
      };
};
