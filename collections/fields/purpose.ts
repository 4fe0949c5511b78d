import type { SelectField } from "payload";
import { encodings, purposes, type Encoding, type Purpose } from "#brand";

const purposeLabels: Readonly<Record<Purpose, string>> = {
  press: "Press: for the printer",
  screen: "Screen: to read and send",
  social: "Social: to post",
  proof: "Proof: to look at",
};

const encodingLabels: Readonly<Record<Encoding, string>> = {
  pdf: "PDF",
  png: "PNG",
  jpeg: "JPEG",
  webp: "WebP",
};

/** What an output is for. The press file is never the web file. */
export const purpose = (): SelectField => ({
  name: "purpose",
  type: "select",
  required: true,
  options: purposes.map((value) => ({ label: purposeLabels[value], value })),
});

/** The file type of an output. */
export const encoding = (): SelectField => ({
  name: "encoding",
  type: "select",
  required: true,
  options: encodings.map((value) => ({ label: encodingLabels[value], value })),
});
