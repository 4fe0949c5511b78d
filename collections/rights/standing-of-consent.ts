import {
  consentStanding,
  usualRightsPolicy,
  type RightsStanding,
} from "#brand";
import type { Consent as ConsentDocument } from "../payload-types.ts";
import { readConsent } from "./consent-document.ts";
import { todayInLondon } from "./kept-day.ts";

/** How a consent stands today. Its own document says it all; of a part of one nothing is said. */
export const standingOfConsent = (
  document: Partial<ConsentDocument>,
): RightsStanding | undefined => {
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
    policy: usualRightsPolicy,
  });
};
