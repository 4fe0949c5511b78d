import type { PayloadRequest } from "payload";
import { readVector, type Swatch } from "#brand";

/** Something of a brand that needs a colour which is not among some swatches. */
export interface MissingSwatch {
  /** `promise "Housing"`. */
  readonly user: string;
  /** What it needs, or why its drawing cannot be drawn. */
  readonly needs: string;
}

interface Needs {
  readonly user: string;
  readonly names: readonly string[];
  readonly art: string | null | undefined;
}

/**
 * What of a brand cannot stand without other colours: promises, logos and the device.
 *
 * It asks as the program, since a brand must stay whole whoever changes it: two questions and the brand's own.
 */
export async function missingSwatches(
  req: PayloadRequest,
  brand: { readonly id: number | string; readonly pattern?: string | null },
  swatches: readonly Swatch[],
): Promise<readonly MissingSwatch[]> {
  const query = {
    where: { brand: { equals: brand.id } },
    pagination: false,
    depth: 0,
    req,
  } as const;
  const [promises, logos] = await Promise.all([
    req.payload.find({ collection: "promises", ...query }),
    req.payload.find({ collection: "logos", ...query }),
  ]);
  return [
    ...promises.docs.map(({ icon, key, swatch, tint }) => ({
      user: `promise "${key}"`,
      names: [swatch, tint],
      art: icon,
    })),
    ...logos.docs.map(({ art, grounds, name }) => ({
      user: `logo "${name}"`,
      names: grounds ?? [],
      art,
    })),
    { user: "the device", names: [], art: brand.pattern },
  ].flatMap((needs) => missingOf(needs, swatches));
}

function missingOf(
  { art, names, user }: Needs,
  swatches: readonly Swatch[],
): readonly MissingSwatch[] {
  const known = swatches.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0)
    return unknown.map((name) => ({ user, needs: `"${name}"` }));
  try {
    if (art) readVector(art, swatches);
    return [];
  } catch (error) {
    return [{ user, needs: error instanceof Error ? error.message : "" }];
  }
}

/** Those that lack a colour, in one sentence with the first few by name. */
export function saysMissing(missing: readonly MissingSwatch[]): string {
  const shown = missing
    .slice(0, 5)
    .map(({ needs, user }) => `${user} needs ${needs}`);
  const rest = missing.length - shown.length;
  return `Cannot take colours away that are in use: ${shown.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}. Choose others there first, or keep the colours`;
}
