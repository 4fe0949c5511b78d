import type { TemplateExample } from "../define-template.ts";

/** Arrangements that are looked at: golden pictures, preflight tests and the contact sheet. */
export const flyerExamples: readonly TemplateExample[] = [
  {
    name: "dl",
    campaign: "feed-the-caddy",
    format: "dl",
    language: "en",
    isGolden: true,
  },
];
