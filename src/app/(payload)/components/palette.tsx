import type { UIFieldServerProps } from "payload";
import {
  contrastRatio,
  hexOf,
  readTokens,
  swatchesFromTokens,
  textAllowedBy,
  type Swatch,
} from "#brand";
import { may, tokenFormats } from "#collections";
import { TokensExchange } from "./tokens-exchange.tsx";

const inks = (values: readonly number[]): string => values.join(" / ");

interface Palette {
  readonly swatches: readonly Swatch[];
  readonly trouble?: string;
}

const paletteOf = (tokens: unknown): Palette => {
  if (!tokens)
    return {
      swatches: [],
      trouble: "There are no colours yet: bring them in.",
    };
  try {
    return { swatches: swatchesFromTokens(readTokens(tokens)) };
  } catch (error) {
    return { swatches: [], trouble: String(error) };
  }
};

const uses = { any: "any text", large: "large text", none: "no text" };

/** What text may stand on a colour: each of the brand's text colours and white, with its contrast. */
const textOn = (ground: Swatch, swatches: readonly Swatch[]) =>
  swatches
    .filter(({ role }) => ["text", "ground", "primary"].includes(role))
    .map((text) => {
      const ratio = contrastRatio(text.srgb, ground.srgb);
      return { text, ratio, allowed: textAllowedBy(ratio) };
    })
    .filter(({ allowed }) => allowed !== "none");

const SwatchCard = ({
  palette,
  swatch,
}: {
  readonly palette: readonly Swatch[];
  readonly swatch: Swatch;
}) => (
  <li>
    <div
      className="livery-swatch-ground"
      style={{ background: hexOf(swatch.srgb) }}
    >
      {textOn(swatch, palette).map(({ allowed, ratio, text }) => (
        <span
          key={text.name}
          data-allowed={allowed}
          style={{ color: hexOf(text.srgb) }}
          title={`${text.title} on ${swatch.title}: ${ratio.toFixed(2)} to 1, ${uses[allowed]}`}
        >
          {text.title} {(Math.floor(ratio * 10) / 10).toFixed(1)}
          {allowed === "large" && " large"}
        </span>
      ))}
    </div>
    <p>
      <strong>{swatch.title}</strong> <code>{swatch.name}</code>
    </p>
    <p className="livery-small">
      {swatch.role}
      <br />
      sRGB {hexOf(swatch.srgb)} ({inks(swatch.srgb)})
      <br />
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
);

/** The brand's colours with every recipe and what may be set on them, to take away and to bring in. */
export async function Palette({ id, payload, req, user }: UIFieldServerProps) {
  if (id === undefined)
    return (
      <p className="field-type">
        Save the brand once, then bring its colours in here.
      </p>
    );
  const brand = await payload.findByID({
    collection: "brands",
    id,
    depth: 0,
    overrideAccess: false,
    user,
  });
  const { swatches, trouble } = paletteOf(brand.tokens);
  return (
    <div className="field-type">
      <h3>Colours</h3>
      {trouble && <p className="livery-trouble">{trouble}</p>}
      <ul className="livery-swatches">
        {swatches.map((swatch) => (
          <SwatchCard key={swatch.name} palette={swatches} swatch={swatch} />
        ))}
      </ul>
      <TokensExchange
        brand={String(id)}
        mayChange={may("update", "brands", req)}
        downloads={
          swatches.length === 0
            ? []
            : Object.entries(tokenFormats).map(([as, { label }]) => ({
                as,
                label,
              }))
        }
      />
    </div>
  );
}
