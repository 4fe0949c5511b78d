import type { DeskFinding, DeskReport } from "#plugin/portal";

const verdicts: Readonly<Record<DeskReport["verdict"], string>> = {
  ready: "Ready to print",
  "ready-with-warnings": "Ready, with warnings to read",
  refused: "Not ready: mend what blocks",
};

const severities: Readonly<Record<DeskFinding["severity"], string>> = {
  block: "Blocks",
  warn: "Warning",
  note: "Note",
};

/** What preflight found in the press file. */
export function Findings({
  report,
}: {
  readonly report: DeskReport | undefined;
}) {
  if (!report) return null;
  const { condition, findings, inkLimit, pages, printer, verdict } = report;
  const greatest = Math.max(0, ...pages.map(({ totalInk = 0 }) => totalInk));
  return (
    <section aria-labelledby="preflight">
      <h2 id="preflight">Preflight</h2>
      <p className="preflight-verdict" data-verdict={verdict}>
        <strong>{verdicts[verdict]}</strong>{" "}
        <span className="quiet">
          for {printer}, {condition}. Most ink in one place {greatest} % of{" "}
          {inkLimit} %.
        </span>
      </p>
      {findings.length > 0 && (
        <ol className="desk-findings">
          {findings.map(({ hint, message, number, page, severity }) => (
            <li key={number} data-severity={severity}>
              <p>
                <strong>{severities[severity]}.</strong> {message}.
                {pages.length > 1 && page !== undefined && ` Page ${page}.`}
              </p>
              <p className="quiet small">{hint}.</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
