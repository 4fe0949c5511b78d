import type { TemplateExample } from "../define-template.ts";

/** Arrangements that are looked at: golden pictures, preflight tests and the contact sheet. */
export const flyerExamples: readonly TemplateExample[] = [
  {
    name: "dl",
    campaign: "feed-the-caddy",
    format: "dl",
    language: "en",
    options: { layout: "panel" },
    isGolden: true,
  },
  {
    name: "dl-welsh",
    campaign: "feed-the-caddy",
    format: "dl",
    language: "cy",
    options: { layout: "panel" },
    isGolden: true,
  },
  {
    name: "dl-arabic",
    campaign: "feed-the-caddy",
    format: "dl",
    language: "ar",
    options: { layout: "panel" },
    isGolden: true,
  },
  {
    name: "a5-meadow",
    campaign: "wild-verges",
    format: "a5",
    language: "en",
    options: { layout: "photograph" },
    isGolden: true,
  },
  {
    name: "a5-punjabi",
    campaign: "feed-the-caddy",
    format: "a5",
    language: "pa",
    options: { layout: "panel" },
    isGolden: true,
  },
  {
    name: "a5-steady",
    campaign: "be-their-steady",
    format: "a5",
    language: "en",
    options: { layout: "panel" },
    isGolden: true,
  },
];
