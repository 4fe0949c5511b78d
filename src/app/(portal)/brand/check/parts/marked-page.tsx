import type { CheckFinding, PagePicture } from "#plugin/portal";
import { markedOf } from "./finding-groups.tsx";

interface MarkedPageProps {
  readonly address: string;
  readonly picture: Pick<PagePicture, "width" | "height">;
  readonly findings: readonly CheckFinding[];
}

/** The first page with the places of its findings, numbered as the list beside it is. */
export function MarkedPage({ address, findings, picture }: MarkedPageProps) {
  const { height, width } = picture;
  const marks = [...markedOf(findings)];
  const unit = Math.max(width, height) / 60;
  return (
    <figure className="check-page">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`The first page${marks.length > 0 ? ` with ${marks.length} places marked` : ""}`}
      >
        <image href={address} width={width} height={height} />
        {marks.map(([{ place }, number]) => {
          if (!place) return null;
          const [x, y] = [place.left * width, place.top * height];
          return (
            <g key={number} className="check-mark">
              <rect
                x={x}
                y={y}
                width={Math.max(unit, place.width * width)}
                height={Math.max(unit, place.height * height)}
              />
              <circle cx={x + unit} cy={y + unit} r={unit * 1.1} />
              <text x={x + unit} y={y + unit * 1.45} fontSize={unit * 1.3}>
                {number}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption className="small quiet">
        The first page as it was read; its colours are near, not exact.
      </figcaption>
    </figure>
  );
}
