import {
  colorDeficiencies,
  colorDifference,
  hexOf,
  labOf,
  seenWith,
  type ColorDeficiency,
  type Swatch,
} from "#brand";

const names: Readonly<Record<ColorDeficiency, string>> = {
  protan: "Without red cones",
  deutan: "Without green cones",
  tritan: "Without blue cones",
};

/** Colours that differ by less are taken for one another at a glance. */
const leastDifference = 10;

/** How people see the palette who lack a kind of cones, and which colours they cannot tell apart. */
export function VisionTable({
  swatches,
}: {
  readonly swatches: readonly Swatch[];
}) {
  const shown = swatches.filter(
    ({ role }) => role !== "tint" && role !== "ground",
  );
  return (
    <section className="guide-part" aria-labelledby="vision">
      <h2 id="vision">As people see it who are colour blind</h2>
      <p>
        One man in twelve and one woman in two hundred see colours in one of
        these ways. Colour never says anything alone: words or a sign always go
        with it.
      </p>
      <div
        className="guide-table vision-table"
        tabIndex={0}
        role="region"
        aria-labelledby="vision"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Colour</th>
              <th scope="col">Usual sight</th>
              {colorDeficiencies.map((kind) => (
                <th key={kind} scope="col">
                  {names[kind]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ name, srgb, title }) => (
              <tr key={name}>
                <th scope="row">{title}</th>
                {[
                  srgb,
                  ...colorDeficiencies.map((kind) => seenWith(kind, srgb)),
                ].map((color, index) => (
                  <td key={index}>
                    <svg
                      viewBox="0 0 100 24"
                      preserveAspectRatio="none"
                      role="img"
                      aria-label={hexOf(color)}
                    >
                      <rect width="100" height="24" fill={hexOf(color)} />
                    </svg>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="guide-text">
        {colorDeficiencies.flatMap((kind) =>
          alike(shown, kind).map(([one, other]) => (
            <li key={`${kind} ${one} ${other}`}>
              {names[kind]}, <strong>{one}</strong> and <strong>{other}</strong>{" "}
              look alike.
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

/** Pairs of colours that look alike without a kind of cones. */
function alike(
  swatches: readonly Swatch[],
  kind: ColorDeficiency,
): readonly (readonly [string, string])[] {
  const seen = swatches.map(({ srgb, title }) => ({
    title,
    lab: labOf(seenWith(kind, srgb)),
  }));
  return seen.flatMap((one, index) =>
    seen
      .slice(index + 1)
      .filter(({ lab }) => colorDifference(one.lab, lab) < leastDifference)
      .map(({ title }) => [one.title, title] as const),
  );
}
