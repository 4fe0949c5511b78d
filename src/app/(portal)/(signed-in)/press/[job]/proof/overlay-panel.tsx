import type { DeskFinding, DeskPage } from "#plugin/portal";
import type { Overlay } from "./overlays.tsx";
import type { OverLimit } from "./over-limit.ts";

interface OverlayPanelProps {
  readonly page: DeskPage;
  readonly findings: readonly DeskFinding[];
  readonly shown: ReadonlySet<Overlay>;
  readonly onShow: (shown: ReadonlySet<Overlay>) => void;
  readonly limit: number;
  readonly over: OverLimit | undefined;
  readonly onOver: (isShown: boolean) => void;
}

/** Boxes, folds, findings and too much ink: each may be drawn over the proof. */
export function OverlayPanel({
  findings,
  limit,
  onOver,
  onShow,
  over,
  page,
  shown,
}: OverlayPanelProps) {
  const toggle = (overlay: Overlay) => {
    const next = new Set(shown);
    if (!next.delete(overlay)) next.add(overlay);
    onShow(next);
  };
  return (
    <fieldset className="overlay-choices">
      <legend>Over the proof</legend>
      {choicesFor(page, findings).map(([overlay, name]) => (
        <label key={overlay} data-overlay={overlay}>
          <input
            type="checkbox"
            checked={shown.has(overlay)}
            onChange={() => toggle(overlay)}
          />
          <svg viewBox="0 0 24 8" className="overlay-key" aria-hidden="true">
            <path d="M0 4H24" className={`overlay-${lineOf(overlay, page)}`} />
          </svg>
          {name}
        </label>
      ))}
      <label>
        <input
          type="checkbox"
          checked={over !== undefined}
          onChange={({ target }) => onOver(target.checked)}
        />
        <svg viewBox="0 0 24 8" className="overlay-key" aria-hidden="true">
          <rect width="24" height="8" className="overlay-over" />
        </svg>
        Ink above {limit} %
      </label>
      <p role="status" className="small">
        {over &&
          (over.percent === 0
            ? `Nowhere more than ${limit} % over 15 mm².`
            : `Above ${limit} % on ${over.percent.toFixed(over.percent < 1 ? 2 : 0)} % of the sheet.`)}
      </p>
    </fieldset>
  );
}

const lineOf = (overlay: Overlay, { folds }: DeskPage): string => {
  if (overlay === "folds") return folds[0]?.kind ?? "fold";
  return overlay === "findings" ? "finding" : overlay;
};

function choicesFor(
  { bleed, folds, safe, trim }: DeskPage,
  findings: readonly DeskFinding[],
): readonly (readonly [Overlay, string])[] {
  const millimeters = (length: number) => `${Math.round(length * 10) / 10}`;
  const choices: (readonly [Overlay, string] | undefined)[] = [
    trim && [
      "trim",
      `Trim, ${millimeters(trim.width)} × ${millimeters(trim.height)} mm`,
    ],
    bleed && [
      "bleed",
      `Bleed${trim ? `, ${millimeters(trim.x - bleed.x)} mm` : ""}`,
    ],
    safe && [
      "safe",
      `Safe${trim ? `, ${millimeters(safe.x - trim.x)} mm` : ""}`,
    ],
    folds.length > 0
      ? ["folds", folds[0]?.kind === "crease" ? "Creases" : "Folds"]
      : undefined,
    findings.length > 0 ? ["findings", "Findings"] : undefined,
  ];
  return choices.flatMap((choice) => (choice ? [choice] : []));
}
