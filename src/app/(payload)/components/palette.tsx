import type { UIFieldServerProps } from "payload";
import { hexOf, readTokens, swatchesFromTokens, type Swatch } from "#brand";

const inks = (values: readonly number[]): string => values.join(" / ");

const swatchesOf = (tokens: unknown): readonly Swatch[] => {
  try {
    return swatchesFromTokens(readTokens(tokens));
  } catch {
    return [];
  }
};

/** The brand's colours with every recipe that a designer or printer asks for. */
export async function Palette({ id, payload, user }: UIFieldServerProps) {
  if (id === undefined) return null;
  const brand = await payload.findByID({
    collection: "brands",
    id,
    depth: 0,
    overrideAccess: false,
    user,
  });
  return (
    <div className="field-type">
      <h3>Colours</h3>
      <ul className="livery-swatches">
        {swatchesOf(brand.tokens).map((swatch) => (
          <li key={swatch.name}>
            <div
              className="livery-swatch-ground"
              style={{ background: hexOf(swatch.srgb) }}
            />
            <p>
              <strong>{swatch.title}</strong> <code>{hexOf(swatch.srgb)}</code>
            </p>
            <p className="livery-small">
              CMYK coated {inks(swatch.cmykCoated)}
              <br />
              CMYK uncoated {inks(swatch.cmykUncoated)}
              {swatch.spot && (
                <>
                  <br />
                  Spot {swatch.spot}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
