import type { ExhibitName, GuidelineFigure } from "#brand";
import type { GuideExhibit, GuidePhotograph } from "#plugin/portal";
import { Drawing } from "../../parts/drawing.tsx";

/** What figures refer to, as it may be shown. */
export interface Supplies {
  readonly photographs: ReadonlyMap<string, GuidePhotograph>;
  readonly exhibits: ReadonlyMap<ExhibitName, GuideExhibit>;
}

interface ShownProps {
  readonly figure: GuidelineFigure;
  readonly supplies: Supplies;
}

/** What a figure shows: a drawing of the brand, a picture of a rule, or a photograph that anybody may see today; else its words alone. */
export function Shown({
  figure: { alt, caption, drawing, exhibit, photograph },
  supplies: { exhibits, photographs },
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
  if (drawing)
    return (
      <div className="shown-ground">
        <Drawing art={drawing} alt={alt ?? caption} />
      </div>
    );
  const picture = exhibit && exhibits.get(exhibit);
  return (
    picture && (
      <img
        className="shown-exhibit"
        src={`/brand/exhibits/${exhibit}`}
        alt={alt ?? picture.alt}
        width={picture.width}
        height={picture.height}
        loading="lazy"
        decoding="async"
      />
    )
  );
}
