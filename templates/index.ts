/** The templates layer: how the brand speaks. Pure components; they measure nothing and read nothing. */
export * from "./elements.tsx";
export type * from "./access-standard.ts";
export * from "./define-template.ts";
export * from "./describe-template.ts";
export type * from "./flow.ts";
export { easyRead } from "./alternatives/easy-read.tsx";
export { highContrastPoster } from "./alternatives/high-contrast.tsx";
export { largePrint } from "./alternatives/large-print.tsx";
export { banner } from "./banner/banner.tsx";
export { businessCard } from "./business-card/business-card.tsx";
export { flyer } from "./flyer/flyer.tsx";
export { poster } from "./poster/poster.tsx";
export { leaflet } from "./leaflet/leaflet.tsx";
export * from "./registry.ts";
export * from "./treatment.ts";
export { socialCard } from "./social-card/social-card.tsx";
