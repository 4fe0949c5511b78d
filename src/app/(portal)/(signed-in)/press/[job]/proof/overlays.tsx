import type { DeskFinding, DeskPage, MmBox } from "#plugin/portal";
import type { LoadedPlates, PlatePoint } from "./shapes.ts";
import type { View } from "./view.ts";

/** What may be drawn over a proof. */
export type Overlay = "trim" | "bleed" | "safe" | "folds" | "findings";

interface OverlaysProps {
  readonly page: DeskPage;
  readonly plates: LoadedPlates;
  readonly view: View;
  readonly shown: ReadonlySet<Overlay>;
  readonly findings: readonly DeskFinding[];
  readonly cross: PlatePoint | undefined;
}

/** Lines over the proof, in millimetres of the page; strokes stay as thin at any zoom. */
export function Overlays({
  cross,
  findings,
  page,
  plates,
  shown,
  view,
}: OverlaysProps) {
  const scale = (plates.density / 25.4) * view.scale;
  const { bleed, media, safe, trim } = page;
  return (
    <svg className="overlays" aria-hidden="true">
      <g
        transform={`translate(${view.x} ${view.y}) scale(${scale}) translate(${-media.x} ${-media.y})`}
      >
        {shown.has("bleed") && <Outline box={bleed} of="bleed" />}
        {shown.has("trim") && <Outline box={trim} of="trim" />}
        {shown.has("safe") && <Outline box={safe} of="safe" />}
        {shown.has("folds") && trim && <Folds page={page} trim={trim} />}
        {shown.has("findings") &&
          findings.map(({ box, number }) => (
            <Outline key={number} box={box} of="finding" />
          ))}
      </g>
      {cross && (
        <g
          className="cross"
          transform={`translate(${view.x + cross.x * view.scale} ${view.y + cross.y * view.scale})`}
        >
          <path d="M-14 0H-4M4 0H14M0 -14V-4M0 4V14" className="cross-under" />
          <path d="M-14 0H-4M4 0H14M0 -14V-4M0 4V14" />
        </g>
      )}
    </svg>
  );
}

function Outline({
  box,
  of,
}: {
  readonly box: MmBox | undefined;
  readonly of: string;
}) {
  return (
    box && (
      <rect
        className={`overlay-${of}`}
        x={box.x}
        y={box.y}
        width={box.width}
        height={box.height}
      />
    )
  );
}

function Folds({
  page,
  trim,
}: {
  readonly page: DeskPage;
  readonly trim: MmBox;
}) {
  return page.folds.map(({ at, axis, kind }) => {
    const d =
      axis === "vertical"
        ? `M${trim.x + at} ${trim.y - 8}V${trim.y + trim.height + 8}`
        : `M${trim.x - 8} ${trim.y + at}H${trim.x + trim.width + 8}`;
    return <path key={`${axis} ${at}`} className={`overlay-${kind}`} d={d} />;
  });
}
