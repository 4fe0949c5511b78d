import {
  tokensFromSwatches,
  writeNamedSvg,
  writeTokens,
  type Brand,
  type PrintingConditions,
  type TypeRole,
} from "#brand";
import { localeOf } from "./locale-of.ts";
import type { BrandIdentity, SeedSource } from "./seed-source.ts";

/** The papers that a brand's two recipes are authored for, unless it says otherwise. */
const conditions: PrintingConditions = {
  coated: "FOGRA51",
  uncoated: "FOGRA52",
};

const dayAtNoon = (day: string): string => `${day}T12:00:00.000Z`;

/**
 * A brand as its document keeps it, in its first language: swatches as design tokens, the device as SVG.
 *
 * Logos, promises, words and guidelines have documents of their own. `readBrand` reads all of it back.
 */
export function brandDocument({ brand, identity }: SeedSource) {
  const { languages, lines, logo, name, pattern, slug, swatches } = brand;
  const { clearSpace, leastWidth } = logo;
  const firstLines = lines[languages[0] ?? "en"];
  return {
    slug,
    name,
    status: "live" as const,
    languages: languages.map(localeOf),
    straplines: straplinesOf(brand, identity),
    tokens: { ...writeTokens(tokensFromSwatches(swatches, conditions)) },
    ...typeOf(brand, identity),
    logo: { name: logo.name, alt: logo.alt, clearSpace, ...leastWidth },
    pattern: writeNamedSvg(pattern),
    ...(firstLines && { lines: { ...firstLines } }),
    ...(identity && backgroundOf(identity)),
  };
}

const straplinesOf = ({ strapline }: Brand, identity?: BrandIdentity) => [
  {
    text: strapline,
    status: "approved" as const,
    inUse: true,
    ...(identity && { approvedOn: dayAtNoon(identity.straplineApprovedOn) }),
  },
  ...(identity?.otherStraplines ?? []).map((line) => ({
    ...line,
    inUse: false,
  })),
];

const keptRole = ({ features, ...role }: TypeRole) => ({
  ...role,
  features: [...features],
});

function typeOf({ typography }: Brand, identity?: BrandIdentity) {
  const { roles, stacks, typefaces } = typography;
  return {
    typefaces: typefaces.map(({ family, fonts, ...typeface }) => {
      const role = identity?.typefaceRoles[family];
      return {
        family,
        ...typeface,
        ...(role && { role }),
        fonts: fonts.map(({ file, weight }) => ({ file, weight })),
      };
    }),
    stacks: Object.entries(stacks).map(([language, families]) => ({
      language,
      families: [...families],
    })),
    typeRoles: {
      display: keptRole(roles.display),
      headline: keptRole(roles.headline),
      lead: keptRole(roles.lead),
      body: keptRole(roles.body),
      label: keptRole(roles.label),
      action: keptRole(roles.action),
      legal: keptRole(roles.legal),
    },
  };
}

const backgroundOf = ({
  accessibilityStatement,
  contactLines,
  domain,
  effectiveFrom,
  guardian,
  jurisdiction,
  legalName,
  shortName,
  socialAccounts,
  tier,
}: BrandIdentity) => ({
  shortName,
  legalName,
  tier,
  jurisdiction,
  domain,
  accessibilityStatement,
  effectiveFrom: dayAtNoon(effectiveFrom),
  guardian: { ...guardian },
  contactLines: contactLines.map((line) => ({ ...line })),
  socialAccounts: socialAccounts.map((account) => ({ ...account })),
});
