import type { GuidelineFigure } from "#brand";
import type { GuidePhotograph } from "#plugin/portal";
import { Drawing } from "../../parts/drawing.tsx";

interface ShownProps {
  readonly figure: GuidelineFigure;
  readonly photographs: ReadonlyMap<string, GuidePhotograph>;
}

/** What a figure shows: a drawing of the brand, or a photograph that anybody may see today; else its words alone. */
export function Shown({
  figure: { alt, caption, drawing, photograph },
  photographs,
}: ShownProps) {
  const found =
    photograph === undefined ? undefined : photographs.get(photograph);
  if (found)
    return (
      <>
        <img
          src={`/api/photographs/${found.id}/pictures/preview`}
          alt={alt ?? found.alt}
          width={found.width}
          height={found.height}
          loading="lazy"
          decoding="async"
        />
        {found.credit && <p className="quiet small">{found.credit}</p>}
      </>
    );
  return (
    drawing && (
      <div className="shown-ground">
        <Drawing art={drawing} alt={alt ?? caption} />
      </div>
    )
  );
}
