import type { ElectionStops, Remedy } from "#collections";

const day = new Intl.DateTimeFormat("en-GB", {
  dateStyle: "long",
  timeZone: "UTC",
});

const dayOf = (text: string): string => day.format(new Date(text));

const treatments: Readonly<Record<string, string>> = {
  exempt: "Exempt",
  continue: "Continues",
  "continue-without-members": "Continues without members",
  pause: "Pauses",
  "needs-monitoring-officer": "You decide",
};

const remedies: Readonly<Record<Remedy, string>> = {
  override: "let it go on by an override",
  "replace-photograph": "replace the photograph",
  reword: "take the name out",
  wait: "wait for the close of poll",
};

const listed = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** What can be done, each thing once: `Wait for the close of poll or let it go on by an override.` */
function remediesOf(
  reasons: readonly { readonly remedies: readonly Remedy[] }[],
): string {
  const all = [...new Set(reasons.flatMap((reason) => reason.remedies))];
  const said = listed.format(all.map((remedy) => remedies[remedy]));
  return said && `${said.slice(0, 1).toUpperCase()}${said.slice(1)}.`;
}

const counted = (count: number, noun: string): string =>
  `${count.toLocaleString("en-GB")} ${noun}${count === 1 ? "" : "s"}`;

interface StoppedThingsProps {
  readonly stops: ElectionStops;
  /** Fetches the next page; absent while one is on its way. */
  readonly more: (() => Promise<void>) | undefined;
}

/** Campaigns, outputs and links that an election would stop, each with its reason and what can be done. */
export function StoppedThings({ more, stops }: StoppedThingsProps) {
  const { campaigns, from, links, outputs, summary, until } = stops;
  const isNothing = summary.campaigns + summary.outputs + summary.links === 0;
  if (isNothing)
    return (
      <p>
        From {dayOf(from)} to the close of poll on {dayOf(until)} it stops
        nothing that is in the library today. Save it all the same: it is asked
        again of everything that is made.
      </p>
    );
  const hasMore = outputs.page < Math.max(outputs.totalPages, links.totalPages);
  return (
    <>
      <p>
        From {dayOf(from)} to the close of poll on {dayOf(until)}:{" "}
        {counted(campaigns.filter((one) => one.isStopped).length, "campaign")},{" "}
        {counted(summary.outputs, "finished output")} and{" "}
        {counted(summary.links, "open link")} stop.
      </p>
      <Campaigns campaigns={campaigns} />
      <Outputs outputs={outputs} />
      <Links links={links} />
      {hasMore && (
        <button
          type="button"
          className="livery-more"
          disabled={!more}
          onClick={() => void more?.()}
        >
          Show more
        </button>
      )}
      <p className="livery-small">
        After you have saved it, let a campaign go on under{" "}
        <a href="/admin/collections/election-overrides/create">Overrides</a>.
      </p>
    </>
  );
}

function Campaigns({ campaigns }: Pick<ElectionStops, "campaigns">) {
  if (campaigns.length === 0) return null;
  return (
    <div className="livery-scroll">
      <table>
        <caption>Campaigns</caption>
        <thead>
          <tr>
            <th scope="col">Campaign</th>
            <th scope="col">Its terms</th>
            <th scope="col">What happens</th>
            <th scope="col">Outputs that stop</th>
            <th scope="col">What can be done</th>
          </tr>
        </thead>
        <tbody>
          {campaigns.map(
            ({
              id,
              isStopped,
              launchesOn,
              name,
              outputs,
              reasons,
              treatment,
            }) => (
              <tr key={id}>
                <th scope="row">
                  {id === 0 ? (
                    name
                  ) : (
                    <a href={`/admin/collections/toolkits/${id}`}>{name}</a>
                  )}
                </th>
                <td>{treatments[treatment] ?? treatment}</td>
                <td>
                  {isStopped
                    ? "All of it stops"
                    : launchesOn
                      ? `Ask first: it would be launched on ${dayOf(launchesOn)}`
                      : "Single outputs stop"}
                </td>
                <td>{outputs.toLocaleString("en-GB")}</td>
                <td>{remediesOf(reasons) || "See the outputs below."}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

function Outputs({ outputs }: Pick<ElectionStops, "outputs">) {
  if (outputs.totalDocs === 0) return null;
  return (
    <details open={outputs.totalDocs <= 8}>
      <summary>
        Finished outputs: {outputs.totalDocs.toLocaleString("en-GB")}
      </summary>
      <ul>
        {outputs.docs.map(({ id, isStoppedWithCampaign, name, reasons }) => (
          <li key={id}>
            <a href={`/admin/collections/renditions/${id}`}>{name}</a>{" "}
            <span className="livery-small">
              {[
                ...(isStoppedWithCampaign ? ["Stops with its campaign"] : []),
                ...reasons.map(
                  ({ from, what }) => `${what}, from ${dayOf(from)}`,
                ),
              ].join("; ")}
              . {remediesOf(reasons)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Links({ links }: Pick<ElectionStops, "links">) {
  if (links.totalDocs === 0) return null;
  return (
    <details open={links.totalDocs <= 8}>
      <summary>Open links: {links.totalDocs.toLocaleString("en-GB")}</summary>
      <ul>
        {links.docs.map(
          ({ files, id, isForMember, purpose, recipient, stopped }) => (
            <li key={id}>
              <a href={`/admin/collections/shares/${id}`}>
                {recipient}: {purpose}
              </a>{" "}
              <span className="livery-small">
                {stopped} of {counted(files, "file")} stop
                {isForMember && ": nothing is handed to an elected member"}.
              </span>
            </li>
          ),
        )}
      </ul>
    </details>
  );
}
