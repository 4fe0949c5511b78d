import type { Field, TextField, TextareaField } from "payload";
import { isPrintedAddress } from "#brand";
import { stating, statingLine } from "../stating.ts";
import type { CopyOptions } from "../copy.ts";
import { inScope } from "./in-scope.ts";

const required = { isRequired: true, isLocalized: true } as const;
const condition = inScope("campaign");

const line = (options: CopyOptions): TextField => {
  const field = statingLine({ ...required, ...options });
  return { ...field, admin: { ...field.admin, condition } };
};

const paragraph = (options: CopyOptions): TextareaField => {
  const field = stating({ ...required, ...options });
  return { ...field, admin: { ...field.admin, condition } };
};

/** The address is set as a link and as a QR code: it must lead somewhere. */
const leadsNowhere = (text: string): string | undefined =>
  isPrintedAddress(text)
    ? undefined
    : "Write a web address as it is read aloud, without https://: sample.gov.uk/food";

/** What a campaign says on every output, in the order in which it is read. */
export const campaignWords = (): Field[] => [
  line({
    name: "headline",
    description:
      "At most eight words: the one line that is read from across the street.",
    mostWords: 8,
    isHeadline: true,
  }),
  paragraph({
    name: "message",
    description:
      "One or two sentences under the headline. A figure is a reference to a fact: {fact:food-caddies}.",
  }),
  {
    name: "points",
    label: "Further key messages",
    type: "array",
    localized: true,
    labels: { singular: "Key message", plural: "Key messages" },
    admin: { condition },
    fields: [stating({ name: "text", isRequired: true, rows: 2 })],
  },
  line({
    name: "callToAction",
    label: "Call to action",
    description: "A verb and what one gets: Order your free liners.",
  }),
  {
    type: "row",
    fields: [
      line({
        name: "scanInstruction",
        label: "Beside the QR code",
        placeholder: "Scan to order",
      }),
      line({
        name: "shortUrl",
        label: "Short address",
        description: "As it is read aloud, without https://",
        objectTo: leadsNowhere,
      }),
      line({ name: "phone", label: "Telephone", placeholder: "01632 960 000" }),
    ],
  },
];
