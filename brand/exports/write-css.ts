import { BrandError } from "../brand-error.ts";
import { hexOf } from "../hex.ts";
import type { Swatch } from "../swatch.ts";

/**
 * The swatches as CSS custom properties on `:root`: `--lk-color-mere: #12355b;`.
 *
 * Throws a BrandError `export/prefix` when the prefix would not be a CSS name.
 */
export function writeCss(swatches: readonly Swatch[], prefix: string): string {
  if (!/^[a-z][a-z0-9-]*$/.test(prefix))
    throw new BrandError(
      "export/prefix",
      `Expected a prefix of lower-case letters, digits and hyphens but received "${prefix.slice(0, 40)}"`,
    );
  const lines = swatches.map(
    ({ name, srgb }) => `  --${prefix}-color-${name}: ${hexOf(srgb)};\n`,
  );
  return `:root {\n${lines.join("")}}\n`;
}
