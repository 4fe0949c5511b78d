import type { OutputStanding } from "#plugin/studio";

const words: Readonly<Record<OutputStanding["state"], string>> = {
  free: "Ready to use",
  approved: "Approved",
  unasked: "Needs a signature",
  waiting: "Waits for a signature",
  changes: "Changes are asked for",
  rejected: "Rejected",
  stopped: "Held back",
};

/** How an output stands, in a few words. */
export const standingWords = ({
  state,
}: Pick<OutputStanding, "state">): string => words[state];

/** Whether an output may leave today. */
export const mayLeave = ({ state }: Pick<OutputStanding, "state">): boolean =>
  state === "free" || state === "approved";
