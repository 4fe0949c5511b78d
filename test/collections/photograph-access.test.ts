import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import {
  startPhotographing,
  type Photographing,
  type Who,
} from "../support/photographing.ts";

let cms: TestCms;
let photographing: Photographing;

beforeAll(async () => {
  cms = await startCms();
  photographing = await startPhotographing(cms);
});
afterAll(() => cms.close());

const licence = {
  reference: "LIC-1",
  work: "photograph",
  holder: "Sample Council",
  kind: "in-house",
  media: "any",
  territories: ["GB"],
  source: "staff",
} as const;

describe("the original", () => {
  it.each([
    ["nobody", 403],
    ["supplier", 403],
    ["officer", 403],
    ["reader", 403],
    ["consent-officer", 403],
    ["designer", 200],
    ["studio", 200],
    ["guardian", 200],
    ["administrator", 200],
  ] as const)("for %s is answered with %i", async (who, status) => {
    const { id } = await photographing.handIn({ approval: "approved" });
    const answer = await photographing.over(who, `/photographs/${id}/original`);
    expect(answer.status).toBe(status);
  });

  it("is whole, a download, not kept by a browser and not guessed at", async () => {
    const { id, original } = await photographing.handIn();
    const answer = await photographing.over(
      "studio",
      `/photographs/${id}/original`,
    );
    const bytes = await answer.arrayBuffer();
    expect(bytes.byteLength).toBe(original?.bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/jpeg",
      "content-disposition": 'attachment; filename="x.jpg"',
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
  });

  it("has an address for those alone who may fetch it", async () => {
    const { id } = await photographing.handIn({ approval: "approved" });
    const seen = async (who: Who) =>
      (
        await cms.payload.findByID({
          collection: "photographs",
          id,
          ...photographing.as(who),
        })
      ).originalFile;
    expect(await seen("officer")).toBeUndefined();
    expect(await seen("studio")).toBe(`/api/photographs/${id}/original`);
  });
});

describe("copies", () => {
  it("of a draft are closed to those who see approved photographs alone", async () => {
    const { id } = await photographing.handIn();
    const statuses = await Promise.all(
      (["nobody", "supplier", "officer", "reader"] as const).map(
        async (who) =>
          (await photographing.over(who, `/photographs/${id}/pictures/large`))
            .status,
      ),
    );
    expect(statuses).toEqual([404, 404, 404, 404]);
  });

  it("of an approved photograph are open to officers, and to nobody outside", async () => {
    const { id } = await photographing.handIn({ approval: "approved" });
    const statuses = await Promise.all(
      (["nobody", "supplier", "officer"] as const).map(
        async (who) =>
          (await photographing.over(who, `/photographs/${id}/pictures/large`))
            .status,
      ),
    );
    expect(statuses).toEqual([404, 404, 200]);
  });

  it("that are open to all are seen by anybody, with no more of the document", async () => {
    const { filename, id } = await photographing.handIn({
      approval: "approved",
      isPublic: true,
      licences: [licence],
    });
    const copy = await photographing.over(
      "nobody",
      `/photographs/${id}/pictures/preview`,
    );
    expect(copy.status).toBe(200);
    expect(copy.headers.get("cache-control")).toBe("public, no-cache");
    const closed = await Promise.all(
      [
        `/photographs/${id}`,
        `/photographs/${id}/original`,
        `/photographs/${id}/alike`,
        `/photographs/file/${filename}`,
        "/photographs",
      ].map(async (path) => (await photographing.over("nobody", path)).status),
    );
    expect(closed).toEqual([403, 403, 403, 403, 403]);
  });

  it.each([
    [
      "its licence has ended",
      { licences: [{ ...licence, until: "2020-01-01T12:00:00.000Z" }] },
    ],
    ["it has no licence", { licences: [] }],
    [
      "its licence is for print alone",
      { licences: [{ ...licence, media: "channels", channels: ["print"] }] },
    ],
    ["its last day is over", { lastDay: "2020-01-01T12:00:00.000Z" }],
    ["it is held back", { isSafeguarded: true }],
    ["it is in the trash", { deletedAt: "2026-01-01T12:00:00.000Z" }],
    ["it is archived", { approval: "archived" }],
  ])("that were open to all are closed once %s", async (_, change) => {
    const { id } = await photographing.handIn({
      approval: "approved",
      isPublic: true,
      licences: [licence],
    });
    const path = `/photographs/${id}/pictures/preview`;
    expect((await photographing.over("nobody", path)).status).toBe(200);
    await cms.payload.update({
      collection: "photographs",
      id,
      data: change as object,
    });
    expect((await photographing.over("nobody", path)).status).toBe(404);
  });

  it("are of three sizes and no other", async () => {
    const { id } = await photographing.handIn();
    for (const name of ["original", "..%2f..%2flivery.db", "constructor"])
      expect(
        (
          await photographing.over(
            "guardian",
            `/photographs/${id}/pictures/${name}`,
          )
        ).status,
      ).toBe(404);
  });
});
