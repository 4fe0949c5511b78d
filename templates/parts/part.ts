import type { Format } from "#brand";
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
}

/** Measures the format and finds the swatches. `marginUnits` is in hundredths of the short edge. */
export const partOf = <Copy>(
  input: TemplateInput<Copy, LayoutOption>,
  marginUnits: (format: Format) => number,
): Part<Copy> => ({
  input,
  palette: paletteOf(input.brand, input.promise),
  measures: measuresOf(input.format, marginUnits(input.format)),
});

/** The photograph's alternative text in the language of the output. */
export const altOf = ({
  input: { photograph, language },
}: Pick<Part<unknown>, "input">): string =>
  photograph.alt[language] ?? Object.values(photograph.alt)[0] ?? "";
