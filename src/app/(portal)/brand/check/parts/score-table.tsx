import type { ScoredRule } from "#plugin/portal";

const outcomes = {
  met: "Met",
  partly: "Partly",
  missed: "Missed",
  "not-asked": "Not asked",
};

interface ScoreTableProps {
  readonly rules: readonly ScoredRule[];
  readonly brand: string;
}

/** Every rule of the score with what it gave and why it weighs what it weighs. */
export function ScoreTable({ brand, rules }: ScoreTableProps) {
  const asked = rules.filter(({ outcome }) => outcome !== "not-asked");
  const others = rules.filter(({ outcome }) => outcome === "not-asked");
  return (
    <>
      <div
        className="guide-table"
        tabIndex={0}
        role="region"
        aria-label="The rules that were asked"
      >
        <table>
          <caption>
            The rules that {brand} asked of it. The score is the points got of
            the points that could be had.
          </caption>
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">Result</th>
              <th scope="col">Points</th>
              <th scope="col">What was seen</th>
              <th scope="col">Why it counts</th>
            </tr>
          </thead>
          <tbody>
            {asked.map(
              ({ because, code, outcome, points, reason, title, weight }) => (
                <tr key={code}>
                  <th scope="row">{title}</th>
                  <td>{outcomes[outcome]}</td>
                  <td>
                    {Math.round(points * 10) / 10} of {weight}
                  </td>
                  <td>{because}</td>
                  <td className="quiet">{reason}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      {others.length > 0 && (
        <details className="check-others">
          <summary>{others.length} rules were not asked</summary>
          <ul>
            {others.map(({ because, code, title }) => (
              <li key={code}>
                <strong>{title}.</strong> {because}.
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
