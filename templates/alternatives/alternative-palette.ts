import {
  contrastRatio,
  relativeLuminance,
  type Brand,
  type Swatch,
} from "#brand";

/** Swatches that stand far enough apart for eyes that see little. */
export interface AlternativePalette {
  /** The lightest ground. */
  readonly paper: string;
  /** The darkest swatch: what is read on paper, and the ground of the high-contrast scheme. */
  readonly ink: string;
  /** Headings on paper: the brand's own colour where it stands out enough, else the ink. */
  readonly heading: string;
  /** Lines and figures on the ink: the accent where it stands out enough, else the paper. */
  readonly glow: string;
}

/** WCAG 2.2, 1.4.6: what alternative formats keep for text of every size. */
export const highContrast = 7;

/**
 * The scheme of a brand's alternative formats, from its own swatches: black, yellow and white where
 * its ink, its accent and its lightest ground are.
 *
 * No colour is made here. Where a brand has no such pair, preflight says so and the output is blocked.
 */
export function alternativePalette({ swatches }: Brand): AlternativePalette {
  const byLight = swatches.toSorted(
    (one, other) => relativeLuminance(one.srgb) - relativeLuminance(other.srgb),
  );
  const inRole = (role: Swatch["role"]) =>
    byLight.filter((swatch) => swatch.role === role);
  const paper = inRole("ground").at(-1) ?? byLight.at(-1);
  const ink = inRole("text")[0] ?? byLight[0];
  const orElse = (
    wanted: Swatch | undefined,
    otherwise: Swatch | undefined,
    on: Swatch | undefined,
  ): string => {
    const isClear =
      wanted && on && contrastRatio(wanted.srgb, on.srgb) >= highContrast;
    return (isClear ? wanted : otherwise)?.name ?? "";
  };
  return {
    paper: paper?.name ?? "",
    ink: ink?.name ?? "",
    heading: orElse(inRole("primary")[0], ink, paper),
    glow: orElse(inRole("accent")[0], paper, ink),
  };
}
