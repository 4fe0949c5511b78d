import { BrandError } from "../brand-error.ts";
import { hexOf } from "../hex.ts";
import type { Swatch } from "../swatch.ts";

/**
 * The swatches as a Sass map with a variable for each: `$lk-color-mere: #12355b;`.
 *
 * Throws a BrandError `export/prefix` when the prefix would not be a name of Sass.
 *
 * @example
 * writeScss([], "lk"); // "$lk-colors: ();\n"
 */
export function writeScss(swatches: readonly Swatch[], prefix: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(prefix))
    throw new BrandError(
      "export/prefix",
      `Expected a prefix of lower-case letters, digits and hyphens but received "${prefix.slice(0, 40)}"`,
    );
  const variable = (name: string) => `$${prefix}-color-${name}`;
  const variables = swatches.map(
    ({ name, srgb }) => `${variable(name)}: ${hexOf(srgb)};\n`,
  );
  const entries = swatches.map(
    ({ name }) => `  "${name}": ${variable(name)},\n`,
  );
  const map = entries.length === 0 ? "()" : `(\n${entries.join("")})`;
  return `${variables.join("")}$${prefix}-colors: ${map};\n`;
}
