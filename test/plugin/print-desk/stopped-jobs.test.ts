import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { JobState } from "#brand";
import { referenceOf, type ElectionStops, type PrintJob } from "#collections";
import { daysFromNow, electionOf, noon } from "../../support/election-days.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { startPressDesk, type PressDesk } from "../../support/press-desk.ts";
import { rest } from "../../support/rest.ts";
import { makeConsent, makePerson } from "../../support/sample-people.ts";

let cms: TestCms;
let desk: PressDesk;
let job: PrintJob;
let monitor: Person;

beforeAll(async () => {
  cms = await startCms();
  desk = await startPressDesk(cms);
  monitor = await personWith(cms, "monitoring-officer");
  job = await desk.signed();
}, 180_000);
afterAll(() => cms.close());

/** Writes where the job stands: what leads there is asked elsewhere. */
const put = (state: JobState) =>
  cms.payload.db.updateOne({
    collection: "print-jobs",
    id: job.id,
    data: { state },
  });

const setElection = (election: "pause" | "exempt") =>
  cms.payload.update({
    collection: "toolkits",
    id: desk.toolkit,
    data: { election, _status: "published" },
  });

async function jobsStopped(): Promise<ElectionStops> {
  const { docs } = await cms.payload.find({ collection: "brands", depth: 0 });
  const answer = await rest(cms, "/elections/judge", {
    method: "POST",
    as: monitor,
    body: electionOf(docs[0]?.id ?? 0, { noticeDay: noon(daysFromNow(-3)) }),
  });
  return answer.json();
}

describe("print on order that an election stops", () => {
  it("is none where its campaign goes on", async () => {
    await setElection("exempt");
    expect((await jobsStopped()).jobs.docs).toEqual([]);
    await setElection("pause");
  });

  it.each([
    "ordered",
    "queried",
    "accepted",
    "proof-sent",
    "proof-accepted",
    "printing",
  ] as const)("is listed while it is %s", async (state) => {
    await put(state);
    const { jobs, summary } = await jobsStopped();
    expect(summary.jobs).toBe(1);
    expect(jobs.docs).toEqual([
      {
        id: job.id,
        reference: job.reference,
        title: "Posters for the libraries",
        state,
        neededBy: job.neededBy?.slice(0, 10),
        output: Number(referenceOf(job.rendition)),
      },
    ]);
  });

  it.each(["draft", "delivered", "closed", "cancelled"] as const)(
    "is not listed once it is %s",
    async (state) => {
      await put(state);
      expect((await jobsStopped()).jobs.docs).toEqual([]);
    },
  );

  it("is another list than the one that somebody looked at before it was ordered", async () => {
    await put("draft");
    const before = (await jobsStopped()).summary.digest;
    await put("ordered");
    expect((await jobsStopped()).summary.digest).not.toBe(before);
  });
});

describe("print on order whose photograph lost its consent", () => {
  it.each([
    ["accepted", "is accepted and goes to press no more: cancel it, and tell"],
    ["printing", "is on the press: ring"],
    ["delivered", "is delivered: set aside the copies that are left, and tell"],
  ] as const)(
    "is a task that says which job it is, that it is %s, and whom to ring",
    async (state, what) => {
      await setElection("exempt");
      await put(state);
      const printer = await cms.payload.find({
        collection: "printers",
        limit: 1,
        depth: 0,
      });
      await cms.payload.db.updateOne({
        collection: "printers",
        id: printer.docs[0]?.id ?? 0,
        data: { contact: { name: "Sam Inker", phone: "01632 960123" } },
      });
      await cms.payload.db.updateOne({
        collection: "print-jobs",
        id: job.id,
        data: { printer: printer.docs[0]?.id },
      });
      const [task] = await tasksAfterWithdrawal();
      expect(task).toMatch(
        new RegExp(
          `^Print job ${job.reference} "Posters for the libraries", with ".+" in it, ${what} ${printer.docs[0]?.name}, Sam Inker, 01632 960123`,
        ),
      );
    },
  );
});

/** Somebody is shown in the job's file, and takes their consent back. */
async function tasksAfterWithdrawal(): Promise<readonly string[]> {
  const rendition = await cms.payload.findByID({
    collection: "renditions",
    id: Number(referenceOf(job.rendition)),
    depth: 0,
  });
  const shown = (rendition.uses ?? []).flatMap(({ of }) =>
    of?.startsWith("photograph:") ? [of.slice("photograph:".length)] : [],
  );
  const person = await makePerson(cms.payload);
  const consent = await makeConsent(cms.payload, person.id);
  await cms.payload.update({
    collection: "photographs",
    where: { slug: { in: shown } },
    data: { people: [{ person: person.id, consent: consent.id }] },
  });
  const answer = await rest(cms, `/consents/${consent.id}/withdraw`, {
    method: "POST",
    as: await personWith(cms, "consent-officer"),
    body: { via: "letter" },
  });
  const { worksheet }: { worksheet: number } = await answer.json();
  const { docs } = await cms.payload.find({
    collection: "withdrawal-tasks",
    where: {
      worksheet: { equals: worksheet },
      kind: { equals: "cancel-job" },
    },
    depth: 0,
  });
  return docs.map((task) => task.what);
}
