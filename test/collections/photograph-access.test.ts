import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles, type Role } from "#collections";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";

type Who = Role | "nobody";

let cms: TestCms;
const people = new Map<Who, Person>();
let count = 0;

beforeAll(async () => {
  cms = await startCms();
  for (const role of roles) people.set(role, await personWith(cms, role));
});
afterAll(() => cms.close());

const noise = (): Promise<Buffer> =>
  sharp({
    create: {
      width: 200,
      height: 150 + ++count,
      channels: 3,
      background: "#468",
      noise: { type: "gaussian", mean: 120, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();

const as = (who: Who) => {
  const user = people.get(who);
  return { overrideAccess: false, ...(user && { user }) };
};

const over = (who: Who, path: string) => {
  const user = people.get(who);
  return rest(cms, path, { ...(user && { as: user }) });
};

const licence = {
  reference: "LIC-1",
  work: "photograph",
  holder: "Sample Council",
  kind: "in-house",
  media: "any",
  territories: ["GB"],
  source: "staff",
} as const;

/** Hands a photograph in. Without a person the program does it. */
async function handIn(fields: object = {}, who?: Who) {
  const data = await noise();
  return cms.payload.create({
    collection: "photographs",
    data: {
      slug: `picture-${count}`,
      title: "A picture",
      alt: "What it shows",
      credit: "A. Photographer",
      ...fields,
    },
    file: { data, name: "x.jpg", mimetype: "image/jpeg", size: data.length },
    ...(who && as(who)),
  });
}

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
    const { id } = await handIn({ approval: "approved" });
    const answer = await over(who, `/photographs/${id}/original`);
    expect(answer.status).toBe(status);
  });

  it("is whole, a download, not kept by a browser and not guessed at", async () => {
    const { id, original } = await handIn();
    const answer = await over("studio", `/photographs/${id}/original`);
    const bytes = await answer.arrayBuffer();
    expect(bytes.byteLength).toBe(original?.bytes);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/jpeg",
      "content-disposition": "attachment; filename*=UTF-8''x.jpg",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
  });

  it("has an address for those alone who may fetch it", async () => {
    const { id } = await handIn({ approval: "approved" });
    const seen = async (who: Who) =>
      (
        await cms.payload.findByID({
          collection: "photographs",
          id,
          ...as(who),
        })
      ).originalFile;
    expect(await seen("officer")).toBeUndefined();
    expect(await seen("studio")).toBe(`/api/photographs/${id}/original`);
  });
});

describe("copies", () => {
  it("of a draft are closed to those who see approved photographs alone", async () => {
    const { id } = await handIn();
    const statuses = await Promise.all(
      (["nobody", "supplier", "officer", "reader"] as const).map(
        async (who) =>
          (await over(who, `/photographs/${id}/pictures/large`)).status,
      ),
    );
    expect(statuses).toEqual([404, 404, 404, 404]);
  });

  it("of an approved photograph are open to officers, and to nobody outside", async () => {
    const { id } = await handIn({ approval: "approved" });
    const statuses = await Promise.all(
      (["nobody", "supplier", "officer"] as const).map(
        async (who) =>
          (await over(who, `/photographs/${id}/pictures/large`)).status,
      ),
    );
    expect(statuses).toEqual([404, 404, 200]);
  });

  it("that are open to all are seen by anybody, with no more of the document", async () => {
    const { filename, id } = await handIn({
      approval: "approved",
      isPublic: true,
      licences: [licence],
    });
    const copy = await over("nobody", `/photographs/${id}/pictures/preview`);
    expect(copy.status).toBe(200);
    expect(copy.headers.get("cache-control")).toBe("public, no-cache");
    const closed = await Promise.all(
      [
        `/photographs/${id}`,
        `/photographs/${id}/original`,
        `/photographs/${id}/alike`,
        `/photographs/file/${filename}`,
        "/photographs",
      ].map(async (path) => (await over("nobody", path)).status),
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
    const { id } = await handIn({
      approval: "approved",
      isPublic: true,
      licences: [licence],
    });
    const path = `/photographs/${id}/pictures/preview`;
    expect((await over("nobody", path)).status).toBe(200);
    await cms.payload.update({
      collection: "photographs",
      id,
      data: change as object,
    });
    expect((await over("nobody", path)).status).toBe(404);
  });

  it("are of three sizes and no other", async () => {
    const { id } = await handIn();
    for (const name of ["original", "..%2f..%2flivery.db", "constructor"])
      expect(
        (await over("guardian", `/photographs/${id}/pictures/${name}`)).status,
      ).toBe(404);
  });
});
