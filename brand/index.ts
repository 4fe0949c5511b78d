/** The brand layer: what it is. Vocabulary and rules, pure; it renders nothing and knows no CMS. */
export * from "./box.ts";
export * from "./brand.ts";
export * from "./brand-error.ts";
export * from "./color.ts";
export * from "./exports/write-ase.ts";
export * from "./exports/write-css.ts";
export * from "./exports/write-gpl.ts";
export * from "./exports/write-token-file.ts";
export * from "./format.ts";
export * from "./formats/cut-lines.ts";
export * from "./formats/find-format.ts";
export * from "./formats/folds.ts";
export * from "./formats/format-boxes.ts";
export * from "./formats/print.ts";
export * from "./formats/screen.ts";
export * from "./guideline.ts";
export * from "./hex.ts";
export * from "./language.ts";
export * from "./least-text-size.ts";
export * from "./legibility.ts";
export * from "./logo.ts";
export * from "./logo-rules.ts";
export * from "./narrative.ts";
export * from "./nearest.ts";
export * from "./photograph.ts";
export type * from "./printing/condition.ts";
export * from "./printing/conditions.ts";
export type * from "./printing/printer.ts";
export * from "./printing/printers.ts";
export * from "./screen-scale.ts";
export * from "./svg/invalid-vector-error.ts";
export * from "./svg/path-segment.ts";
export * from "./svg/read-path-data.ts";
export * from "./svg/read-vector.ts";
export * from "./svg/write-svg.ts";
export * from "./swatch.ts";
export * from "./tokens/invalid-token-error.ts";
export type { JsonObject, JsonValue } from "./tokens/json.ts";
export { printExtensionKey } from "./tokens/print-extension.ts";
export * from "./tokens/read-tokens.ts";
export * from "./tokens/swatches-from-tokens.ts";
export * from "./tokens/token.ts";
export { tokenTypes } from "./tokens/token-value.ts";
export type {
  ColorValue,
  TokenType,
  TypedValue,
} from "./tokens/token-value.ts";
export * from "./tokens/tokens-from-swatches.ts";
export * from "./tokens/typography-tokens.ts";
export * from "./tokens/write-tokens.ts";
export * from "./toolkit.ts";
export * from "./typography.ts";
export * from "./units.ts";
export * from "./vector.ts";
