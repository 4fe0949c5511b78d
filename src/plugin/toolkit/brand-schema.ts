import { z } from "zod";
import { mm, px, type Brand } from "#brand";

/** The part of a brand that is kept as JSON; names and swatches are read from elsewhere. */
export type BrandDefinition = Omit<
  Brand,
  | "slug"
  | "name"
  | "strapline"
  | "swatches"
  | "promises"
  | "words"
  | "guidelines"
>;

const text = z.string();
const share = z.number().min(0).max(1);

const vectorArt = z.strictObject({
  width: z.number().positive(),
  height: z.number().positive(),
  paths: z.array(
    z.strictObject({
      d: text,
      fill: text,
      opacity: share.exactOptional(),
      rule: z.literal("evenodd").exactOptional(),
    }),
  ),
});

const typeface = z.strictObject({
  family: text,
  fonts: z.array(
    z.strictObject({ family: text, weight: z.number(), file: text }),
  ),
  licence: text,
  leastLeading: z.number().positive(),
  opticalScale: z.number().positive(),
});

const typeRole = z.strictObject({
  weight: z.number().min(100).max(900),
  lineHeight: z.number().positive(),
  tracking: z.number(),
  features: z.array(text),
});

const logoLayout = z.enum(["horizontal", "stacked", "symbol"]);

const logo = z.strictObject({
  name: text,
  alt: text,
  versions: z.array(
    z.strictObject({
      layout: logoLayout,
      colorway: z.enum(["color", "reversed", "mono"]),
      art: vectorArt,
      grounds: z.array(text),
    }),
  ),
  clearSpace: share,
  leastWidth: z.record(
    logoLayout,
    z.strictObject({
      print: z.number().positive().transform(mm),
      screen: z.number().positive().transform(px),
    }),
  ),
});

const houseLines = z.strictObject({
  alternativeFormats: text,
  imprint: text,
  social: text,
  photographCredit: text,
  orCall: text,
});

/** Checks a brand's definition as it comes from the database. A field too many is an error too. */
export const brandSchema: z.ZodType<BrandDefinition> = z.strictObject({
  languages: z.array(text).min(1),
  typography: z.strictObject({
    typefaces: z.array(typeface).min(1),
    stacks: z.record(text, z.array(text)),
    roles: z.record(
      z.enum([
        "display",
        "headline",
        "lead",
        "body",
        "label",
        "action",
        "legal",
      ]),
      typeRole,
    ),
  }),
  logo,
  pattern: vectorArt,
  lines: z.record(text, houseLines),
});
