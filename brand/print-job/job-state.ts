/** Where a print job stands, and how it moves on. Who may move it is the access table's. */

/** Every state with what people read, in the order of a job's life. */
export const jobStates = {
  draft: "Draft",
  ordered: "Ordered",
  queried: "Queried",
  accepted: "Accepted",
  "proof-sent": "Proof sent",
  "proof-accepted": "Proof accepted",
  printing: "Printing",
  delivered: "Delivered",
  closed: "Closed",
  cancelled: "Cancelled",
} as const;

/** The state of a job. */
export type JobState = keyof typeof jobStates;

/** One way on from some states to another. */
export interface JobMove {
  readonly from: readonly JobState[];
  readonly to: JobState;
  /** What a button says. */
  readonly label: string;
  /** Whether somebody must say why. */
  readonly asksWhy: boolean;
}

const onDesk = ["ordered", "accepted", "proof-sent", "proof-accepted"] as const;

/** Every move of a job. */
export const jobMoves = {
  order: {
    from: ["draft"],
    to: "ordered",
    label: "Order print",
    asksWhy: false,
  },
  accept: {
    from: ["ordered"],
    to: "accepted",
    label: "Accept",
    asksWhy: false,
  },
  query: { from: onDesk, to: "queried", label: "Query", asksWhy: true },
  answer: {
    from: ["queried"],
    to: "ordered",
    label: "Answer and order again",
    asksWhy: true,
  },
  "send-proof": {
    from: ["accepted"],
    to: "proof-sent",
    label: "Proof sent",
    asksWhy: false,
  },
  "accept-proof": {
    from: ["proof-sent"],
    to: "proof-accepted",
    label: "Accept the proof",
    asksWhy: false,
  },
  "refuse-proof": {
    from: ["proof-sent"],
    to: "accepted",
    label: "Refuse the proof",
    asksWhy: true,
  },
  print: {
    from: ["accepted", "proof-accepted"],
    to: "printing",
    label: "Printing",
    asksWhy: false,
  },
  deliver: {
    from: ["printing"],
    to: "delivered",
    label: "Delivered",
    asksWhy: false,
  },
  close: { from: ["delivered"], to: "closed", label: "Close", asksWhy: false },
  cancel: {
    from: ["draft", "queried", ...onDesk],
    to: "cancelled",
    label: "Cancel",
    asksWhy: true,
  },
} as const satisfies Readonly<Record<string, JobMove>>;

/** The name of a move. */
export type JobMoveName = keyof typeof jobMoves;

/** Whether a text names a move. */
export const isJobMove = (name: string): name is JobMoveName =>
  Object.hasOwn(jobMoves, name);

const moves: readonly (readonly [JobMoveName, JobMove])[] = [
  ...Object.keys(jobMoves).filter(isJobMove),
].map((name) => [name, jobMoves[name]]);

/**
 * The moves that a job's state allows. A job whose ticket asks for a proof is printed after its proof is accepted.
 *
 * @example
 * movesFrom("accepted", true).includes("print"); // false
 */
export const movesFrom = (
  state: JobState,
  asksProof: boolean,
): readonly JobMoveName[] =>
  moves
    .filter(([, { from }]) => from.includes(state))
    .map(([name]) => name)
    .filter(
      (name) =>
        (name !== "print" || state !== "accepted" || !asksProof) &&
        (name !== "send-proof" || asksProof),
    );

/** States in which a job's files are there to be pulled. */
export const readyStates: readonly JobState[] = [
  "accepted",
  "proof-sent",
  "proof-accepted",
  "printing",
];

/** States in which a job is on order and its copies are not all made. */
export const liveStates: readonly JobState[] = [
  "ordered",
  "queried",
  "accepted",
  "proof-sent",
  "proof-accepted",
  "printing",
];

/** Whether the ticket may still be changed. */
export const isTicketOpen = (state: JobState): boolean =>
  state === "draft" || state === "queried";
