import {
  findFormat,
  leastLogoWidth,
  ptToMm,
  type Brand,
  type LogoLayout,
} from "#brand";
import { layoutWords } from "#plugin/portal";

const layouts: readonly LogoLayout[] = ["horizontal", "stacked", "symbol"];

/** How small the logo may be, and how much air it needs. */
export function ClearSpace({ brand: { logo } }: { readonly brand: Brand }) {
  const inNewspapers = (layout: LogoLayout) =>
    Math.ceil(
      ptToMm(leastLogoWidth(logo, layout, findFormat("press-tab-full"))),
    );
  return (
    <section className="guide-part" aria-labelledby="sizes">
      <h2 id="sizes">Least size and clear space</h2>
      <p>
        Keep {Math.round(logo.clearSpace * 100)} % of the placed width empty on
        every side. It may stand{" "}
        {logo.mostPerFace === undefined || logo.mostPerFace === 1
          ? "once"
          : `${logo.mostPerFace} times`}{" "}
        on a page or panel.
      </p>
      <div
        className="guide-table"
        tabIndex={0}
        role="region"
        aria-labelledby="sizes"
      >
        <table>
          <thead>
            <tr>
              <th scope="col">Arrangement</th>
              <th scope="col">Print</th>
              <th scope="col">Newspapers</th>
              <th scope="col">Screens</th>
            </tr>
          </thead>
          <tbody>
            {layouts.map((layout) => (
              <tr key={layout}>
                <th scope="row">{layoutWords[layout]}</th>
                <td>{logo.leastWidth[layout].print} mm wide</td>
                <td>{inNewspapers(layout)} mm</td>
                <td>{logo.leastWidth[layout].screen} px</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
