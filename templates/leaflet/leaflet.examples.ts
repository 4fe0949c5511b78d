import type { TemplateExample } from "../define-template.ts";

/** Arrangements that are looked at: golden pictures, preflight tests and the contact sheet. */
export const leafletExamples: readonly TemplateExample[] = [
  {
    name: "roll",
    campaign: "feed-the-caddy",
    format: "dl-6pp-roll",
    language: "en",
    options: { layout: "panel" },
    isGolden: true,
  },
  {
    name: "roll-arabic",
    campaign: "feed-the-caddy",
    format: "dl-6pp-roll",
    language: "ar",
    options: { layout: "panel" },
    isGolden: true,
  },
  {
    name: "roll-welsh",
    campaign: "be-their-steady",
    format: "dl-6pp-roll",
    language: "cy",
    options: { layout: "photograph" },
    isGolden: true,
  },
  {
    name: "z-meadow",
    campaign: "wild-verges",
    format: "dl-6pp-z",
    language: "en",
    options: { layout: "photograph" },
    isGolden: true,
  },
  {
    name: "z-urdu",
    campaign: "feed-the-caddy",
    format: "dl-6pp-z",
    language: "ur",
    options: { layout: "panel" },
    isGolden: true,
  },
  {
    name: "four-pages-punjabi",
    campaign: "feed-the-caddy",
    format: "dl-4pp",
    language: "pa",
    options: { layout: "panel" },
    isGolden: true,
  },
  {
    name: "a5-vote",
    campaign: "your-say-starts-here",
    format: "a5-4pp",
    language: "en",
    options: { layout: "panel" },
    isGolden: true,
  },
];
