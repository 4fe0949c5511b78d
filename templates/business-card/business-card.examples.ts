import type { TemplateExample } from "../define-template.ts";

/** The details of teams, not of persons; the numbers are those kept for fiction. */
const recycling = {
  name: "Recycling Team",
  role: "Waste and street care",
  telephone: "01632 960 123",
  email: "recycling@larkmere.example",
  web: "larkmere.example/food",
};

/** Arrangements that are looked at: golden pictures, preflight tests and the contact sheet. */
export const businessCardExamples: readonly TemplateExample[] = [
  {
    name: "recycling",
    campaign: "feed-the-caddy",
    format: "business-card",
    language: "en",
    options: { layout: "panel" },
    copy: recycling,
    isGolden: true,
  },
  {
    name: "recycling-arabic",
    campaign: "feed-the-caddy",
    format: "business-card",
    language: "ar",
    options: { layout: "panel" },
    copy: {
      ...recycling,
      name: "فريق إعادة التدوير",
      role: "النفايات والعناية بالشوارع",
    },
    isGolden: true,
  },
  {
    name: "recycling-urdu",
    campaign: "feed-the-caddy",
    format: "business-card",
    language: "ur",
    options: { layout: "photograph" },
    copy: {
      ...recycling,
      name: "ری سائیکلنگ ٹیم",
      role: "کچرا اور گلیوں کی صفائی",
    },
    isGolden: true,
  },
  {
    name: "recycling-punjabi",
    campaign: "feed-the-caddy",
    format: "business-card",
    language: "pa",
    options: { layout: "panel" },
    copy: {
      ...recycling,
      name: "ਰੀਸਾਈਕਲਿੰਗ ਟੀਮ",
      role: "ਕੂੜਾ ਅਤੇ ਗਲੀਆਂ ਦੀ ਸਫ਼ਾਈ",
    },
    isGolden: true,
  },
  {
    name: "fostering-welsh",
    campaign: "be-their-steady",
    format: "business-card",
    language: "cy",
    options: { layout: "photograph" },
    copy: {
      name: "Tîm Maethu",
      role: "Gwasanaethau Plant a Theuluoedd",
      telephone: "0808 157 0321",
      email: "maethu@larkmere.example",
      web: "larkmere.example/foster",
    },
    isGolden: true,
  },
  {
    name: "elections",
    campaign: "your-say-starts-here",
    format: "business-card",
    language: "en",
    options: { layout: "panel" },
    copy: { name: "Electoral Services", telephone: "01632 960 100" },
    isGolden: true,
  },
];
