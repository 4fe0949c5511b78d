import { isolateObjectProperty, type PayloadRequest } from "payload";
import { readVector, type Swatch, type SwatchRole } from "#brand";
import { swatchesOf } from "../swatches-of.ts";

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
 * What of a brand cannot stand without other colours: promises, logos, the device, drawings of its guidelines, and
 * the jobs that every template gives to a colour.
 *
 * It asks as the program, since a brand must stay whole whoever changes it: four questions.
 */
export async function missingSwatches(
  asked: PayloadRequest,
  brand: { readonly id: number | string; readonly pattern?: string | null },
  swatches: readonly Swatch[],
): Promise<readonly MissingSwatch[]> {
  // Reading in all languages sets the request's own, in which the brand is about to be saved.
  const req = isolateObjectProperty(asked, ["locale", "fallbackLocale"]);
  const query = {
    where: { brand: { equals: brand.id } },
    pagination: false,
    depth: 0,
    req,
  } as const;
  const [before, promises, logos, guidelines] = await Promise.all([
    swatchesOf(brand.id, req),
    req.payload.find({ collection: "promises", ...query }),
    req.payload.find({ collection: "logos", ...query }),
    req.payload.find({
      collection: "guidelines",
      ...query,
      select: { key: true, body: true, dos: true, donts: true },
      locale: "all",
    }),
  ]);
  const hasJob = (role: SwatchRole, among: readonly Swatch[] = []) =>
    among.some((swatch) => swatch.role === role);
  const jobs = neededByTemplates.filter(
    ({ role }) => hasJob(role, before) && !hasJob(role, swatches),
  );
  const inUse: readonly Needs[] = [
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
    ...guidelines.docs.flatMap(({ key, ...section }) =>
      drawingsOf(section).map((art) => ({
        user: `guideline "${key}"`,
        names: [],
        art,
      })),
    ),
  ];
  return [
    ...jobs.map(({ job }) => ({ user: "every template", needs: job })),
    ...inUse.flatMap((needs) => missingOf(needs, swatches)),
  ];
}

/** Templates name no colour but its job. Other jobs fall to the colour of text where a brand has none for them. */
const neededByTemplates: readonly {
  readonly role: SwatchRole;
  readonly job: string;
}[] = [
  { role: "text", job: 'a colour with the role "text"' },
  { role: "ground", job: 'a colour with the role "ground"' },
];

/** Every drawing in a section, whatever its language. */
function drawingsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(drawingsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, held]) =>
    name === "drawing" && typeof held === "string" && held.trim() !== ""
      ? [held]
      : drawingsOf(held),
  );
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
