import type { CollectionConfig } from "payload";
import { accessOf } from "./access/access-of.ts";
import { tellReach } from "./endpoints/tell-reach.ts";
import { recordChange } from "./audit/record-change.ts";
import { tellConsent } from "./audit/tellings.ts";
import {
  consentDays,
  consentScope,
  consentSubject,
} from "./fields/consent-terms.ts";
import { panel } from "./fields/panel.ts";
import { hiddenNumber, readOnlyText } from "./fields/read-only.ts";
import { standing } from "./fields/standing.ts";
import type { Folders } from "./folders.ts";
import {
  describeForm,
  formTypes,
  keepForm,
  serveForm,
} from "./hooks/keep-form.ts";
import { numberReference } from "./hooks/number-reference.ts";
import { refuseShown } from "./hooks/refuse-shown.ts";
import { standingOfConsent } from "./rights/standing-of-consent.ts";
import { keepWithdrawn } from "./withdrawals/keep-withdrawn.ts";
import { openWorksheet } from "./withdrawals/open-worksheet.ts";
import { withdrawConsent } from "./withdrawals/withdraw-consent.ts";

const yearOf = (signedOn: unknown): string =>
  typeof signedOn === "string" ? signedOn.slice(0, 4) : "";

/** What a person has allowed, on one form. Read by the consent officer alone. */
export const Consents = ({
  forms,
}: Pick<Folders, "forms">): CollectionConfig => ({
  slug: "consents",
  disableDuplicate: true,
  admin: {
    group: "Photographs",
    useAsTitle: "reference",
    defaultColumns: ["reference", "subject", "expiresOn", "standing"],
    listSearchableFields: ["reference"],
    description:
      "What a person has allowed, on one form, whose scan is the file. A withdrawal blocks every use at once.",
  },
  access: accessOf("consents"),
  versions: { drafts: false, maxPerDoc: 100 },
  upload: {
    staticDir: forms,
    mimeTypes: [...formTypes],
    filesRequiredOnCreate: false,
    disableLocalStorage: true,
    pasteURL: false,
    crop: false,
    focalPoint: false,
    hideRemoveFile: true,
    bulkUpload: false,
    handlers: [serveForm(forms)],
  },
  endpoints: [tellReach, withdrawConsent],
  hooks: {
    beforeOperation: [keepForm(forms)],
    beforeValidate: [
      numberReference({
        collection: "consents",
        prefix: ({ signedOn }) => `CON-${yearOf(signedOn)}-`,
      }),
    ],
    beforeChange: [describeForm, keepWithdrawn],
    afterChange: [recordChange(tellConsent), openWorksheet],
    beforeDelete: [refuseShown],
  },
  fields: [
    {
      type: "tabs",
      tabs: [
        { label: "Person", fields: consentSubject() },
        { label: "What it allows", fields: consentScope() },
        { label: "Days", fields: consentDays() },
      ],
    },
    panel("reach", "consent-reach.tsx#ConsentReach"),
    standing("How the consent stands today", standingOfConsent),
    {
      name: "formVersion",
      label: "Version of the form",
      type: "text",
      required: true,
      admin: { position: "sidebar", placeholder: "2026-03" },
    },
    {
      ...readOnlyText("formDigest", "SHA-256 of the scan"),
      admin: { position: "sidebar", readOnly: true },
    },
    hiddenNumber("serial"),
  ],
});
