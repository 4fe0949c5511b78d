import { exhibitWords, type Brand, type GuidelineFigure } from "#brand";
import type { GuidePhotograph } from "#plugin/portal";
import { Drawing } from "../../parts/drawing.tsx";

/** What figures refer to, as it may be shown. */
export interface Supplies {
  readonly photographs: ReadonlyMap<string, GuidePhotograph>;
  /** Whose rules are shown. */
  readonly brand: Brand;
}

interface ShownProps {
  readonly figure: GuidelineFigure;
  readonly supplies: Supplies;
}

/** What a figure shows: a drawing of the brand, a picture of a rule, or a photograph that anybody may see today; else its words alone. */
export function Shown({
  figure: { alt, caption, drawing, exhibit, photograph },
  supplies: { brand, photographs },
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
  return (
    exhibit && (
      <img
        className="shown-exhibit"
        src={`/brand/exhibits/${exhibit}`}
        alt={alt ?? exhibitWords(exhibit, brand)}
        {...exhibitSheetSize}
        loading="lazy"
        decoding="async"
      />
    )
  );
}

/** The proportions of every picture of a rule. */
const exhibitSheetSize = { width: 320, height: 200 };
