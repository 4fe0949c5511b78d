import type { LoadedPlate, LoadedPlates } from "./shapes.ts";
import type { InkReading } from "./ink-at.ts";

interface InkPanelProps {
  readonly plates: LoadedPlates;
  readonly hidden: ReadonlySet<string>;
  readonly reading: InkReading | undefined;
  readonly limit: number;
  readonly place: string;
  readonly onHide: (hidden: ReadonlySet<string>) => void;
}

/** Each ink with what it prints under the crosshair, and whether its plate is shown. */
export function InkPanel(props: InkPanelProps) {
  const { hidden, limit, onHide, place, plates, reading } = props;
  const isOver = (reading?.total ?? 0) > limit;
  return (
    <fieldset className="inks">
      <legend>Plates</legend>
      <table>
        <thead className="seen-by-readers">
          <tr>
            <th scope="col">Plate shown</th>
            <th scope="col">Ink under the crosshair</th>
            <th scope="col">Look at one</th>
          </tr>
        </thead>
        <tbody>
          {plates.plates.map((plate) => (
            <InkRow key={plate.ink} plate={plate} {...props} />
          ))}
        </tbody>
        <tfoot>
          <tr data-over={isOver}>
            <th scope="row">Total ink</th>
            <td>
              {reading ? `${Math.round(reading.total)} %` : "–"}
              {isOver && <span className="seen-by-readers"> too much</span>}
            </td>
            <td className="quiet">of {limit}</td>
          </tr>
        </tfoot>
      </table>
      <p className="quiet small inks-place">{place}</p>
      <button
        type="button"
        className="plain"
        onClick={() => onHide(new Set())}
        aria-disabled={hidden.size === 0}
      >
        Show all plates
      </button>
    </fieldset>
  );
}

function InkRow({
  hidden,
  onHide,
  plate: { color, ink, kind },
  plates,
  reading,
}: InkPanelProps & { readonly plate: LoadedPlate }) {
  const percent = reading?.inks.find((one) => one.ink === ink)?.percent;
  const toggle = () => {
    const next = new Set(hidden);
    if (!next.delete(ink)) next.add(ink);
    onHide(next);
  };
  const alone = () =>
    onHide(
      new Set(
        plates.plates.flatMap((other) => (other.ink === ink ? [] : other.ink)),
      ),
    );
  return (
    <tr>
      <th scope="row">
        <label>
          <input type="checkbox" checked={!hidden.has(ink)} onChange={toggle} />
          <svg viewBox="0 0 16 16" className="ink-chip" aria-hidden="true">
            <rect width="16" height="16" fill={`rgb(${color.join(" ")})`} />
          </svg>
          {ink}
          {kind === "forme" && (
            <span className="quiet small"> not printed</span>
          )}
        </label>
      </th>
      <td>{percent === undefined ? "–" : `${Math.round(percent)} %`}</td>
      <td>
        <button type="button" className="plain" onClick={alone}>
          Only<span className="seen-by-readers"> {ink}</span>
        </button>
      </td>
    </tr>
  );
}
