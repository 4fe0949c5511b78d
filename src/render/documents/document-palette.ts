import { relativeLuminance, type Brand, type SwatchRole } from "#brand";
import { MissingSupplyError } from "../errors.ts";

/** The swatches of a document by the job they do. */
export interface DocumentPalette {
  readonly primary: string;
  readonly accent: string;
  readonly text: string;
  readonly secondaryText: string;
  /** What pages are printed on: the lightest ground. */
  readonly paper: string;
  /** A ground for cards beside the paper. */
  readonly ground: string;
  /** The pale neighbour of the primary colour. */
  readonly tint: string;
}

/** Finds a brand's swatches by role; a brand without a primary, a text and a ground is refused. */
export function documentPalette(brand: Brand): DocumentPalette {
  const named = (role: SwatchRole) =>
    brand.swatches.find((swatch) => swatch.role === role)?.name;
  const needed = (role: SwatchRole): string => {
    const name = named(role);
    if (name !== undefined) return name;
    throw new MissingSupplyError(
      `Brand "${brand.slug}" has no swatch for "${role}": give one that role`,
    );
  };
  const [paper = needed("ground"), ground = paper] = brand.swatches
    .filter(({ role }) => role === "ground")
    .toSorted((a, b) => relativeLuminance(b.srgb) - relativeLuminance(a.srgb))
    .map(({ name }) => name);
  const text = needed("text");
  return {
    primary: needed("primary"),
    accent: named("accent") ?? text,
    text,
    secondaryText: named("secondary-text") ?? text,
    paper,
    ground,
    tint: named("tint") ?? ground,
  };
}
