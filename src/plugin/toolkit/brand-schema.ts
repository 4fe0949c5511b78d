import { z } from "zod";
import { mm, px } from "#brand";

const text = z.string();
const inLanguages = z.record(text, text.nullish()).nullish();

const least = z.object({
  print: z.number().positive().transform(mm),
  screen: z.number().positive().transform(px),
});

const typeRole = z.object({
  weight: z.number().min(100).max(900),
  lineHeight: z.number().positive(),
  tracking: z.number(),
  features: z.array(text).nullish(),
});

/** A brand's own document as Payload gives it for all locales at once. */
export const brandSchema = z.object({
  slug: text,
  name: text,
  status: z.enum(["draft", "live", "retired"]),
  languages: z.array(text).min(1),
  straplines: z
    .array(
      z.object({
        text: z.record(text, text.nullish()),
        status: z.enum(["draft", "approved", "retired"]),
        inUse: z.boolean().nullish(),
      }),
    )
    .nullish(),
  lines: z
    .object({
      alternativeFormats: inLanguages,
      imprint: inLanguages,
      social: inLanguages,
      photographCredit: inLanguages,
      orCall: inLanguages,
    })
    .nullish(),
  typefaces: z
    .array(
      z.object({
        family: text,
        licence: text,
        isOnPages: z.boolean().nullish(),
        leastLeading: z.number().positive(),
        opticalScale: z.number().positive(),
        fonts: z.array(z.object({ weight: z.number(), file: text })).min(1),
      }),
    )
    .min(1, "there is no typeface, so add one under Type"),
  stacks: z.array(z.object({ language: text, families: z.array(text) })),
  typeRoles: z.object({
    display: typeRole,
    headline: typeRole,
    lead: typeRole,
    body: typeRole,
    label: typeRole,
    action: typeRole,
    legal: typeRole,
  }),
  logo: z.object({
    name: text,
    alt: text,
    clearSpace: z.number().min(0).max(1),
    mostPerFace: z.number().int().min(1).nullish(),
    horizontal: least,
    stacked: least,
    symbol: least,
  }),
  pattern: z.string("there is no drawing, so add one under Device"),
});

/** A brand's document, checked. */
export type CheckedBrand = z.infer<typeof brandSchema>;
