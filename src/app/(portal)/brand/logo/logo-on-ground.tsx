import { hexOf, type LogoVersion, type Rgb } from "#brand";

interface LogoOnGroundProps {
  readonly ground: Rgb;
  /** Absent: none may stand there, and the ground is shown empty. */
  readonly version: LogoVersion | undefined;
  /** As a share of the logo's width. */
  readonly clearSpace: number;
  readonly alt: string;
}

const sheet = { width: 640, height: 400 };

/** The ground with the logo on it as large as its clear space allows, and that space as a line. */
export function LogoOnGround({
  alt,
  clearSpace,
  ground,
  version,
}: LogoOnGroundProps) {
  return (
    <svg
      className="logo-on-ground"
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      role="img"
      aria-label={
        version
          ? `${alt}, ${version.colorway}, on ${hexOf(ground)}`
          : `An empty ground of ${hexOf(ground)}`
      }
    >
      <rect width={sheet.width} height={sheet.height} fill={hexOf(ground)} />
      {version && <Placed version={version} clearSpace={clearSpace} />}
    </svg>
  );
}

function Placed({
  clearSpace,
  version: { art },
}: {
  readonly version: LogoVersion;
  readonly clearSpace: number;
}) {
  const shape = art.height / art.width;
  const width = Math.min(
    (sheet.width * 0.86) / (1 + 2 * clearSpace),
    (sheet.height * 0.86) / (shape + 2 * clearSpace),
  );
  const air = clearSpace * width;
  const x = (sheet.width - width) / 2;
  const y = (sheet.height - width * shape) / 2;
  return (
    <>
      <rect
        x={x - air}
        y={y - air}
        width={width + 2 * air}
        height={width * shape + 2 * air}
        fill="none"
        stroke={`var(--swatch-${art.paths[0]?.fill ?? ""})`}
        strokeOpacity="0.55"
        strokeDasharray="5 5"
      />
      <g transform={`translate(${x} ${y}) scale(${width / art.width})`}>
        {art.paths.map(({ d, fill, opacity, rule }) => (
          <path
            key={d}
            d={d}
            fill={`var(--swatch-${fill})`}
            {...(opacity !== undefined && { fillOpacity: opacity })}
            {...(rule && { fillRule: rule })}
          />
        ))}
      </g>
    </>
  );
}
