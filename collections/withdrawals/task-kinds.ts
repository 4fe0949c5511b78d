/** What may have to be done after a withdrawal, the most urgent first. */
export const taskKinds = {
  "cancel-job": "Cancel a live job",
  "take-down": "Take down",
  "stop-stock": "Stop stock",
  "tell-recipient": "Tell a recipient",
  "replace-photograph": "Replace a photograph",
} as const;

/** A kind of task of a worksheet. */
export type TaskKind = keyof typeof taskKinds;

/** How a task stands. Whoever does not do one says why. */
export const taskStates = {
  open: "Open",
  done: "Done",
  "not-needed": "Not needed, for a reason",
} as const;

/** How a task stands. */
export type TaskState = keyof typeof taskStates;
