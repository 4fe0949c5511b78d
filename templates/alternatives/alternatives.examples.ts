import type { TemplateExample } from "../define-template.ts";

const example = (
  campaign: string,
  language: string,
  name: string,
): TemplateExample => ({
  name,
  campaign,
  format: "a4",
  language,
  isGolden: true,
});

/** Arrangements of large print that are looked at. */
export const largePrintExamples: readonly TemplateExample[] = [
  example("feed-the-caddy", "en", "caddy"),
  example("feed-the-caddy", "cy", "caddy-welsh"),
  example("feed-the-caddy", "ur", "caddy-urdu"),
];

/** Arrangements of easy read that are looked at. */
export const easyReadExamples: readonly TemplateExample[] = [
  example("feed-the-caddy", "en", "caddy"),
  example("be-their-steady", "en", "steady"),
];

/** Arrangements of high contrast that are looked at. */
export const highContrastExamples: readonly TemplateExample[] = [
  example("feed-the-caddy", "en", "caddy"),
  example("feed-the-caddy", "ar", "caddy-arabic"),
  example("wild-verges", "cy", "verges-welsh"),
];
