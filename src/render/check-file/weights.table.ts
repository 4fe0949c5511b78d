/**
 * How much each rule of the score weighs, and why. The weights are decisions, not measurements: they are written down
 * so that whoever disagrees can say with which. Rules that were not asked drop out, and the rest is counted to 100.
 */
export const weights = {
  colors: {
    weight: 20,
    reason: "Colour is what people know the council by from across the street",
  },
  fonts: {
    weight: 12,
    reason: "Letters carry the voice; a foreign typeface is seen on every line",
  },
  logo: {
    weight: 14,
    reason: "Without the logo nobody knows who speaks",
  },
  "logo-proportions": {
    weight: 10,
    reason: "A pulled logo is the commonest damage, and always avoidable",
  },
  "logo-space": {
    weight: 5,
    reason: "Crowding weakens the logo, and is a smaller fault than harming it",
  },
  "logo-size": {
    weight: 4,
    reason:
      "Below its least size the logo closes up in print and blurs on screens",
  },
  contrast: {
    weight: 12,
    reason: "Public bodies must be readable: WCAG 2.2 asks for 4.5 to 1",
  },
  press: {
    weight: 16,
    reason: "A file that a printer sends back costs the campaign its date",
  },
  bleed: {
    weight: 6,
    reason:
      "Without bleed the knife leaves white edges; it is asked apart since designers mend it, not printers",
  },
  density: {
    weight: 8,
    reason: "Coarse pictures look careless and cannot be mended later",
  },
  access: {
    weight: 14,
    reason:
      "The Public Sector Bodies Accessibility Regulations 2018 ask for documents that everybody can read",
  },
  "house-block": {
    weight: 4,
    reason:
      "People must be told where to follow the council and how to ask for another format",
  },
  safety: {
    weight: 4,
    reason:
      "Scripts and references to elsewhere have no place in a finished file",
  },
} as const;

/** A rule of the score. */
export type WeightCode = keyof typeof weights;
