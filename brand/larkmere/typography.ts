import type { FontFile, Typeface, Typography } from "../typography.ts";

/**
 * The council's type: one Latin family for everything, one for easy reading, and a companion for
 * each script that residents read. Files come from the installed packages; their licences stand
 * in `fonts/`.
 */

/** Names of the weights in the packages' files. */
const weightNames = {
  400: "400Regular",
  600: "600SemiBold",
  700: "700Bold",
  900: "900Black",
} as const;

interface Family {
  readonly family: string;
  readonly weights: readonly (keyof typeof weightNames)[];
  readonly leastLeading: number;
  readonly opticalScale: number;
}

const typefaceOf = ({ family, weights, ...measures }: Family): Typeface => {
  const folder = family.toLowerCase().replaceAll(" ", "-");
  const stem = family.replaceAll(" ", "");
  const fonts = weights.map((weight): FontFile => {
    const name = weightNames[weight];
    return {
      family,
      weight,
      file: `@expo-google-fonts/${folder}/${name}/${stem}_${name}.ttf`,
    };
  });
  return { family, fonts, licence: "OFL-1.1", isOnPages: true, ...measures };
};

export const typography: Typography = {
  typefaces: [
    typefaceOf({
      family: "Source Sans 3",
      weights: [400, 600, 700, 900],
      // Below every role's own line height, so that the roles decide.
      leastLeading: 0.9,
      opticalScale: 1,
    }),
    typefaceOf({
      family: "Atkinson Hyperlegible Next",
      weights: [400, 700],
      leastLeading: 0.9,
      opticalScale: 0.98,
    }),
    typefaceOf({
      family: "Noto Sans Arabic",
      weights: [400, 600, 700, 900],
      leastLeading: 1.35,
      opticalScale: 1,
    }),
    typefaceOf({
      family: "Noto Nastaliq Urdu",
      weights: [400, 700],
      leastLeading: 2.2,
      opticalScale: 0.88,
    }),
    typefaceOf({
      family: "Noto Sans Gurmukhi",
      weights: [400, 600, 700, 900],
      leastLeading: 1.28,
      opticalScale: 0.95,
    }),
    typefaceOf({
      family: "Noto Sans Bengali",
      weights: [400, 600, 700, 900],
      leastLeading: 1.28,
      opticalScale: 0.95,
    }),
  ],
  // Source Sans first everywhere: Latin words and figures keep the council's own face, and it has
  // no letters of the other scripts to get in their way.
  stacks: {
    default: [
      "Source Sans 3",
      "Noto Sans Arabic",
      "Noto Sans Gurmukhi",
      "Noto Sans Bengali",
    ],
    ar: ["Source Sans 3", "Noto Sans Arabic"],
    ur: ["Source Sans 3", "Noto Nastaliq Urdu", "Noto Sans Arabic"],
    pa: ["Source Sans 3", "Noto Sans Gurmukhi"],
    bn: ["Source Sans 3", "Noto Sans Bengali"],
  },
  roles: {
    display: { weight: 900, lineHeight: 1, tracking: -0.015, features: [] },
    headline: { weight: 700, lineHeight: 1.08, tracking: -0.005, features: [] },
    lead: { weight: 400, lineHeight: 1.28, tracking: 0, features: [] },
    body: { weight: 400, lineHeight: 1.4, tracking: 0, features: [] },
    label: { weight: 600, lineHeight: 1.2, tracking: 0.005, features: [] },
    action: { weight: 700, lineHeight: 1.12, tracking: 0, features: [] },
    legal: { weight: 400, lineHeight: 1.35, tracking: 0, features: [] },
  },
};
