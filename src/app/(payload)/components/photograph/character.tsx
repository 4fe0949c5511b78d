import type { PayloadRequest, UIFieldServerProps } from "payload";
import {
  colorDifference,
  labOf,
  parseHex,
  readTokens,
  swatchesFromTokens,
  type Swatch,
} from "#brand";

/** The swatches of the first brand; none where its tokens cannot be read. */
async function swatchesOf(req: PayloadRequest): Promise<readonly Swatch[]> {
  const { docs } = await req.payload.find({
    collection: "brands",
    sort: "createdAt",
    depth: 0,
    limit: 1,
    pagination: false,
    overrideAccess: false,
    req,
  });
  try {
    return swatchesFromTokens(readTokens(docs[0]?.tokens));
  } catch {
    return [];
  }
}

/** The swatch that looks most like a color, and by how much they differ. */
function nearestSwatch(hex: string, swatches: readonly Swatch[]) {
  const lab = labOf(parseHex(hex));
  const [nearest] = swatches
    .map((swatch) => ({
      title: swatch.title,
      difference: colorDifference(lab, labOf(swatch.srgb)),
    }))
    .sort((one, other) => one.difference - other.difference);
  return nearest;
}

const inPercent = (share: number): string => `${Math.round(share * 100)} %`;

/** The colors of a photograph beside the brand's, and how large it prints. */
export async function Character({ id, payload, req }: UIFieldServerProps) {
  if (id === undefined) return null;
  const { original, reading } = await payload.findByID({
    collection: "photographs",
    id,
    depth: 0,
    overrideAccess: false,
    req,
  });
  const { height, width } = original ?? {};
  if (!height || !width) return null;
  const swatches = await swatchesOf(req);
  const { printSizesOf } = await import("#render/photographs");
  return (
    <div className="field-type livery-character">
      <h3>Colours</h3>
      <ul className="livery-swatches">
        {(reading?.colors ?? []).map(({ hex, share }) => {
          const nearest = nearestSwatch(hex, swatches);
          return (
            <li key={hex}>
              <div
                className="livery-swatch-ground"
                style={{ background: hex }}
              />
              <p>
                <strong>{inPercent(share)}</strong> <code>{hex}</code>
              </p>
              {nearest && (
                <p className="livery-small">
                  Nearest swatch: {nearest.title}
                  {nearest.difference > 10 &&
                    `, not close (ΔE ${nearest.difference.toFixed(0)})`}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <h3>Greatest print</h3>
      <table className="livery-table">
        <thead>
          <tr>
            <th scope="col">Density</th>
            <th scope="col">Width × height</th>
          </tr>
        </thead>
        <tbody>
          {printSizesOf(width, height).map((size) => (
            <tr key={size.density}>
              <th scope="row">{size.density} ppi</th>
              <td>
                {size.width} × {size.height} mm
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="livery-small">
        From {width} × {height} pixels.
      </p>
    </div>
  );
}
