import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  isJobMove,
  jobMoves,
  jobStates,
  type JobMoveName,
  type JobState,
} from "#brand";
import { movers, movesOf, roles, type PrintJob, type Role } from "#collections";
import { startCms, type TestCms } from "../../support/payload-cms.ts";
import { startPressDesk, type PressDesk } from "../../support/press-desk.ts";
import { rest } from "../../support/rest.ts";

let cms: TestCms;
let desk: PressDesk;

beforeAll(async () => {
  cms = await startCms();
  desk = await startPressDesk(cms);
}, 180_000);
afterAll(() => cms.close());

const names = Object.keys(jobMoves).filter(isJobMove);
const isState = (name: string): name is JobState =>
  Object.hasOwn(jobStates, name);
const states = Object.keys(jobStates).filter(isState);

/** The moves that the states of a job with a proof allow, as a studio and a council agree on them. */
const allowed: Readonly<Record<JobState, readonly JobMoveName[]>> = {
  draft: ["order", "cancel"],
  ordered: ["accept", "query", "cancel"],
  queried: ["answer", "cancel"],
  accepted: ["query", "send-proof", "cancel"],
  "proof-sent": ["query", "accept-proof", "refuse-proof", "cancel"],
  "proof-accepted": ["query", "print", "cancel"],
  printing: ["deliver"],
  delivered: ["close"],
  closed: [],
  cancelled: [],
};

const asker = (role: Role) => ({
  user: { id: 1, collection: "users", roles: [role] },
});

describe("a print job moves", () => {
  it.each(states)("from %s by nobody's hand who has no part in it", (state) => {
    for (const role of [
      "supplier",
      "partner",
      "reader",
      "elected-member",
    ] as const)
      expect(movesOf({ state, proof: "pdf" }, asker(role))).toEqual([]);
  });

  it.each(states)("from %s only as its state allows, by role", (state) => {
    const seen = roles.map((role) => [
      role,
      movesOf({ state, proof: "pdf" }, asker(role)),
    ]);
    const wanted = roles.map((role) => [
      role,
      names.filter(
        (move) => allowed[state].includes(move) && movers[move].includes(role),
      ),
    ]);
    expect(seen).toEqual(wanted);
  });

  it("to printing without a proof where the ticket asks for none", () => {
    const moves = movesOf(
      { state: "accepted", proof: "none" },
      asker("studio"),
    );
    expect(moves).toEqual(["query", "print"]);
  });
});

describe("a studio cannot", () => {
  it("accept a job whose press file preflight blocks", async () => {
    const { id, rendition } = await desk.ordered();
    const { id: _, ...ready } = await cms.payload.findByID({
      collection: "renditions",
      id: Number(rendition),
      depth: 0,
    });
    const blocked = await cms.payload.db.create({
      collection: "renditions",
      data: {
        ...ready,
        status: "blocked",
        key: "blocked",
        files: [],
        uses: [],
      },
    });
    await cms.payload.db.updateOne({
      collection: "print-jobs",
      id,
      data: { rendition: blocked.id },
    });
    const told = await desk.move(id, "accept", desk.studio);
    expect(told.status).toBe(409);
    expect(told.errors?.[0]?.message).toContain("preflight blocks");
    const kept = await cms.payload.findByID({ collection: "print-jobs", id });
    expect(kept).toMatchObject({ state: "ordered" });
  });

  it("query a job without saying what it asks", async () => {
    const { id } = await desk.ordered();
    const told = await desk.move(id, "query", desk.studio);
    expect(told.status).toBe(400);
    expect(told.errors?.[0]?.message).toContain("asks for a reason");
  });

  it("print a job before the proof that its ticket asks for is accepted", async () => {
    const { id } = await desk.signed();
    await desk.move(id, "accept", desk.studio);
    expect((await desk.move(id, "print", desk.studio)).status).toBe(409);
  });
});

describe("a job from order to delivery", () => {
  let told: PrintJob | undefined;

  it("is queried, answered with a new file, proofed, printed and delivered", async () => {
    const { id } = await desk.ordered();
    // The answer makes a new file: it is this one that is signed.
    const before: Readonly<Record<string, () => Promise<unknown>>> = {
      accept: async () =>
        desk.sign(
          await cms.payload.findByID({
            collection: "print-jobs",
            id,
            depth: 0,
          }),
        ),
    };
    const steps = [
      ["query", desk.studio, "Which entrance?"],
      ["answer", desk.officer, "The one in Mill Lane"],
      ["accept", desk.studio],
      ["send-proof", desk.studio],
      ["refuse-proof", desk.officer, "The blue is too dark"],
      ["send-proof", desk.studio],
      ["accept-proof", desk.officer],
      ["print", desk.studio],
      ["deliver", desk.studio],
      ["close", desk.officer],
    ] as const;
    for (const [move, as, says] of steps) {
      await before[move]?.();
      const { errors, job } = await desk.move(id, move, as, says);
      expect(errors).toBeUndefined();
      told = job;
    }
    expect(told).toMatchObject({ state: "closed", version: 2 });
    expect(told?.moves?.map(({ move }) => move)).toEqual([
      "order",
      ...steps.map(([move]) => move),
    ]);
  });

  it("is written into the audit, move by move", async () => {
    const { docs } = await cms.payload.find({
      collection: "audit-events",
      where: { about: { equals: `print-job:${told?.reference}` } },
      sort: "sequence",
      pagination: false,
    });
    expect(docs.map(({ kind }) => kind)).toEqual([
      "job-ordered",
      "job-queried",
      "job-answered",
      "job-accepted",
      "job-proof-sent",
      "job-proof-refused",
      "job-proof-sent",
      "job-proof-accepted",
      "job-printing",
      "job-delivered",
      "job-closed",
    ]);
  });

  it("is ordered again as a draft with its ticket and without its days", async () => {
    const again = await desk.ask(`/print-jobs/${told?.id}/reorder`, {
      method: "POST",
      as: desk.officer,
    });
    expect(again.job).toMatchObject({
      state: "draft",
      quantity: 200,
      costCode: "COM-4410",
      copiedFrom: told?.id,
      neededBy: null,
    });
  });

  it("is timed: half and nine in ten of its clocks are told by kind of product", async () => {
    const answer = await rest(cms, "/print-jobs/clocks", { as: desk.studio });
    const {
      clocks,
    }: { clocks: { kind: string; clock: string; count: number }[] } =
      await answer.json();
    expect(clocks).toContainEqual(
      expect.objectContaining({ kind: "small", clock: "whole", count: 1 }),
    );
    expect(clocks).toContainEqual(
      expect.objectContaining({ kind: "small", clock: "approval", count: 2 }),
    );
  });
});

describe("messages on a job", () => {
  it("say nothing where they are empty or endless", async () => {
    const { id } = await desk.ordered();
    for (const says of ["  ", "x".repeat(1001)]) {
      const told = await desk.ask(`/print-jobs/${id}/messages`, {
        method: "POST",
        as: desk.studio,
        body: { says },
      });
      expect(told.status).toBe(400);
    }
  });

  it("of two who write at once both stay", async () => {
    const { id } = await desk.ordered();
    const write = (as: typeof desk.studio, says: string) =>
      desk.ask(`/print-jobs/${id}/messages`, {
        method: "POST",
        as,
        body: { says },
      });
    await Promise.all([
      write(desk.studio, "Is Tuesday fine?"),
      write(desk.officer, "Please ring before you come"),
    ]);
    const { messages } = await cms.payload.findByID({
      collection: "print-jobs",
      id,
    });
    expect(messages?.map(({ says }) => says).toSorted()).toEqual([
      "Is Tuesday fine?",
      "Please ring before you come",
    ]);
  });
});
