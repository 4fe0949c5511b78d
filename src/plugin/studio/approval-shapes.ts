/** What the studio answers about signatures that outputs need before they leave. Types alone. */

/**
 * How an output stands: `free` and `approved` leave, `unasked` waits for somebody to ask, `waiting` for a signature,
 * `changes` and `rejected` were sent back, and `stopped` is held by a right, an election or a changed figure.
 */
export type StandingState =
  | "free"
  | "approved"
  | "unasked"
  | "waiting"
  | "changes"
  | "rejected"
  | "stopped";

/** One output as it stands today. */
export interface OutputStanding {
  readonly rendition: number;
  readonly name: string;
  readonly state: StandingState;
  /** Why it does not leave, a whole sentence without its stop; absent where it does. */
  readonly says?: string;
  /** The latest approval that somebody asked for, whatever became of it. */
  readonly approval?: number;
}

/** A signature that is asked for. */
export interface SignatureAhead {
  readonly name: string;
  /** As people call them: `brand guardian`. */
  readonly roles: readonly string[];
  /** Names of those who may sign it today. */
  readonly people: readonly string[];
  /** `YYYY-MM-DD`, the last day on which it is in time. */
  readonly due: string;
}

/** `GET /api/studio/standings?renditions=1,2`. */
export interface Standings {
  readonly outputs: readonly OutputStanding[];
  /** What sending those that are `unasked` would ask for, in order. */
  readonly ahead: readonly SignatureAhead[];
}

/** `POST /api/studio/approvals` with `{ renditions, note }`: 201 with the number of the approval. */
export interface ApprovalSent {
  readonly approval: number;
}

/** A step of an approval as whoever asked for it reads it. */
export interface FollowedStep {
  readonly name: string;
  readonly state: "approved" | "declined" | "open" | "later";
  /** Who has signed, and as what. */
  readonly signer?: string;
  readonly signedAt?: string;
  /** What they said. */
  readonly words?: string;
  readonly roles: readonly string[];
  readonly people: readonly string[];
  readonly due?: string;
  readonly isOverdue: boolean;
}

/** What somebody said of an output. */
export interface FollowedComment {
  readonly id: number;
  /** Counts the threads of an output, from 1; an answer bears the number of what it answers. */
  readonly number: number;
  readonly page: number;
  /** Shares of the trim, from the top left. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly by: string;
  readonly at: string;
  readonly isAnswer: boolean;
  readonly isSettled: boolean;
}

/** An output of an approval. */
export interface FollowedOutput extends OutputStanding {
  readonly comments: readonly FollowedComment[];
  /** Pages with their pictures. Of a PDF the first is shown, and the file has the rest. */
  readonly pages: readonly {
    readonly page: number;
    readonly picture: string;
    readonly isPdf: boolean;
  }[];
  /** `/api/renditions/:id/files/:n`, once it may leave; press files never are here. */
  readonly files: readonly string[];
}

/** An approval as whoever asked for it follows it. */
export interface FollowedApproval {
  readonly id: number;
  readonly name: string;
  readonly status:
    | "open"
    | "approved"
    | "changes-requested"
    | "rejected"
    | "superseded"
    | "withdrawn";
  readonly askedAt: string;
  readonly note?: string;
  readonly isOwn: boolean;
  readonly steps: readonly FollowedStep[];
  readonly outputs: readonly FollowedOutput[];
  /** `/api/studio/pack.zip?renditions=`: of those that may leave. */
  readonly pack?: string;
}
