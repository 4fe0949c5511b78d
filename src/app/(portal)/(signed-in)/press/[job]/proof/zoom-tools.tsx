import type { Looking } from "./use-looking.ts";
import type { CloserPlates } from "./use-tiles.ts";

/** What zooms the sheet, how large it is shown, and whether more of it is still to come. */
export function ZoomTools({
  closer,
  looking,
}: {
  readonly closer: CloserPlates;
  readonly looking: Looking;
}) {
  return (
    <div className="proof-tools" role="group" aria-label="Zoom">
      <button type="button" onClick={() => looking.zoomBy(1.5)}>
        Zoom in
      </button>
      <button type="button" onClick={() => looking.zoomBy(1 / 1.5)}>
        Zoom out
      </button>
      <button type="button" onClick={looking.fit}>
        Whole sheet
      </button>
      <button type="button" onClick={looking.actualSize}>
        Actual size
      </button>
      <span className="quiet">{looking.zoomWords}</span>
      <span className="quiet small" role="status">
        {closer.coming > 0 && "Drawing it closer …"}
        {closer.says}
      </span>
    </div>
  );
}
