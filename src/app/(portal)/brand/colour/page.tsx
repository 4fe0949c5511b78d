import type { Metadata } from "next";
import { hexOf, type Swatch } from "#brand";
import { tokenFormats } from "#collections";
import { guideVisit } from "../guide-visit.ts";
import { CopyButton } from "../../parts/copy-button.tsx";
import "./colour.css";
import { PairTable } from "./pair-table.tsx";
import { VisionTable } from "./vision-table.tsx";

export const metadata: Metadata = {
  title: "Colour",
  description: "Every colour with its recipes, and what may be set on what.",
};

/** The palette: recipes to copy, pairs that can be read, and files to take away. */
export default async function ColourPage() {
  const { brand } = await guideVisit("/brand/colour");
  const { swatches } = brand;
  const isTint = ({ role }: Swatch) => role === "tint";
  return (
    <div className="guide-page">
      <header className="guide-page-head">
        <h1>Colour</h1>
        <p className="lead">
          Each colour has a recipe for screens, one for coated paper and one for
          uncoated paper. They are chosen by eye, so use them as they are: a
          conversion gives another colour.
        </p>
      </header>
      <section className="guide-part" aria-labelledby="palette">
        <h2 id="palette">Palette</h2>
        <p>
          No RAL numbers are agreed: a sign maker matches paint and vinyl to the
          coated print, and shows a sample first.
        </p>
        <ul className="swatches">
          {swatches
            .filter((swatch) => !isTint(swatch))
            .map((swatch) => (
              <SwatchCard key={swatch.name} swatch={swatch} />
            ))}
        </ul>
      </section>
      {swatches.some(isTint) && (
        <section className="guide-part" aria-labelledby="tints">
          <h2 id="tints">Tints</h2>
          <p>
            Grounds for words in the colour that they belong to, or in black.
          </p>
          <ul className="swatches">
            {swatches.filter(isTint).map((swatch) => (
              <SwatchCard key={swatch.name} swatch={swatch} />
            ))}
          </ul>
        </section>
      )}
      <PairTable swatches={swatches} />
      <VisionTable swatches={swatches} />
      <section className="guide-part screen-only" aria-labelledby="files">
        <h2 id="files">Take the palette with you</h2>
        <ul className="guide-files">
          {Object.entries(tokenFormats).map(([as, { ending, label }]) => (
            <li key={as}>
              <a href={`/brand/colour/files/${as}`} download>
                {brand.slug}
                {ending}
              </a>{" "}
              <span className="quiet">{label}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function SwatchCard({ swatch }: { readonly swatch: Swatch }) {
  const { cmykCoated, cmykUncoated, name, spot, srgb, title } = swatch;
  const inks = (values: readonly number[]) => values.join(" / ");
  const recipes: readonly (readonly [string, string])[] = [
    ["HEX", hexOf(srgb).toUpperCase()],
    ["RGB", srgb.join(" / ")],
    ["CMYK coated", inks(cmykCoated)],
    ["CMYK uncoated", inks(cmykUncoated)],
    ...(spot === undefined ? [] : [["Spot", spot] as const]),
  ];
  return (
    <li className="swatch-card" id={`colour-${name}`}>
      <div className="swatch-field" data-swatch={name}>
        <h3>{title}</h3>
      </div>
      <dl>
        {recipes.map(([kind, value]) => (
          <div key={kind}>
            <dt>{kind}</dt>
            <dd>{value}</dd>
            <dd className="screen-only">
              <CopyButton text={value} what={`${kind} of ${title}`} />
            </dd>
          </div>
        ))}
      </dl>
      {swatch.role === "text" && (
        <p className="small quiet">
          Words print in black alone, 0 / 0 / 0 / 100. The recipe is for areas.
        </p>
      )}
    </li>
  );
}
