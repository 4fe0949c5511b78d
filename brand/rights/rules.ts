import type { RightsRule } from "./rule.ts";
import { ageBandReached } from "./rules/age-band-reached.ts";
import { aiEdit } from "./rules/ai-edit.ts";
import { attributionMissing } from "./rules/attribution-missing.ts";
import { consentBasis } from "./rules/consent-basis.ts";
import { consentForm } from "./rules/consent-form.ts";
import { consentExpired } from "./rules/consent-expired.ts";
import { consentMissing } from "./rules/consent-missing.ts";
import { consentNotBegun } from "./rules/consent-not-begun.ts";
import { consentScope } from "./rules/consent-scope.ts";
import { consentSignature } from "./rules/consent-signature.ts";
import { consentWithdrawn } from "./rules/consent-withdrawn.ts";
import { editorialOnly } from "./rules/editorial-only.ts";
import { endingSoon } from "./rules/ending-soon.ts";
import { licenceExpired } from "./rules/licence-expired.ts";
import { licenceMedium } from "./rules/licence-medium.ts";
import { licenceMissing } from "./rules/licence-missing.ts";
import { licenceNotBegun } from "./rules/licence-not-begun.ts";
import { licenceOpenEnded } from "./rules/licence-open-ended.ts";
import { licencePartner } from "./rules/licence-partner.ts";
import { noDerivatives } from "./rules/no-derivatives.ts";
import { nonCommercial } from "./rules/non-commercial.ts";
import { notApproved } from "./rules/not-approved.ts";
import { partnerUse } from "./rules/partner-use.ts";
import { photographExpired } from "./rules/photograph-expired.ts";
import { preElectionPerson } from "./rules/pre-election-person.ts";
import { printRun } from "./rules/print-run.ts";
import { safeguarding } from "./rules/safeguarding.ts";
import { sensitiveTopic } from "./rules/sensitive-topic.ts";
import { shareAlike } from "./rules/share-alike.ts";
import { territory } from "./rules/territory.ts";

/** Every rule of rights, in the order that a decision lists them: the photograph, its licences, its people. */
export const rightsRules: readonly RightsRule[] = [
  notApproved,
  photographExpired,
  safeguarding,
  consentWithdrawn,
  licenceMissing,
  endingSoon,
  licenceNotBegun,
  licenceExpired,
  licenceOpenEnded,
  licenceMedium,
  territory,
  printRun,
  editorialOnly,
  noDerivatives,
  shareAlike,
  nonCommercial,
  sensitiveTopic,
  attributionMissing,
  licencePartner,
  consentMissing,
  preElectionPerson,
  consentNotBegun,
  consentExpired,
  ageBandReached,
  consentSignature,
  consentForm,
  consentBasis,
  consentScope,
  partnerUse,
  aiEdit,
];
