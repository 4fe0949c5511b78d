import type { TemplateExample } from "../define-template.ts";

/** Arrangements that are looked at: golden pictures, preflight tests and the contact sheet. */
export const socialCardExamples: readonly TemplateExample[] = [
  {
    name: "ig-portrait",
    campaign: "feed-the-caddy",
    format: "ig-portrait",
    language: "en",
    isGolden: true,
  },
];
