import { easyRead } from "./alternatives/easy-read.tsx";
import { highContrastPoster } from "./alternatives/high-contrast.tsx";
import { largePrint } from "./alternatives/large-print.tsx";
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
  largePrint,
  easyRead,
  highContrastPoster,
];

/** The templates that make the same campaign for people who read in another way. */
export const alternatives: readonly Template[] = templates.filter(
  ({ standard }) => standard !== undefined,
);

/** The template with a name. */
export const findTemplate = (name: string): Template | undefined =>
  templates.find((template) => template.name === name);
