import type { CheckFinding, FindingGroup } from "#plugin/portal";

const groups: readonly (readonly [FindingGroup, string])[] = [
  ["file", "The file"],
  ["logo", "Logo"],
  ["color", "Colour"],
  ["type", "Type"],
  ["words", "Words"],
  ["pictures", "Pictures"],
  ["press", "Print"],
  ["access", "Accessibility"],
];

const severities = {
  block: "Must be mended",
  warn: "Should be mended",
  note: "Worth knowing",
};

/** Numbers of the places that are marked on the page's picture, by finding. */
export const markedOf = (
  findings: readonly CheckFinding[],
): ReadonlyMap<CheckFinding, number> =>
  new Map(
    findings
      .filter(({ page = 1, place }) => place && page === 1)
      .slice(0, 20)
      .map((finding, index) => [finding, index + 1]),
  );

/** What was found, by what it is about, each with what to do. */
export function FindingGroups({
  findings,
}: {
  readonly findings: readonly CheckFinding[];
}) {
  const marked = markedOf(findings);
  if (findings.length === 0)
    return <p>No rule that was asked found anything.</p>;
  return (
    <div className="check-groups">
      {groups.map(([group, title]) => {
        const own = findings.filter((finding) => finding.group === group);
        if (own.length === 0) return null;
        return (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h3 id={`group-${group}`}>{title}</h3>
            <ul className="check-findings">
              {own.map((finding, index) => (
                <Finding
                  key={index}
                  finding={finding}
                  number={marked.get(finding)}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

interface FindingProps {
  readonly finding: CheckFinding;
  /** Of its place on the picture. */
  readonly number: number | undefined;
}

function Finding({ finding, number }: FindingProps) {
  const { hint, message, severity, where } = finding;
  return (
    <li data-severity={severity}>
      <p className="check-finding-head">
        {number !== undefined && (
          <span className="check-number">
            <span className="seen-by-readers">Place </span>
            {number}
          </span>
        )}
        <strong>{severities[severity]}</strong>
        <span className="quiet small">{where}</span>
      </p>
      <p>{message}.</p>
      <p className="quiet">{hint}.</p>
    </li>
  );
}
