import type { TokenGroup } from "../tokens/token.ts";
import { writeTokens } from "../tokens/write-tokens.ts";

/** The media type of a token file, which is named `brand.tokens.json`. */
export const tokenMediaType = "application/design-tokens+json";

/** A token file as text: two spaces of indentation, a line feed at the end. */
export const writeTokenFile = (file: TokenGroup): string =>
  `${JSON.stringify(writeTokens(file), null, 2)}\n`;
