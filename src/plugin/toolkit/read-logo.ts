import { z } from "zod";
import type { Logo, LogoVersion, Swatch } from "#brand";
import type { CheckedBrand } from "./brand-schema.ts";
import { InvalidDocumentError, parseDocument } from "./invalid-document.ts";
import { drawingOf } from "./read-drawing.ts";

const layouts = ["horizontal", "stacked", "symbol"] as const;
const colorways = ["color", "reversed", "mono"] as const;

/** A version of the logo as Payload gives it. */
const versionSchema = z.object({
  layout: z.enum(layouts),
  colorway: z.enum(colorways),
  art: z.string(),
  grounds: z.array(z.string()).nullish(),
});

type CheckedVersion = z.infer<typeof versionSchema>;

/** Layouts from wide to narrow, in each the colorways from the first choice to the last. */
const placeOf = ({ colorway, layout }: CheckedVersion): number =>
  layouts.indexOf(layout) * colorways.length + colorways.indexOf(colorway);

/** What a brand's logo is checked against. */
export interface LogoGround {
  readonly where: string;
  readonly swatches: readonly Swatch[];
}

/** A brand's own logo: its rules from the brand, its versions from their documents. */
export function readLogo(
  { logo }: CheckedBrand,
  documents: readonly unknown[],
  { swatches, where }: LogoGround,
): Logo {
  const versions = documents
    .map((document) =>
      parseDocument(versionSchema, document, `a logo of ${where}`),
    )
    .toSorted((one, other) => placeOf(one) - placeOf(other));
  const { alt, clearSpace, horizontal, mostPerFace, name, stacked, symbol } =
    logo;
  return {
    name,
    alt,
    versions: versions.map((version) =>
      versionOf(version, { swatches, where }),
    ),
    clearSpace,
    // Once is what holds where nothing is said.
    ...(mostPerFace && mostPerFace > 1 && { mostPerFace }),
    leastWidth: { horizontal, stacked, symbol },
  };
}

function versionOf(
  { art, colorway, grounds, layout }: CheckedVersion,
  { swatches, where }: LogoGround,
): LogoVersion {
  const named = `logo "${layout}-${colorway}" of ${where}`;
  const unknown = grounds?.find(
    (ground) => !swatches.some(({ name }) => name === ground),
  );
  if (unknown !== undefined)
    throw new InvalidDocumentError(
      `Cannot use ${named}: it may stand on "${unknown}", which is no colour of the brand, so choose another or add it to the tokens`,
    );
  return {
    layout,
    colorway,
    art: drawingOf(art, swatches, `${named}: field "art"`),
    grounds: grounds ?? [],
  };
}
