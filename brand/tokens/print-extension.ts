import { z } from "zod";

import type { SwatchRole } from "../swatch.ts";

/** The key under which a color token carries what the format has no place for: inks, role, title. */
export const printExtensionKey = "uk.livery.print";

const ink = z
  .number()
  .min(0, "an ink is below 0 %")
  .max(100, "an ink is above 100 %");

const recipe = z.object({
  /** Cyan, magenta, yellow, black in per cent. */
  values: z.tuple([ink, ink, ink, ink], "expected four inks"),
  /** The printing condition that the recipe was authored for: `FOGRA51`. */
  condition: z.string().min(1).exactOptional(),
});

const isRole = (role: string): role is SwatchRole =>
  ["primary", "text", "secondary-text", "ground", "accent", "tint"].includes(
    role,
  ) || /^promise:[a-z0-9-]+$/.test(role);

/**
 * What Livery keeps of a color in `$extensions`.
 *
 * `{ "cmyk": { "coated": { "values": [95, 75, 30, 35], "condition": "FOGRA51" }, "uncoated": { … } },
 * "spot": { "name": "Larkmere Mere" }, "role": "primary", "title": "Mere" }`. Further keys are left
 * to others.
 */
export const printExtension = z.object({
  cmyk: z.object({ coated: recipe, uncoated: recipe }),
  spot: z.object({ name: z.string().min(1) }).exactOptional(),
  role: z
    .string()
    .refine(
      isRole,
      'expected primary, text, secondary-text, ground, accent, tint or "promise:…"',
    ),
  title: z.string().min(1),
});
