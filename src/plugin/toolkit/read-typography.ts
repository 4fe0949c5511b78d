import type { TypeRole, Typography } from "#brand";
import type { CheckedBrand } from "./brand-schema.ts";
import { InvalidDocumentError } from "./invalid-document.ts";

type CheckedRole = CheckedBrand["typeRoles"]["body"];

const roleOf = ({ features, ...role }: CheckedRole): TypeRole => ({
  ...role,
  features: features ?? [],
});

/** How a brand sets text. Every family that a language names must be there. */
export function readTypography(
  { stacks, typefaces, typeRoles }: CheckedBrand,
  where: string,
): Typography {
  const known = typefaces.map(({ family }) => family);
  const unknown = stacks
    .flatMap(({ families }) => families)
    .find((family) => !known.includes(family));
  if (unknown !== undefined)
    throw new InvalidDocumentError(
      `Cannot use ${where}: field "stacks" names the family "${unknown}", so add that typeface or choose one of ${known.join(", ")}`,
    );
  return {
    typefaces: typefaces.map(
      ({ family, fonts, isOnPages, leastLeading, licence, opticalScale }) => ({
        family,
        fonts: fonts.map(({ file, weight }) => ({ family, weight, file })),
        licence,
        isOnPages: isOnPages ?? true,
        leastLeading,
        opticalScale,
      }),
    ),
    stacks: Object.fromEntries(
      stacks.map(({ families, language }) => [language, families]),
    ),
    roles: {
      display: roleOf(typeRoles.display),
      headline: roleOf(typeRoles.headline),
      lead: roleOf(typeRoles.lead),
      body: roleOf(typeRoles.body),
      label: roleOf(typeRoles.label),
      action: roleOf(typeRoles.action),
      legal: roleOf(typeRoles.legal),
    },
  };
}
