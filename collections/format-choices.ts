import { formats, turnedFormats } from "#brand";
import type { Choice } from "./choice.ts";

/** The formats of the code, as people choose them. The brand's own come from their collection. */
export const formatChoices: readonly Choice[] = [
  ...formats,
  ...turnedFormats,
].map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
