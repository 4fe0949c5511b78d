import { pairsOn, ratioWords, type ColorPair, type Swatch } from "#brand";

/** For each ground what words may be set in on it, from what size, and what not. */
export function PairTable({
  swatches,
}: {
  readonly swatches: readonly Swatch[];
}) {
  return (
    <section className="guide-part" aria-labelledby="pairs">
      <h2 id="pairs">What may be set on what</h2>
      <p>
        Contrast is computed from the screen colours by WCAG 2.2, level AA. Any
        size needs 4.5 to 1. Large text needs 3 to 1: that is 18 pt or 24 px and
        more, in bold 14 pt or 18.7 px and more. Ratios are never rounded up.
      </p>
      <ul className="color-pairs">
        {swatches.map((ground) => (
          <Ground key={ground.name} ground={ground} swatches={swatches} />
        ))}
      </ul>
    </section>
  );
}

interface GroundProps {
  readonly ground: Swatch;
  readonly swatches: readonly Swatch[];
}

function Ground({ ground, swatches }: GroundProps) {
  const pairs = pairsOn(ground, swatches);
  const of = (allowed: ColorPair["allowed"]) =>
    pairs.filter((pair) => pair.allowed === allowed);
  const refused = of("none");
  return (
    <li className="pair-ground" data-swatch={ground.name}>
      <h3>On {ground.title}</h3>
      <dl>
        <div>
          <dt>Any size</dt>
          {of("any").map((pair) => (
            <Pair key={pair.text.name} pair={pair} />
          ))}
          {of("any").length === 0 && <dd className="pair-none">Nothing</dd>}
        </div>
        {of("large").length > 0 && (
          <div>
            <dt>Large only</dt>
            {of("large").map((pair) => (
              <Pair key={pair.text.name} pair={pair} isLarge />
            ))}
          </div>
        )}
        {refused.length > 0 && (
          <div>
            <dt>Never</dt>
            <dd className="pair-none">
              {refused.map(({ text }) => text.title).join(", ")}
            </dd>
          </div>
        )}
      </dl>
    </li>
  );
}

interface PairProps {
  readonly pair: ColorPair;
  readonly isLarge?: boolean;
}

const Pair = ({ isLarge = false, pair: { ratio, text } }: PairProps) => (
  <dd className={isLarge ? "pair pair-large" : "pair"} data-swatch={text.name}>
    {text.title} <span>{ratioWords(ratio)}</span>
  </dd>
);
