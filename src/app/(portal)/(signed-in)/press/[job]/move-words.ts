import type { JobMoveName } from "#brand";

/** What a move asks, what sends it, and what is said when it is made. */
interface MoveWords {
  readonly asks: string;
  readonly send: string;
  readonly done: string;
}

const plain = (done: string): MoveWords => ({ asks: "", send: "", done });

/** The words of every move. */
export const moveWords: Readonly<Record<JobMoveName, MoveWords>> = {
  order: plain("Ordered. The studio sees it now."),
  accept: plain("Accepted. Its files are ready to be pulled."),
  query: {
    asks: "What must be answered or changed?",
    send: "Send the query",
    done: "Queried. Whoever ordered it can change the ticket now.",
  },
  answer: {
    asks: "Your answer to the studio",
    send: "Send the answer and order again",
    done: "Answered and ordered again, with a new press file.",
  },
  "send-proof": plain("Noted: the proof is on its way."),
  "accept-proof": plain("Accepted. The studio may print."),
  "refuse-proof": {
    asks: "What is wrong with the proof?",
    send: "Refuse the proof",
    done: "Refused. The studio makes another proof.",
  },
  print: plain("Noted: it is being printed."),
  deliver: plain("Noted: it is delivered."),
  close: plain("Closed."),
  cancel: {
    asks: "Why is it cancelled?",
    send: "Cancel the job",
    done: "Cancelled.",
  },
};
