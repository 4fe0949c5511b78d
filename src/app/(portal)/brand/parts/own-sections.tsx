import type { Guideline } from "#brand";
import type { Guide } from "#plugin/portal";

interface OwnSectionsProps {
  readonly guide: Pick<Guide, "audiences" | "brand">;
  readonly keys: readonly Guideline["key"][];
}

/** What the brand's own guidelines say of a subject, for whoever reads, in a few lines each. */
export function OwnSections({
  guide: { audiences, brand },
  keys,
}: OwnSectionsProps) {
  const sections = brand.guidelines.filter(
    ({ audience, key }) =>
      keys.includes(key) && audience.some((one) => audiences.includes(one)),
  );
  return (
    <>
      {sections.map(({ key, rules, summary, title }) => (
        <section
          key={key}
          className="guide-part"
          aria-labelledby={`own-${key}`}
        >
          <h2 id={`own-${key}`}>{title}</h2>
          <div className="guide-text">
            <p>{summary}</p>
            {rules.length > 0 && (
              <ul>
                {rules.map(({ statement, threshold }) => (
                  <li key={statement}>
                    {statement}
                    {threshold && ` (${threshold})`}
                  </li>
                ))}
              </ul>
            )}
          </div>
        </section>
      ))}
    </>
  );
}
