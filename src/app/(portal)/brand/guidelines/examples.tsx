import type { GuidelineFigure } from "#brand";
import { Shown, type Supplies } from "./shown.tsx";

interface ExamplesProps {
  readonly dos: readonly GuidelineFigure[];
  readonly donts: readonly GuidelineFigure[];
  readonly supplies: Supplies;
}

/** What to do beside what never to do. The sign and the word say it where colour does not. */
export function Examples({ donts, dos, supplies }: ExamplesProps) {
  if (dos.length + donts.length === 0) return null;
  return (
    <section className="guide-part" aria-labelledby="examples">
      <h2 id="examples">Do and never do</h2>
      <div className="pairs">
        <Column title="Do" kind="do" figures={dos} supplies={supplies} />
        <Column
          title="Never"
          kind="never"
          figures={donts}
          supplies={supplies}
        />
      </div>
    </section>
  );
}

interface ColumnProps {
  readonly title: string;
  readonly kind: "do" | "never";
  readonly figures: readonly GuidelineFigure[];
  readonly supplies: Supplies;
}

const tick = "M5 13l5 5L20 6";
const cross = "M6 6l12 12M18 6L6 18";

const Column = ({ figures, kind, supplies, title }: ColumnProps) =>
  figures.length > 0 && (
    <div className={`pair-column ${kind}`}>
      <h3>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={kind === "do" ? tick : cross} />
        </svg>
        {title}
      </h3>
      <ul>
        {figures.map((figure) => (
          <li key={figure.caption}>
            <Shown figure={figure} supplies={supplies} />
            <p>{figure.caption}</p>
          </li>
        ))}
      </ul>
    </div>
  );
