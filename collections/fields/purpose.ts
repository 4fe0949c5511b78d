import type { SelectField } from "payload";

/** What an output is for. The press file is never the web file. */
export const purpose = (): SelectField => ({
  name: "purpose",
  type: "select",
  required: true,
  options: [
    { label: "Press: for the printer", value: "press" },
    { label: "Screen: to read and send", value: "screen" },
    { label: "Social: to post", value: "social" },
    { label: "Proof: to look at", value: "proof" },
  ],
});

/** The file type of an output. */
export const encoding = (): SelectField => ({
  name: "encoding",
  type: "select",
  required: true,
  options: [
    { label: "PDF", value: "pdf" },
    { label: "PNG", value: "png" },
    { label: "JPEG", value: "jpeg" },
    { label: "WebP", value: "webp" },
  ],
});
