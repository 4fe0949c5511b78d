import { documentWordsFor } from "#brand";
import type { GuideRule } from "#plugin/portal";

/** The rules of a section, each under the address that it keeps. */
export function Rules({ rules }: { readonly rules: readonly GuideRule[] }) {
  const words = documentWordsFor("en");
  if (rules.length === 0 || !words) return null;
  return (
    <section className="guide-part" aria-labelledby="rules">
      <h2 id="rules">{words.rules}</h2>
      <ol className="rules">
        {rules.map(({ check, id, severity, statement, threshold }) => (
          <li key={id} id={`rule-${id}`} data-severity={severity}>
            <p className="rule-says">{statement}</p>
            {threshold && <p className="rule-measure">{threshold}</p>}
            <p className="quiet small">
              {words.severities[severity]} ·{" "}
              {check ? words.checked : words.unchecked} ·{" "}
              <a href={`/brand/rules/${id}`}>
                Link to this rule
                <span className="seen-by-readers">: {statement}</span>
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
