/**
 * The characters that a TrueType file draws, as code points. HarfBuzz is loaded when asked, since pages that ask this
 * of a font lay out nothing.
 */
export async function charactersOf(
  file: Uint8Array,
): Promise<readonly number[]> {
  const { Blob, Face } = await import("harfbuzzjs");
  return [...new Face(new Blob(file)).collectUnicodes()];
}
