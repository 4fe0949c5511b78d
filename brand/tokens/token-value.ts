import { z } from "zod";

/**
 * The value shapes of the Design Tokens format 2025.10, with every reference already resolved.
 *
 * Shapes only: what a value means for the brand (is the color in gamut, is the font installed) is
 * not decided here.
 */
const colorSpaces = [
  "srgb",
  "srgb-linear",
  "hsl",
  "hwb",
  "lab",
  "lch",
  "oklab",
  "oklch",
  "display-p3",
  "a98-rgb",
  "prophoto-rgb",
  "rec2020",
  "xyz-d65",
  "xyz-d50",
] as const;

type ColorSpace = (typeof colorSpaces)[number];

const range = {
  unit: (value: number) => value >= 0 && value <= 1,
  percent: (value: number) => value >= 0 && value <= 100,
  hue: (value: number) => value >= 0 && value < 360,
  chroma: (value: number) => value >= 0,
  free: () => true,
};

type Ranges = readonly (keyof typeof range)[];

/** The three components of a color space; spaces that are not named run from 0 to 1. */
const componentsOf: Readonly<Partial<Record<ColorSpace, Ranges>>> = {
  hsl: ["hue", "percent", "percent"],
  hwb: ["hue", "percent", "percent"],
  lab: ["percent", "free", "free"],
  lch: ["percent", "chroma", "hue"],
  oklab: ["unit", "free", "free"],
  oklch: ["unit", "chroma", "hue"],
};

const component = z.union([z.number(), z.literal("none")]);

const color = z
  .strictObject({
    colorSpace: z.enum(colorSpaces),
    components: z.tuple([component, component, component]).readonly(),
    alpha: z.number().min(0).max(1).exactOptional(),
    hex: z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/, 'expected six digits such as "#12355b"')
      .exactOptional(),
  })
  .refine(
    ({ colorSpace, components }) =>
      components.every((value, index) => {
        const kind = componentsOf[colorSpace]?.[index] ?? "unit";
        return value === "none" || range[kind](value);
      }),
    {
      path: ["components"],
      message: "a component is outside the range of the color space",
    },
  )
  .readonly();

const dimension = z
  .strictObject({ value: z.number(), unit: z.enum(["px", "rem"]) })
  .readonly();

const duration = z
  .strictObject({ value: z.number(), unit: z.enum(["ms", "s"]) })
  .readonly();

const fontFamily = z.union([z.string(), z.array(z.string()).min(1).readonly()]);

const fontWeight = z.union([
  z.number().min(1).max(1000),
  z.enum([
    "thin",
    "hairline",
    "extra-light",
    "ultra-light",
    "light",
    "normal",
    "regular",
    "book",
    "medium",
    "semi-bold",
    "demi-bold",
    "bold",
    "extra-bold",
    "ultra-bold",
    "black",
    "heavy",
    "extra-black",
    "ultra-black",
  ]),
]);

const along = z.number().min(0).max(1);
const cubicBezier = z.tuple([along, z.number(), along, z.number()]).readonly();

const strokeStyle = z.union([
  z.enum([
    "solid",
    "dashed",
    "dotted",
    "double",
    "groove",
    "ridge",
    "outset",
    "inset",
  ]),
  z
    .strictObject({
      dashArray: z.array(dimension).min(1).readonly(),
      lineCap: z.enum(["round", "butt", "square"]),
    })
    .readonly(),
]);

const border = z
  .strictObject({ color, width: dimension, style: strokeStyle })
  .readonly();

const transition = z
  .strictObject({
    duration,
    delay: duration,
    timingFunction: cubicBezier,
  })
  .readonly();

const oneShadow = z
  .strictObject({
    color,
    offsetX: dimension,
    offsetY: dimension,
    blur: dimension,
    spread: dimension,
    inset: z.boolean().exactOptional(),
  })
  .readonly();

const shadow = z.union([oneShadow, z.array(oneShadow).min(1).readonly()]);

const gradient = z
  .array(z.strictObject({ color, position: along }).readonly())
  .min(1)
  .readonly();

const typography = z
  .strictObject({
    fontFamily,
    fontSize: dimension,
    fontWeight,
    letterSpacing: dimension,
    lineHeight: z.number(),
  })
  .readonly();

/** A value together with its type: what is checked once every reference is resolved. */
export const typedValue = z.discriminatedUnion("type", [
  z.object({ type: z.literal("color"), value: color }),
  z.object({ type: z.literal("dimension"), value: dimension }),
  z.object({ type: z.literal("fontFamily"), value: fontFamily }),
  z.object({ type: z.literal("fontWeight"), value: fontWeight }),
  z.object({ type: z.literal("duration"), value: duration }),
  z.object({ type: z.literal("cubicBezier"), value: cubicBezier }),
  z.object({ type: z.literal("number"), value: z.number() }),
  z.object({ type: z.literal("strokeStyle"), value: strokeStyle }),
  z.object({ type: z.literal("border"), value: border }),
  z.object({ type: z.literal("transition"), value: transition }),
  z.object({ type: z.literal("shadow"), value: shadow }),
  z.object({ type: z.literal("gradient"), value: gradient }),
  z.object({ type: z.literal("typography"), value: typography }),
]);

/** A value together with its type. */
export type TypedValue = z.infer<typeof typedValue>;
/** `color`, `dimension` … */
export type TokenType = TypedValue["type"];
/** A color as the Color module writes it, for example sRGB with components from 0 to 1. */
export type ColorValue = z.infer<typeof color>;

/** The types of the format, in its order. */
export const tokenTypes: readonly TokenType[] = typedValue.options.map(
  ({ shape }) => shape.type.value,
);

/** Which type of token a reference must name, by the composite and the property it stands in. */
export const slotTypes: Readonly<
  Partial<Record<TokenType, Readonly<Record<string, TokenType>>>>
> = {
  strokeStyle: { dashArray: "dimension" },
  border: { color: "color", width: "dimension", style: "strokeStyle" },
  transition: {
    duration: "duration",
    delay: "duration",
    timingFunction: "cubicBezier",
  },
  shadow: {
    color: "color",
    offsetX: "dimension",
    offsetY: "dimension",
    blur: "dimension",
    spread: "dimension",
  },
  gradient: { color: "color", position: "number" },
  typography: {
    fontFamily: "fontFamily",
    fontSize: "dimension",
    fontWeight: "fontWeight",
    letterSpacing: "dimension",
    lineHeight: "number",
  },
};
