"use client";
import { useFormFields } from "@payloadcms/ui";

/** The longer side of the drawing on the page, pixels. */
const greatest = 300;

/** A figure of the form, or 0 while somebody is typing it. */
const useFigure = (path: string): number =>
  useFormFields(([fields]) => {
    const value = Number(fields[path]?.value);
    return Number.isFinite(value) && value > 0 ? value : 0;
  });

const useWords = (path: string): string =>
  useFormFields(([fields]) => {
    const value = fields[path]?.value;
    return typeof value === "string" ? value : "";
  });

const useFigures = (path: string): readonly number[] =>
  useFormFields(([fields]) => {
    const value = fields[path]?.value;
    return Array.isArray(value) ? value : none;
  });
const none: readonly number[] = [];

/** The format to scale as it is typed: bleed, trim, safe area and folds. */
export function FormatDrawing() {
  const medium = useWords("medium");
  const width = useFigure("width");
  const height = useFigure("height");
  const inset = {
    top: useFigure("safe.top"),
    right: useFigure("safe.right"),
    bottom: useFigure("safe.bottom"),
    left: useFigure("safe.left"),
  };
  const ink = useFigure("bleed");
  const folds = useFigures("panels");
  if (width === 0 || height === 0)
    return (
      <p className="livery-small">
        Give a width and a height to see the format.
      </p>
    );
  const bleed = medium === "print" ? ink : 0;
  const unit = medium === "print" ? "mm" : "px";
  const across = width + 2 * bleed;
  const down = height + 2 * bleed;
  const scale = greatest / Math.max(across, down);
  const safe = {
    width: Math.max(0, width - inset.left - inset.right),
    height: Math.max(0, height - inset.top - inset.bottom),
  };
  const size = `${width.toLocaleString("en-GB")} × ${height.toLocaleString("en-GB")} ${unit}`;
  return (
    <figure className="livery-format">
      <svg
        role="img"
        aria-label={`${size}, drawn to scale`}
        width={across * scale}
        height={down * scale}
        viewBox={`${-bleed} ${-bleed} ${across} ${down}`}
      >
        <rect
          className="bleed"
          x={-bleed}
          y={-bleed}
          width={across}
          height={down}
        />
        <rect className="trim" width={width} height={height} />
        <rect
          className="safe"
          x={inset.left}
          y={inset.top}
          width={safe.width}
          height={safe.height}
        />
        {medium === "print" &&
          foldsAt(folds).map((x) => (
            <line
              key={x}
              className="fold"
              x1={x}
              x2={x}
              y1={-bleed}
              y2={height + bleed}
            />
          ))}
      </svg>
      <figcaption>
        <strong>{size}</strong>
        <span className="livery-key trim">Trim</span>
        {bleed > 0 && (
          <span className="livery-key bleed">
            Bleed {bleed.toLocaleString("en-GB")} {unit}
          </span>
        )}
        <span className="livery-key safe">
          Safe area {safe.width.toLocaleString("en-GB")} ×{" "}
          {safe.height.toLocaleString("en-GB")} {unit}
        </span>
        {medium === "print" && folds.length > 1 && (
          <span className="livery-key fold">
            {folds.length - 1} folds, outside shown
          </span>
        )}
      </figcaption>
    </figure>
  );
}

const foldsAt = (panels: readonly number[]): readonly number[] =>
  panels
    .slice(1)
    .map((_, index) =>
      panels.slice(0, index + 1).reduce((sum, panel) => sum + Number(panel), 0),
    );
