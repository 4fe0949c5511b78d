import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { faultsInRelease, readRelease } from "#collections";
import { startCms, type TestCms } from "../../support/payload-cms.ts";
import { startPressDesk, type PressDesk } from "../../support/press-desk.ts";
import { readZip } from "../../support/read-zip.ts";
import { rest } from "../../support/rest.ts";

let cms: TestCms;
let desk: PressDesk;

beforeAll(async () => {
  cms = await startCms();
  desk = await startPressDesk(cms);
}, 180_000);
afterAll(() => cms.close());

describe("a studio cannot", () => {
  it("accept a job before everybody who must has signed its press file", async () => {
    const job = await desk.ordered();
    const told = await desk.move(job.id, "accept", desk.studio);
    expect(told.status).toBe(409);
    expect(told.errors?.[0]?.message).toContain("nobody has asked for it");
    await desk.sign(job);
    const { job: accepted } = await desk.move(job.id, "accept", desk.studio);
    expect(accepted).toMatchObject({ state: "accepted" });
  });

  it("pull or print a job whose approval was withdrawn after it was accepted", async () => {
    const { id, rendition } = await desk.ordered({
      proof: "none",
      format: "a3",
    });
    const approval = await desk.sign({ rendition: rendition ?? null });
    await desk.move(id, "accept", desk.studio);
    const pull = () =>
      rest(cms, `/print-jobs/${id}/package`, { as: desk.studio });
    expect((await pull()).status).toBe(200);
    await cms.payload.db.updateOne({
      collection: "approvals",
      id: approval.id,
      data: { status: "withdrawn" },
    });
    expect((await pull()).status).toBe(409);
    expect((await desk.move(id, "print", desk.studio)).status).toBe(409);
  });
});

describe("an accepted job", () => {
  it("comes with its release: which roles signed which bytes and when, and no names", async () => {
    const { id, files: ordered } = await desk.signed();
    const { job } = await desk.move(id, "accept", desk.studio);
    const answer = await rest(cms, `/print-jobs/${id}/package`, {
      as: desk.studio,
    });
    const files = await readZip(new Uint8Array(await answer.arrayBuffer()));
    expect([...files.keys()]).toEqual(
      job?.files?.map(({ fileName }) => fileName),
    );
    const name = `${job?.reference}-release.json`;
    const text = String(files.get(name));
    const artwork = ordered?.find(({ kind }) => kind === "artwork");
    const release = readRelease(text, artwork?.digest ?? "");
    expect(faultsInRelease(release, { file: artwork?.digest ?? "" })).toEqual(
      [],
    );
    expect(JSON.parse(text).signatures).toMatchObject([
      { step: "Sign-off for print", as: "approver", decision: "approve" },
    ]);
    expect(text).not.toContain("signerName");
    expect(text).not.toContain("user:");
    expect(String(files.get("SHA256SUMS"))).toContain(name);
  });

  it("that is queried and answered has the release of its new file alone", async () => {
    const { id } = await desk.signed();
    await desk.move(id, "accept", desk.studio);
    await desk.move(id, "query", desk.studio, "Which entrance?");
    const { job } = await desk.move(id, "answer", desk.officer, "In the lane");
    expect(job?.files?.map(({ kind }) => kind)).not.toContain("release");
  });
});
