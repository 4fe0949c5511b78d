/** The brand layer: what it is. Vocabulary and rules, pure; it renders nothing and knows no CMS. */
export * from "./box.ts";
export * from "./brand.ts";
export * from "./format.ts";
export * from "./guideline.ts";
export * from "./language.ts";
export * from "./logo.ts";
export * from "./narrative.ts";
export * from "./photograph.ts";
export * from "./swatch.ts";
export * from "./toolkit.ts";
export * from "./typography.ts";
export * from "./units.ts";
export * from "./vector.ts";
