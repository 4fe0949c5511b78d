import fc from "fast-check";
import type { JsonValue, TokenType } from "#brand";

const finite = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 8);
const unit = fc.integer({ min: 0, max: 100 }).map((n) => n / 100);

const color = fc.record(
  {
    colorSpace: fc.constantFrom("srgb", "display-p3", "xyz-d65", "rec2020"),
    components: fc.tuple(
      fc.oneof(unit, fc.constant("none")),
      unit,
      fc.oneof(unit, fc.constant("none")),
    ),
    alpha: unit,
    hex: fc.constantFrom("#12355b", "#FFC533"),
  },
  { requiredKeys: ["colorSpace", "components"], noNullPrototype: true },
);

const measured = (...units: readonly string[]) =>
  fc.record(
    { value: finite, unit: fc.constantFrom(...units) },
    { noNullPrototype: true },
  );

const dimension = measured("px", "rem");
const duration = measured("ms", "s");
const fontFamily = fc.oneof(
  fc.constant("Source Sans 3"),
  fc.constant(["Noto Sans Arabic", "Arial"]),
);
const fontWeight = fc.oneof(
  fc.integer({ min: 1, max: 1000 }),
  fc.constantFrom("thin", "semi-bold", "ultra-black"),
);
const cubicBezier = fc.tuple(unit, finite, unit, finite);
const strokeStyle = fc.oneof(
  fc.constantFrom("solid", "dashed", "inset"),
  fc.record(
    {
      dashArray: fc.array(dimension, { minLength: 1, maxLength: 3 }),
      lineCap: fc.constantFrom("round", "butt", "square"),
    },
    { noNullPrototype: true },
  ),
);
const shadow = fc.record(
  {
    color,
    offsetX: dimension,
    offsetY: dimension,
    blur: dimension,
    spread: dimension,
    inset: fc.boolean(),
  },
  {
    requiredKeys: ["color", "offsetX", "offsetY", "blur", "spread"],
    noNullPrototype: true,
  },
);

/** A right value for each type of the format. */
export const valueOf: Readonly<Record<TokenType, fc.Arbitrary<JsonValue>>> = {
  color,
  dimension,
  duration,
  fontFamily,
  fontWeight,
  cubicBezier,
  number: finite,
  strokeStyle,
  border: fc.record(
    { color, width: dimension, style: strokeStyle },
    { noNullPrototype: true },
  ),
  transition: fc.record(
    { duration, delay: duration, timingFunction: cubicBezier },
    { noNullPrototype: true },
  ),
  shadow: fc.oneof(shadow, fc.array(shadow, { minLength: 1, maxLength: 2 })),
  gradient: fc.array(
    fc.record({ color, position: unit }, { noNullPrototype: true }),
    { minLength: 1, maxLength: 3 },
  ),
  typography: fc.record(
    {
      fontFamily,
      fontSize: dimension,
      fontWeight,
      letterSpacing: dimension,
      lineHeight: finite,
    },
    { noNullPrototype: true },
  ),
};

const name = fc.oneof(
  fc.constantFrom(
    "mere",
    "tint",
    "__proto__",
    "constructor",
    "a/b~c",
    "ü 1",
    "toString",
  ),
  fc
    .string({ minLength: 1, maxLength: 6 })
    .filter((text) => /^[^${}.][^{}.]*$/.test(text)),
);

const described = fc.record(
  {
    $description: fc.string(),
    $deprecated: fc.oneof(fc.boolean(), fc.string()),
    $extensions: fc.dictionary(fc.string(), fc.jsonValue(), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const types = Object.keys(valueOf).flatMap((key) =>
  key in valueOf ? [key] : [],
);

const token = fc.constantFrom(...types).chain((type) =>
  fc
    .tuple(
      Object.entries(valueOf).find(([key]) => key === type)?.[1] ??
        fc.constant(null),
      described,
    )
    .map(([value, properties]) => ({
      $type: type,
      $value: value,
      ...properties,
    })),
);

const group = fc.letrec<{ group: Record<string, unknown> }>((tie) => ({
  group: fc
    .tuple(
      described,
      fc.option(token, { nil: undefined }),
      fc.array(
        fc.tuple(
          name,
          fc.oneof({ maxDepth: 3, depthSize: "small" }, token, tie("group")),
        ),
        {
          maxLength: 4,
        },
      ),
    )
    .map(([properties, root, children]) => ({
      ...properties,
      ...(root ? { $root: root } : {}),
      ...Object.fromEntries(children),
    })),
})).group;

/** Token files of every type, with awkward names, root tokens, deprecations and extensions. */
export const tokenFiles = group;
