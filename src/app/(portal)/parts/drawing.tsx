import type { VectorArt } from "#brand";

interface DrawingProps {
  readonly art: VectorArt;
  /** What it shows; absent: it is an ornament. */
  readonly alt?: string;
  readonly className?: string;
}

/** A drawing of the brand in its own colours, part of the page itself. */
export function Drawing({ alt, art, className }: DrawingProps) {
  return (
    <svg
      className={className}
      viewBox={`0 0 ${art.width} ${art.height}`}
      {...(alt === undefined
        ? { "aria-hidden": true }
        : { role: "img", "aria-label": alt })}
    >
      {art.paths.map(({ d, fill, opacity, rule }) => (
        <path
          key={d}
          d={d}
          fill={`var(--swatch-${fill})`}
          {...(opacity !== undefined && { fillOpacity: opacity })}
          {...(rule && { fillRule: rule })}
        />
      ))}
    </svg>
  );
}
