import { banner } from "./banner/banner.tsx";
import { businessCard } from "./business-card/business-card.tsx";
import type { Template } from "./define-template.ts";
import { flyer } from "./flyer/flyer.tsx";
import { leaflet } from "./leaflet/leaflet.tsx";
import { poster } from "./poster/poster.tsx";
import { socialCard } from "./social-card/social-card.tsx";

/** Every template, in the order that people meet them. */
export const templates: readonly Template[] = [
  poster,
  socialCard,
  flyer,
  leaflet,
  banner,
  businessCard,
];

/** The template with a name. */
export const findTemplate = (name: string): Template | undefined =>
  templates.find((template) => template.name === name);
