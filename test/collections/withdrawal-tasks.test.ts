import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  readEvents,
  roles,
  verifyChain,
  type WithdrawalTask,
} from "#collections";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { noonIn } from "../support/sharing.ts";
import {
  startWithdrawing,
  type Withdrawing,
  type Withdrawn,
} from "../support/withdrawing.ts";

let cms: TestCms;
let fixture: Withdrawing;
let withdrawn: Withdrawn;

beforeAll(async () => {
  cms = await startCms();
  fixture = await startWithdrawing(cms);
  withdrawn = await fixture.withdraw();
});
afterAll(() => cms.close());

const tasksOf = async (kind?: string): Promise<readonly WithdrawalTask[]> => {
  const { docs } = await cms.payload.find({
    collection: "withdrawal-tasks",
    where: {
      worksheet: { equals: withdrawn.worksheet },
      ...(kind !== undefined && { kind: { equals: kind } }),
    },
    pagination: false,
    sort: "id",
    depth: 0,
  });
  return docs;
};

const close = async (id: number, as: Person, body: object) => {
  const answer = await rest(cms, `/withdrawal-tasks/${id}`, {
    method: "PATCH",
    as,
    body,
  });
  return { status: answer.status, ...(await answer.json()) };
};

describe("a worksheet", () => {
  it("asks for a task of every kind, each with somebody to do it and a day", async () => {
    const tasks = await tasksOf();
    expect(tasks.map(({ kind }) => kind)).toEqual([
      "cancel-job",
      "take-down",
      "stop-stock",
      "tell-recipient",
      "tell-recipient",
      "replace-photograph",
    ]);
    expect(tasks.every(({ due, person }) => person && due > noonIn(0))).toBe(
      true,
    );
    expect(JSON.stringify(tasks)).not.toMatch(/CON-|P-\d{4}|Jo Sample/);
  });

  it("gives the job on press to the studio that pulled it, and each link to whoever shared it", async () => {
    const [job] = await tasksOf("cancel-job");
    const told = await tasksOf("tell-recipient");
    expect(job?.person).toBe(fixture.studio.id);
    expect(told.map(({ person }) => person)).toEqual([
      fixture.sharing.officer.id,
      fixture.sharing.officer.id,
    ]);
  });

  it("asks for no recall of what was given out", async () => {
    const [stock] = await tasksOf("stop-stock");
    expect(stock?.what).toContain(
      "Nothing that was given out need be called back",
    );
  });

  it.each(roles.filter((role) => role !== "consent-officer"))(
    "is not shown to a %s",
    async (role) => {
      const as = await personWith(cms, role);
      const answer = await rest(cms, "/withdrawals", { as });
      expect(answer.status).toBe(403);
    },
  );

  it("shows nobody a task that is somebody else's", async () => {
    const as = await personWith(cms, "officer");
    const { docs } = await (
      await rest(cms, "/withdrawal-tasks", { as })
    ).json();
    expect(docs).toEqual([]);
    const [job] = await tasksOf("cancel-job");
    const { status } = await close(job?.id ?? 0, as, { state: "done" });
    expect([403, 404]).toContain(status);
  });

  it("lets nobody pass a task on but those who give tasks out", async () => {
    const [job] = await tasksOf("cancel-job");
    await close(job?.id ?? 0, fixture.studio, {
      person: fixture.sharing.officer.id,
      due: noonIn(400),
    });
    const [after] = await tasksOf("cancel-job");
    expect(after).toMatchObject({ person: job?.person, due: job?.due });
  });

  it("takes no task as not needed without a reason", async () => {
    const [job] = await tasksOf("cancel-job");
    const answer = await close(job?.id ?? 0, fixture.studio, {
      state: "not-needed",
    });
    expect(answer.status).toBe(400);
    expect(JSON.stringify(answer)).toContain("Say why it is not needed");
  });

  it("keeps who closed each task and when, and is complete with the last one", async () => {
    const tasks = await tasksOf();
    const [job, ...others] = tasks;
    const answer = await close(job?.id ?? 0, fixture.studio, {
      state: "not-needed",
      note: "It was cancelled before",
    });
    expect(answer.doc).toMatchObject({ state: "not-needed" });
    const [kept] = await tasksOf("cancel-job");
    expect(kept).toMatchObject({ closedBy: fixture.studio.id });
    const [last, ...rest] = others.toReversed();
    const [oneOfTwo, ...before] = rest;
    for (const { id } of before)
      await close(id, fixture.consentOfficer, { state: "done" });
    expect(await worksheet()).toMatchObject({ completedAt: null });
    // The last two at once: the second sees what the first has done.
    await Promise.all(
      [last, oneOfTwo].map((task) =>
        close(task?.id ?? 0, fixture.consentOfficer, { state: "done" }),
      ),
    );
    expect(await worksheet()).toMatchObject({
      completedAt: expect.any(String),
      auditHead: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it("seals itself with a head that is still in the chain", async () => {
    const { auditHead } = await worksheet();
    expect(
      await verifyChain(readEvents(cms.payload), auditHead ?? ""),
    ).toMatchObject({ isWhole: true });
  });

  it("does not change once it is complete", async () => {
    const [task] = await tasksOf();
    expect(
      await close(task?.id ?? 0, fixture.consentOfficer, { state: "open" }),
    ).toMatchObject({ status: 409 });
    const added = await rest(cms, "/withdrawal-tasks", {
      method: "POST",
      as: fixture.consentOfficer,
      body: {
        worksheet: withdrawn.worksheet,
        kind: "take-down",
        what: "Take down the banner in the library",
        due: noonIn(3),
        state: "open",
      },
    });
    expect(added.status).toBe(409);
  });
});

const worksheet = () =>
  cms.payload.findByID({
    collection: "withdrawals",
    id: withdrawn.worksheet ?? 0,
    depth: 0,
  });
