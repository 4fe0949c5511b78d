import type { Format, Pt } from "#brand";
import type { TemplateInput } from "../define-template.ts";
import { measuresOf, type Measures } from "./measures.ts";
import { paletteOf, type Palette } from "./palette.ts";

/** The words that every campaign output may set. */
export interface CampaignCopy {
  readonly headline: string;
  readonly message: string;
  readonly callToAction: string;
  readonly scanInstruction: string;
  readonly shortUrl: string;
  readonly phone: string;
}

/** Two ways of arranging: words on a panel, or over the photograph. */
export interface LayoutOption {
  readonly layout: "panel" | "photograph";
}

/** What the parts of a template are given. */
export interface Part<Copy = CampaignCopy> {
  readonly input: TemplateInput<Copy, LayoutOption>;
  readonly palette: Palette;
  readonly measures: Measures;
  /** The margins where lines begin and end: safe areas are not the same on both sides. */
  readonly flow: { readonly start: Pt; readonly end: Pt };
}

/** Measures the format and finds the swatches. `marginUnits` is in hundredths of the short edge. */
export const partOf = <Copy>(
  input: TemplateInput<Copy, LayoutOption>,
  marginUnits: (format: Format) => number,
): Part<Copy> => {
  const measures = measuresOf(input.format, marginUnits(input.format));
  const { left, right } = measures.margin;
  const flow =
    input.direction === "rtl"
      ? { start: right, end: left }
      : { start: left, end: right };
  return {
    input,
    palette: paletteOf(input.brand, input.promise),
    measures,
    flow,
  };
};

/** The photograph's alternative text in the language of the output. */
export const altOf = ({
  input: { photograph, language },
}: {
  readonly input: Pick<
    TemplateInput<unknown, unknown>,
    "photograph" | "language"
  >;
}): string =>
  photograph.alt[language] ?? Object.values(photograph.alt)[0] ?? "";

/**
 * The side for words over a photograph: the one that its subject leaves free. Where the subject
 * stands in the middle, lines begin at their own side.
 */
export function sideForWords({
  input,
}: Pick<Part<unknown>, "input">): "left" | "right" {
  const { x } = input.photograph.focalPoint;
  if (Math.abs(x - 0.5) < 0.08)
    return input.direction === "rtl" ? "right" : "left";
  return x > 0.5 ? "left" : "right";
}
