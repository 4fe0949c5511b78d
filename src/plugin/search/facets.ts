import { hues } from "./search-bits.ts";
import type { EntryColumn } from "./search-entry.ts";

/** How a facet is kept: in a column of its own, as one of the tags, or as a bit. */
export type FacetKeeping =
  | { readonly kind: "column"; readonly column: EntryColumn }
  | { readonly kind: "tag"; readonly prefix: string }
  | { readonly kind: "bit"; readonly names: readonly string[] };

/** A side of a photograph by which people narrow a search. */
export interface Facet {
  readonly keeping: FacetKeeping;
  /** Where the collection keeps the choices and what they are called. */
  readonly field?: string;
}

const column = <Name extends EntryColumn>(name: Name, field?: string) => ({
  keeping: { kind: "column" as const, column: name },
  ...(field !== undefined && { field }),
});

/** Every facet by the name that a search uses. */
export const facets = {
  styleSet: column("style_set", "styleSet"),
  season: column("season", "season"),
  orientation: column("orientation", "reading.orientation"),
  approval: column("approval", "approval"),
  licence: column("licence_kind", "licences.kind"),
  ward: column("ward"),
  promise: { keeping: { kind: "tag", prefix: "promise:" } },
  service: { keeping: { kind: "tag", prefix: "service:" } },
  hue: { keeping: { kind: "bit", names: hues }, field: "reading.hues" },
} as const satisfies Record<string, Facet>;

/** The name of a facet. */
export type FacetName = keyof typeof facets;

const isFacet = (name: string): name is FacetName =>
  Object.hasOwn(facets, name);

/** Every facet's name, in the order in which they are shown. */
export const facetNames: readonly FacetName[] =
  Object.keys(facets).filter(isFacet);

/** Facets of few values that are counted together, in one pass over an index that holds them all. */
export const cubeNames = [
  "approval",
  "styleSet",
  "season",
  "orientation",
  "licence",
] as const satisfies readonly FacetName[];
