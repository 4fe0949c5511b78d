import { readdir } from "node:fs/promises";
import path from "node:path";
import { handleEndpoints } from "payload";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { receiveArchive } from "../../src/plugin/import/receive-archive.ts";
import { plainPicture } from "../support/hand-in.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { writeZip } from "../support/write-zip.ts";

let cms: TestCms;
let guardian: Person;
let studio: Person;

beforeAll(async () => {
  cms = await startCms();
  guardian = await personWith(cms, "guardian");
  studio = await personWith(cms, "studio");
});
afterAll(() => cms.close());

/** Bytes as they come over a connection. */
const streamOf = (bytes: Buffer) => new Blob([new Uint8Array(bytes)]).stream();

const words = "?credit=A.%20Photographer&alt=What%20it%20shows&name=market.zip";

/** Sends a body as it is, as a browser sends a file. */
const send = (
  body: ReadableStream<Uint8Array>,
  as?: Person,
  query = words,
): Promise<Response> =>
  handleEndpoints({
    config: cms.payload.config,
    payloadInstanceCacheKey: cms.home,
    request: new Request(
      `http://localhost:3000/api/photographs/import${query}`,
      {
        method: "POST",
        headers: {
          "content-type": "application/zip",
          ...(as && { authorization: `JWT ${as.token}` }),
        },
        body,
        ...{ duplex: "half" },
      },
    ),
  });

let shade = 0;
const pictures = (count: number): Promise<Buffer[]> =>
  Promise.all(
    Array.from({ length: count }, () => {
      shade += 1;
      return plainPicture(`#${(shade * 4099).toString(16).padStart(6, "0")}`);
    }),
  );

async function archiveOf(count: number): Promise<Buffer> {
  const made = await pictures(count);
  return writeZip(
    made.map((bytes, index) => ({ name: `2026/market/${index}.jpg`, bytes })),
  );
}

const archivesKept = async (): Promise<readonly string[]> =>
  readdir(path.join(cms.home, "imports")).catch(() => []);

const libraryHolds = async (): Promise<number> =>
  (await cms.payload.count({ collection: "photographs" })).totalDocs;

const reportOf = async (id: string, as: Person = guardian) =>
  (await rest(cms, `/photographs/import/${id}`, { as })).json();

const finished = (id: string) =>
  vi.waitFor(
    async () => {
      const report = await reportOf(id);
      expect(report.state).toBe("finished");
      return report;
    },
    { timeout: 20_000, interval: 100 },
  );

describe("an archive that somebody may not hand in", () => {
  it("is refused before a byte of it is kept", async () => {
    const nobody = await send(streamOf(await archiveOf(1)));
    expect(nobody.status).toBe(403);
    for (const role of ["supplier", "officer", "reader"] as const) {
      const answer = await send(
        streamOf(await archiveOf(1)),
        await personWith(cms, role),
      );
      expect([role, answer.status]).toEqual([role, 403]);
    }
    expect(await archivesKept()).toEqual([]);
    expect(await libraryHolds()).toBe(0);
  });
});

describe("an archive that does not arrive whole", () => {
  it("leaves nothing where the connection breaks off", async () => {
    const bytes = await archiveOf(2);
    const broken = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(new Uint8Array(bytes.subarray(0, 200)));
      },
      pull(controller) {
        controller.error(new Error("gone"));
      },
    });
    const answer = await send(broken, guardian);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("the connection broke off");
    expect(await archivesKept()).toEqual([]);
  });

  it("is told that it is no archive where it is cut or something else", async () => {
    const cut = (await archiveOf(2)).subarray(0, 300);
    for (const body of [cut, Buffer.from("<html></html>"), Buffer.alloc(0)]) {
      const answer = await send(streamOf(body), guardian);
      expect(answer.status).toBe(400);
      expect(await answer.text()).not.toContain(cms.home);
    }
    expect(await archivesKept()).toEqual([]);
  });
});

describe("a body that goes on for too long", () => {
  const limits = { bytes: 1000, pause: 50, time: 5000 };
  const folder = () => path.join(cms.home, "imports");

  it("is left at its limit, and one that stands still at its own", async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 100;
        controller.enqueue(new Uint8Array(100));
      },
    });
    await expect(receiveArchive(endless, folder(), limits)).rejects.toThrow(
      "more than 1000 bytes",
    );
    expect(sent).toBeLessThan(2000);
    const still = new ReadableStream<Uint8Array>({});
    await expect(receiveArchive(still, folder(), limits)).rejects.toThrow(
      "stood still",
    );
    expect(await archivesKept()).toEqual([]);
  });
});

describe("an archive that is handed in", () => {
  it("comes in as drafts, and its report tells of each file", async () => {
    const before = await libraryHolds();
    const [stall, bread] = await pictures(2);
    const zip = streamOf(
      writeZip([
        { name: "2026/market/stall.jpg", bytes: stall ?? Buffer.alloc(0) },
        { name: "2026/market/twin.jpg", bytes: stall ?? Buffer.alloc(0) },
        { name: "bread.jpg", bytes: bread ?? Buffer.alloc(0) },
        { name: "bomb.jpg", bytes: Buffer.alloc(3_000_000) },
        { name: "../out.jpg", bytes: bread ?? Buffer.alloc(0) },
        { name: "page.jpg", bytes: Buffer.from("<html></html>") },
      ]),
    );
    const accepted = await send(zip, studio);
    expect(accepted.status).toBe(202);
    const { id, name, total } = await accepted.json();
    expect({ name, total }).toEqual({ name: "market.zip", total: 6 });
    const admin = await personWith(cms, "administrator");
    const report = await vi.waitFor(
      async () => {
        const told = await reportOf(id, admin);
        expect(told.state).toBe("finished");
        return told;
      },
      { timeout: 20_000, interval: 100 },
    );
    expect(report.counts).toEqual({ taken: 2, present: 1, refused: 3 });
    expect(
      report.entries.map(
        ({ outcome, path: place }: { outcome: string; path: string }) =>
          `${place} ${outcome}`,
      ),
    ).toEqual([
      "../out.jpg refused",
      "2026/market/stall.jpg taken",
      "2026/market/twin.jpg present",
      "bomb.jpg refused",
      "bread.jpg taken",
      "page.jpg refused",
    ]);
    expect(await libraryHolds()).toBe(before + 2);
    const { docs } = await cms.payload.find({
      collection: "photographs",
      where: { folder: { equals: "2026/market" } },
    });
    expect(docs).toMatchObject([
      { approval: "draft", alt: "What it shows", credit: "A. Photographer" },
    ]);
    expect(await archivesKept()).toEqual([]);
    const others = await reportOf(id, guardian);
    expect(others.errors[0].message).toContain("No such import");
    expect((await rest(cms, `/photographs/import/${id}`)).status).toBe(404);
    const listed = async (as?: Person) =>
      (await (await rest(cms, "/photographs/import", as && { as })).json())
        .imports;
    expect(await listed(studio)).toMatchObject([{ id, done: 6, total: 6 }]);
    expect([await listed(guardian), await listed()]).toEqual([[], []]);
    const later = await rest(cms, `/photographs/import/${id}?after=5`, {
      as: studio,
    });
    expect((await later.json()).entries).toHaveLength(1);
  });

  it("waits for the one before it, and is recognised when it comes again", async () => {
    const zip = await archiveOf(4);
    const first = await (await send(streamOf(zip), guardian)).json();
    const second = await (await send(streamOf(zip), guardian)).json();
    expect((await finished(first.id)).counts.taken).toBe(4);
    expect((await finished(second.id)).counts).toEqual({
      taken: 0,
      present: 4,
      refused: 0,
    });
  });

  it("is sent away where four are being imported, and can be ended", async () => {
    const archives = [];
    for (let index = 0; index < 4; index += 1)
      archives.push(await archiveOf(12));
    const one = await archiveOf(1);
    const accepted = [];
    for (const zip of archives)
      accepted.push(await (await send(streamOf(zip), guardian)).json());
    const fifth = await send(streamOf(one), guardian);
    expect(fifth.status).toBe(429);
    const last = accepted[3].id;
    const other = await rest(cms, `/photographs/import/${last}`, {
      as: studio,
      method: "DELETE",
    });
    expect(other.status).toBe(404);
    for (const { id } of accepted)
      await rest(cms, `/photographs/import/${id}`, {
        as: guardian,
        method: "DELETE",
      });
    await vi.waitFor(
      async () => expect((await reportOf(last)).state).toBe("cancelled"),
      { timeout: 20_000, interval: 100 },
    );
    expect((await reportOf(last)).done).toBe(0);
    expect(await archivesKept()).toEqual([]);
    expect((await send(streamOf(await archiveOf(1)), guardian)).status).toBe(
      202,
    );
  });
});
