import { describe, expect, it } from "vitest";
import {
  hoursOf,
  jobMoves,
  jobStates,
  movesFrom,
  readClocks,
  readyStates,
  type JobEvent,
  type JobMoveName,
  type JobState,
} from "#brand";

const states: readonly JobState[] = [
  "draft",
  "ordered",
  "queried",
  "accepted",
  "proof-sent",
  "proof-accepted",
  "printing",
  "delivered",
  "closed",
  "cancelled",
];

describe("a job moves", () => {
  it.each([
    ["draft", ["order", "cancel"]],
    ["ordered", ["accept", "query", "cancel"]],
    ["queried", ["answer", "cancel"]],
    ["accepted", ["query", "send-proof", "cancel"]],
    ["proof-sent", ["query", "accept-proof", "refuse-proof", "cancel"]],
    ["proof-accepted", ["query", "print", "cancel"]],
    ["printing", ["deliver"]],
    ["delivered", ["close"]],
    ["closed", []],
    ["cancelled", []],
  ] as const)("from %s only so", (state, moves) => {
    expect(movesFrom(state, true)).toEqual(moves);
  });

  it("to the press without a proof where none is asked for", () => {
    expect(movesFrom("accepted", false)).toEqual(["query", "print", "cancel"]);
  });

  it("through states that all have a name", () => {
    expect(Object.keys(jobStates)).toEqual(states);
    expect(
      Object.values(jobMoves).map(({ to }) => states.includes(to)),
    ).not.toContain(false);
  });

  it("and is ready for the press only once it is accepted", () => {
    expect(states.filter((state) => readyStates.includes(state))).toEqual([
      "accepted",
      "proof-sent",
      "proof-accepted",
      "printing",
    ]);
  });
});

const at = (move: JobMoveName, hour: number): JobEvent => ({
  move,
  to: jobMoves[move].to,
  at: new Date(Date.UTC(2026, 2, 2, hour)).toISOString(),
});

describe("clocks", () => {
  it("run from an order to the studio's answer, and again after a query", () => {
    const events = [
      at("order", 0),
      at("query", 2),
      at("answer", 10),
      at("accept", 11),
    ];
    expect(hoursOf("answer", events)).toEqual([2, 1]);
    expect(hoursOf("query", events)).toEqual([8]);
    expect(hoursOf("whole", events)).toEqual([]);
  });

  it("tell the hours of half and of nine in ten jobs, by kind of product", () => {
    const jobs = [1, 2, 3, 4, 5, 6, 7, 8, 9, 40].map((hours) => ({
      kind: "poster",
      events: [at("print", 0), at("deliver", hours)],
    }));
    expect(
      readClocks([...jobs, { kind: "folded", events: [at("print", 0)] }]),
    ).toEqual([{ kind: "poster", clock: "press", count: 10, p50: 5, p90: 9 }]);
  });

  it("say nothing of jobs to which nothing has happened", () => {
    expect(readClocks([])).toEqual([]);
  });
});
