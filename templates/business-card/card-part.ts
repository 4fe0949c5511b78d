import type { TemplateInput } from "../define-template.ts";
import { partOf, type LayoutOption, type Part } from "../parts/part.ts";

/** Whose card it is. Everything but the name may be left out, and then nothing stands there. */
export interface CardCopy {
  readonly name: string;
  readonly role?: string | undefined;
  readonly telephone?: string | undefined;
  readonly email?: string | undefined;
  readonly web?: string | undefined;
}

/** What the sides of a card are given. */
export type CardPart = Part<CardCopy>;

/** Hundredths of the short edge: 5 mm of 55, a millimetre more than the safe area. */
const margin = 9.1;

/** Measures a card. */
export const cardPart = (
  input: TemplateInput<CardCopy, LayoutOption>,
): CardPart => partOf(input, () => margin);
