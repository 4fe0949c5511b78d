import type { TemplateExample } from "../define-template.ts";

/** Arrangements that are looked at: golden pictures, preflight tests and the contact sheet. */
export const posterExamples: readonly TemplateExample[] = [
  {
    name: "a4",
    campaign: "feed-the-caddy",
    format: "a4",
    language: "en",
    isGolden: true,
  },
];
