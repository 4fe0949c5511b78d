import { jobStates, type JobState } from "#brand";

/** Where a job stands, as a label that reads without its colour. */
export const StateMark = ({ state }: { readonly state: JobState }) => (
  <span className="state-mark" data-state={state}>
    {jobStates[state]}
  </span>
);
