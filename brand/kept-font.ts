/** A font file that the organisation handed in. It is known by what it holds, so another file is another font. */
export interface KeptFont {
  /** SHA-256 of its bytes, hex. */
  readonly digest: string;
  /** Its own name with its ending, for example `Bahnschrift-Bold.ttf`. */
  readonly name: string;
}

const shape = /^kept:([0-9a-f]{64})\/([A-Za-z0-9-]{1,63}\.ttf)$/;

/**
 * How a brand's typefaces name a font that was handed in, where they name others by their module path.
 *
 * @example
 * writeKeptFont({ digest: "5f0c", name: "Bahnschrift-Bold.ttf" }); // "kept:5f0c/Bahnschrift-Bold.ttf"
 */
export const writeKeptFont = ({ digest, name }: KeptFont): string =>
  `kept:${digest}/${name}`;

/** The font that was handed in, where a typeface's file names one. */
export function readKeptFont(file: string): KeptFont | undefined {
  const [, digest, name] = shape.exec(file) ?? [];
  return digest !== undefined && name !== undefined
    ? { digest, name }
    : undefined;
}
