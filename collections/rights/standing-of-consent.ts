import type { PayloadRequest } from "payload";
import { consentStanding, type RightsStanding } from "#brand";
import type { Consent as ConsentDocument } from "../payload-types.ts";
import { readConsent } from "./consent-document.ts";
import { todayInLondon } from "./kept-day.ts";
import { policyFor } from "./rights-policy.ts";

/** How a consent stands today. Its own document says it all; of a part of one nothing is said. */
export const standingOfConsent = async (
  document: Partial<ConsentDocument>,
  req: PayloadRequest,
): Promise<RightsStanding | undefined> => {
  const { ageBand, basis, formVersion, id, signedOn, subject } = document;
  if (!ageBand || !basis || !formVersion || !id || !signedOn || !subject)
    return undefined;
  const whole: ConsentDocument = {
    createdAt: "",
    updatedAt: "",
    channels: [],
    partners: "none",
    ...document,
    ageBand,
    basis,
    formVersion,
    id,
    signedOn,
    subject,
  };
  return consentStanding(readConsent(whole, ""), {
    day: todayInLondon(),
    policy: await policyFor(req),
  });
};
