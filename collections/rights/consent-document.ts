import { ageBandText, type AgeBand, type Consent } from "#brand";
import { ToolkitError } from "#render/errors";
import type { Consent as ConsentDocument } from "../payload-types.ts";
import { keptDay } from "./kept-day.ts";
import { keptPartners } from "./licence-row.ts";

/** The ages that a form may be signed at. */
export const ageBands = Object.keys(ageBandText);

const invalid = (reference: string, lacks: string): ToolkitError =>
  new ToolkitError(
    "invalid-document",
    `Cannot read consent "${reference}": ${lacks} is missing, so fill it in`,
  );

function ageOf(document: ConsentDocument, reference: string): Consent["age"] {
  const band: AgeBand = document.ageBand;
  if (band === "adult") return { band };
  const nextBandOn = keptDay(document.nextBandOn);
  if (nextBandOn) return { band, nextBandOn };
  throw invalid(reference, "the day on which the next age begins");
}

/** A consent as the rules of rights ask it. The subject is given by its reference. */
export function readConsent(
  document: ConsentDocument,
  subject: string,
): Consent {
  const reference = document.reference ?? String(document.id);
  const signedOn = keptDay(document.signedOn);
  if (!signedOn) throw invalid(reference, "the day of signature");
  const expiresOn = keptDay(document.expiresOn);
  const withdrawnOn = keptDay(document.withdrawnOn);
  return {
    reference,
    subject,
    age: ageOf(document, reference),
    basis: document.basis,
    signedBy: document.signedBy ?? [],
    channels: document.channels ?? [],
    partners: keptPartners(document),
    allowsAiEdits: document.allowsAiEdits ?? false,
    form: {
      version: document.formVersion,
      digest: document.formDigest ?? "",
    },
    signedOn,
    ...(expiresOn && { expiresOn }),
    ...(withdrawnOn && { withdrawnOn }),
  };
}
