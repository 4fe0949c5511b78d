import { createLocalReq } from "payload";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PrintJob } from "#collections";
import { deskJobs } from "../../../src/plugin/print-desk/desk-list.ts";
import { startCms, type TestCms } from "../../support/payload-cms.ts";
import { startPressDesk, type PressDesk } from "../../support/press-desk.ts";
import { rest } from "../../support/rest.ts";

let cms: TestCms;
let desk: PressDesk;
let job: PrintJob;

beforeAll(async () => {
  cms = await startCms();
  desk = await startPressDesk(cms);
  job = await desk.ordered();
}, 180_000);
afterAll(() => cms.close());

describe("a print job is not ordered", () => {
  it("without a complete ticket: each fault stands at its field", async () => {
    const { id } = await desk.draft({ costCode: "", quantity: 500 });
    const told = await desk.move(id, "order", desk.officer);
    expect(told.status).toBe(400);
    expect(told.faults?.map(({ field }) => field)).toEqual(["costCode"]);
    const draft = await cms.payload.findByID({ collection: "print-jobs", id });
    expect(draft).toMatchObject({ state: "draft", version: 0 });
  });

  it("by a studio, which does not even see a draft", async () => {
    const { id } = await desk.draft();
    expect((await desk.move(id, "order", desk.studio)).status).toBe(404);
  });
});

describe("an ordered job", () => {
  it("has a reference of the campaign's series and a press file with its papers", () => {
    expect(job.reference).toMatch(/^LK-\d{4}-\d{4}$/);
    expect(job.files?.map(({ kind }) => kind)).toEqual([
      "artwork",
      "ticket",
      "ticket-json",
      "xjdf",
      "report-json",
      "report-html",
      "report-pdf",
      "checksums",
    ]);
    expect(job.imprint).toContain("Published by Larkmere Council");
  });

  it("cannot be changed", async () => {
    const answer = await rest(cms, `/print-jobs/${job.id}`, {
      method: "PATCH",
      as: desk.officer,
      body: { quantity: 900 },
    });
    expect(answer.status).toBe(409);
  });
});

describe("the list of the desk", () => {
  it("tells a printer's jobs by its name, those that name no printer among them", async () => {
    const req = await createLocalReq({ user: desk.studio }, cms.payload);
    const { printers, rows } = await deskJobs(req, {});
    const shown = rows.find(({ id }) => id === job.id);
    const usual = printers.find(({ name }) => name === shown?.printer);
    const listed = await Promise.all(
      printers.map(async ({ key }) => {
        const own = await deskJobs(req, { printer: key });
        return own.rows.some(({ id }) => id === job.id) ? [key] : [];
      }),
    );
    expect(listed.flat()).toEqual([usual?.key]);
  });
});
