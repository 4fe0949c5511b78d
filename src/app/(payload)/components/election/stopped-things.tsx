import type { ElectionStops } from "#collections";
import { counted, dayOf, remediesOf } from "./stop-words.ts";
import { Jobs, Links, Outputs } from "./stopped-lists.tsx";

const treatments: Readonly<Record<string, string>> = {
  exempt: "Exempt",
  continue: "Continues",
  "continue-without-members": "Continues without members",
  pause: "Pauses",
  "needs-monitoring-officer": "You decide",
};

interface StoppedThingsProps {
  readonly stops: ElectionStops;
  /** Fetches the next page; absent while one is on its way. */
  readonly more: (() => Promise<void>) | undefined;
}

/** Campaigns, outputs, links and print jobs that an election would stop, each with its reason and what can be done. */
export function StoppedThings({ more, stops }: StoppedThingsProps) {
  const { campaigns, from, jobs, links, outputs, summary, until } = stops;
  const isNothing = summary.campaigns + summary.outputs + summary.links === 0;
  if (isNothing)
    return (
      <p>
        From {dayOf(from)} to the close of poll on {dayOf(until)} it stops
        nothing that is in the library today. Save it all the same: it is asked
        again of everything that is made.
      </p>
    );
  const hasMore =
    outputs.page <
    Math.max(outputs.totalPages, links.totalPages, jobs.totalPages);
  return (
    <>
      <p>
        From {dayOf(from)} to the close of poll on {dayOf(until)}:{" "}
        {counted(campaigns.filter((one) => one.isStopped).length, "campaign")},{" "}
        {counted(summary.outputs, "finished output")},{" "}
        {counted(summary.links, "open link")} and{" "}
        {counted(summary.jobs, "print job")} stop.
      </p>
      <Campaigns campaigns={campaigns} />
      <Outputs outputs={outputs} />
      <Links links={links} />
      <Jobs from={from} jobs={jobs} />
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
