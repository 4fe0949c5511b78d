import type { TemplateExample } from "../define-template.ts";

/** Arrangements that are looked at: golden pictures, preflight tests and the contact sheet. */
export const bannerExamples: readonly TemplateExample[] = [
  {
    name: "email-header",
    campaign: "feed-the-caddy",
    format: "email-header",
    language: "en",
    isGolden: true,
  },
];
