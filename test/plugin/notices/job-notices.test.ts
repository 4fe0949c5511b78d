import { afterAll, beforeAll, expect, it } from "vitest";
import { inTransaction, moveJob } from "#collections";
import { seedBrand } from "#plugin";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { sampleSource } from "../../support/sample-brand.ts";
import { mailsTo, noticesTo, sendOnce } from "../../support/sending.ts";

let cms: TestCms;
let officer: Person;
let studio: Person;
let bystander: Person;
let job: number;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  officer = await personWith(cms, "officer");
  studio = await personWith(cms, "studio");
  const { docs } = await cms.payload.find({ collection: "toolkits", depth: 0 });
  // Ordered, past the press file that nobody needs here.
  ({ id: job } = await cms.payload.db.create({
    collection: "print-jobs",
    data: {
      title: "Posters for the libraries",
      reference: "LK-2026-0001",
      state: "ordered",
      person: officer.id,
      toolkit: docs[0]?.id,
      template: "poster",
      format: "a4",
      quantity: 200,
      neededBy: "2027-03-01T12:00:00.000Z",
      costCode: "COM-4410",
    },
  }));
  bystander = await personWith(cms, "reader");
});
afterAll(() => cms.close());

const kindsTo = async (person: Person) =>
  (await noticesTo(cms, person)).map(({ kind }) => kind);

/** Moves the job as somebody, and lets the sender have its turn. */
const move = async (id: number, name: "answer" | "query", as: Person) => {
  const moved = await cms.payload.findByID({ collection: "print-jobs", id });
  await inTransaction(cms.payload, async (req) => {
    req.user = as;
    await moveJob(req, moved, { move: name, says: "The fold is missing" });
  });
  await sendOnce(cms);
};

it("whoever must move a print job on is told, and whoever moved it is not", async () => {
  await move(job, "query", studio);
  expect(await kindsTo(officer)).toEqual(["job-wanted"]);
  expect(await kindsTo(studio)).toEqual([]);
  const [mail] = await mailsTo(cms, officer);
  expect(mail?.subject).toContain("Posters for the libraries");
  expect(mail?.text).toContain(`/admin/collections/print-jobs/${job}`);
  await move(job, "answer", officer);
  expect(await kindsTo(studio)).toEqual(["job-wanted"]);
  expect(await kindsTo(officer)).toEqual(["job-wanted"]);
  expect(await noticesTo(cms, bystander)).toEqual([]);
});
