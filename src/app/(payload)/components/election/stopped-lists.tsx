import { jobStates, type Day } from "#brand";
import type { ElectionStops } from "#collections";
import { counted, dayOf, remediesOf } from "./stop-words.ts";

/** Finished outputs, each with why it stops. */
export function Outputs({ outputs }: Pick<ElectionStops, "outputs">) {
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

/** Links that were sent, each with how much of it stops. */
export function Links({ links }: Pick<ElectionStops, "links">) {
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

interface JobsProps extends Pick<ElectionStops, "jobs"> {
  /** The first day of the period. */
  readonly from: Day;
}

/** Print on order. What is on the press is not stopped by a register: somebody must ring the studio. */
export function Jobs({ from, jobs }: JobsProps) {
  if (jobs.totalDocs === 0) return null;
  return (
    <details open={jobs.totalDocs <= 8}>
      <summary>
        Print on order: {jobs.totalDocs.toLocaleString("en-GB")}
      </summary>
      <ul>
        {jobs.docs.map(({ id, neededBy, reference, state, title }) => (
          <li key={id}>
            <a href={`/admin/collections/print-jobs/${id}`}>
              {reference} {title}
            </a>{" "}
            <span className="livery-small">
              {jobStates[state]}
              {neededBy && `, needed by ${dayOf(neededBy)}`}.{" "}
              {state === "printing"
                ? "It is on the press, which no rule stops: ask the press desk to stop it."
                : `It does not go to press from ${dayOf(from)} on.`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
