import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  readEvents,
  readReach,
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

describe("a withdrawal", () => {
  it.each(roles.filter((role) => role !== "consent-officer"))(
    "is not recorded by a %s",
    async (role) => {
      const { status } = await fixture.withdraw(await personWith(cms, role));
      expect(status).toBe(403);
    },
  );

  it.each([
    ["without a word on how", {}],
    ["in a way that nobody offers", { via: "fax" }],
    ["on a day that does not exist", { via: "letter", on: "2026-02-30" }],
    ["on a day to come", { via: "letter", on: "2999-01-01" }],
    ["before its signature", { via: "letter", on: "2020-01-01" }],
  ])("is refused %s, and nothing has happened", async (_, body) => {
    const answer = await fixture.withdraw(fixture.consentOfficer, body);
    expect(answer.status).toBe(400);
    const [sheets, consent] = await Promise.all([
      cms.payload.count({ collection: "withdrawals" }),
      cms.payload.findByID({
        collection: "consents",
        id: fixture.consent.id,
      }),
    ]);
    expect(sheets.totalDocs).toBe(0);
    expect(consent.withdrawnOn ?? null).toBeNull();
  });

  it("opens a worksheet that keeps everything as it was", async () => {
    withdrawn = await fixture.withdraw();
    expect(withdrawn).toMatchObject({ status: 201, isComplete: false });
    const { reach } = await cms.payload.findByID({
      collection: "withdrawals",
      id: withdrawn.worksheet ?? 0,
    });
    const ids = (found: readonly { readonly id: number }[]) =>
      found.map(({ id }) => id).toSorted((one, other) => one - other);
    expect(reach).toMatchObject({
      photographs: [{ slug: "first" }, { slug: "second" }, { slug: "third" }],
      users: [
        {
          kind: "link",
          items: [
            { name: "Mere Print Ltd", keeper: fixture.sharing.officer.id },
            { name: "Weirford Library" },
          ],
        },
        {
          kind: "job",
          items: [{ who: `user:${fixture.studio.id}`, name: "studio" }],
        },
      ],
      documents: [{ collection: "toolkits" }],
    });
    expect(reach).toHaveProperty("renditions.length", 12);
    expect(ids(readReach(reach).renditions)).toEqual(ids(fixture.renditions));
  });

  it("closes the links for good, page and files", async () => {
    for (const { link } of fixture.links)
      for (const address of [link, fixture.sharing.fileOf(link)]) {
        const { status, text } = await fixture.sharing.visit(address);
        expect(status).toBe(410);
        expect(text).toContain("may no longer be used");
        expect(text).not.toMatch(/consent|P-\d|CON-|WD-/i);
      }
  });

  it("leaves whoever shared no way to open them again", async () => {
    const { id, link } = fixture.links[0] ?? { id: 0, link: "" };
    await fixture.sharing.change(id, { withdrawn: [], isRevoked: false });
    expect((await fixture.sharing.visit(link)).status).toBe(410);
  });

  it("blocks every download and every new link's files at once", async () => {
    const [first] = fixture.renditions;
    const answer = await rest(cms, `/renditions/${first?.id ?? 0}/files/1`, {
      as: fixture.sharing.officer,
    });
    expect(answer.status).toBe(409);
    const { link } = await fixture.sharing.open();
    const { status } = await fixture.sharing.visit(
      fixture.sharing.fileOf(link),
    );
    expect(status).toBe(410);
  });

  it("is recorded once", async () => {
    expect(await fixture.withdraw()).toMatchObject({ status: 409 });
  });

  it("is never taken back", async () => {
    const answer = await rest(cms, `/consents/${fixture.consent.id}`, {
      method: "PATCH",
      as: fixture.consentOfficer,
      body: { withdrawnOn: null, withdrawnVia: null },
    });
    expect(answer.status).toBe(409);
  });

  it("tells the audit of all of it, and of nobody", async () => {
    const { docs } = await cms.payload.find({
      collection: "audit-events",
      where: {
        kind: {
          in: ["consent-withdrawn", "share-closed", "withdrawal-opened"],
        },
      },
      sort: "sequence",
    });
    expect(docs.map(({ kind }) => kind)).toEqual([
      "consent-withdrawn",
      "share-closed",
      "share-closed",
      "withdrawal-opened",
    ]);
    expect(JSON.stringify(docs)).not.toMatch(/Jo Sample|P-\d{4}/);
    expect(await verifyChain(readEvents(cms.payload))).toMatchObject({
      isWhole: true,
    });
  });
});

describe("a link that shares more than what was withdrawn", () => {
  it("goes on with the rest", async () => {
    const other = await startCms();
    const mixed = await startWithdrawing(other);
    const { docs } = await other.payload.find({
      collection: "renditions",
      where: { language: { equals: "ur" } },
    });
    const [rest] = docs;
    const [first] = mixed.renditions;
    const { link } = await mixed.sharing.open({
      renditions: [first?.id, rest?.id],
    });
    await mixed.withdraw();
    const page = await mixed.sharing.visit(link);
    expect(page.status).toBe(200);
    expect(page.text).toContain(`/files/${rest?.id}/1`);
    expect(page.text).not.toContain(`/files/${first?.id}/1`);
    expect(
      (await mixed.sharing.visit(`${link}/files/${rest?.id}/1`)).status,
    ).toBe(200);
    expect((await mixed.sharing.visit(mixed.sharing.fileOf(link))).status).toBe(
      410,
    );
    await other.close();
  });
});

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
