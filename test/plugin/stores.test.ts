import { randomUUID } from "node:crypto";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { inject } from "vitest";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fileStore, memoryStore, renditionStore, seedBrand } from "#plugin";
import { sha256 } from "#render/digest";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";
import { sampleProduction } from "../support/sample-production.ts";
import { storeContract } from "../support/store-contract.ts";

describe("a store in memory", () => {
  storeContract(memoryStore);
});

describe("a store of files", () => {
  const folder = () => path.join(inject("runFolder"), randomUUID());
  storeContract(() => fileStore(folder()));

  it("leaves no part of a file behind", async () => {
    const place = folder();
    const store = fileStore(place);
    await Promise.all(
      [1, 2, 3, 4].map(() => store.put(new Uint8Array(1_000_000))),
    );
    const names = await readdir(place, { recursive: true });
    expect(names.filter((name) => name.includes(".part"))).toEqual([]);
  });

  it("does not let a digest lead out of its folder", async () => {
    await expect(fileStore(folder()).get("../../etc/passwd")).rejects.toThrow(
      'Expected a SHA-256 digest in hex but received "../../etc/passwd"',
    );
  });
});

describe("renditions", () => {
  let cms: TestCms;

  beforeAll(async () => {
    cms = await startCms();
    await seedBrand(cms.payload, await sampleSource());
  });
  afterAll(() => cms.close());

  it("keep the file, the manifest, the report and their digests", async () => {
    const production = sampleProduction();
    const rendition = await cms.renditions.put(production);
    const [artwork] = production.artworks;
    expect(rendition).toMatchObject({
      status: "ready",
      purpose: "social",
      encoding: "jpeg",
      toolkitDigest: production.manifest.toolkit.digest,
      blocks: 0,
      warnings: 1,
      files: [
        {
          fileName: "feed-the-caddy-social-card-ig-portrait-en.jpg",
          mediaType: "image/jpeg",
          digest: sha256(artwork?.bytes ?? ""),
        },
      ],
      manifest: production.manifest,
      report: production.report,
    });
    expect(await cms.renditions.read(rendition)).toEqual([
      Buffer.from(artwork?.bytes ?? []),
    ]);
  });

  it("are one where everything that went in is the same", async () => {
    const production = sampleProduction({ language: "ar" });
    const [first, second] = [
      await cms.renditions.put(production),
      await cms.renditions.put(production),
    ];
    expect(second.id).toBe(first.id);
    const { totalDocs } = await cms.payload.count({
      collection: "renditions",
      where: { language: { equals: "ar" } },
    });
    expect(totalDocs).toBe(1);
  });

  it("that are blocked keep the report and have no file", async () => {
    const rendition = await cms.renditions.put(
      sampleProduction({ language: "pl", isBlocked: true }),
    );
    expect(rendition).toMatchObject({
      status: "blocked",
      blocks: 1,
      files: [],
    });
  });

  it("leave no document when the work around them fails", async () => {
    const { initTransaction, killTransaction, createLocalReq } =
      await import("payload");
    const req = await createLocalReq({}, cms.payload);
    await initTransaction(req);
    await cms.renditions.put(sampleProduction({ language: "ro" }), req);
    await killTransaction(req);
    const { totalDocs } = await cms.payload.count({
      collection: "renditions",
      where: { language: { equals: "ro" } },
    });
    expect(totalDocs).toBe(0);
  });

  it("are not kept for somebody who may not use the template", async () => {
    const { createLocalReq } = await import("payload");
    const { docs } = await cms.payload.update({
      collection: "templates",
      where: { key: { equals: "social-card" } },
      data: { status: "by-request" },
    });
    const production = sampleProduction({ language: "gu" });
    const putAs = async (role: "officer" | "designer") => {
      const user = await personWith(cms, role);
      const req = await createLocalReq({ user }, cms.payload);
      return cms.renditions.put(production, req);
    };
    await expect(putAs("officer")).rejects.toThrow(
      'Cannot use template "social-card"',
    );
    expect(await putAs("designer")).toMatchObject({ language: "gu" });
    await cms.payload.update({
      collection: "templates",
      id: docs[0]?.id ?? 0,
      data: { status: "available" },
    });
  });

  it("of two brands keep apart what both name alike", async () => {
    const { manifest, ...rest } = sampleProduction({ language: "pa" });
    const { uses } = await cms.renditions.put({
      ...rest,
      manifest: { ...manifest, brand: "other" },
    });
    const named = uses?.map(({ of }) => of);
    expect(named).toContain("logo:other/symbol-color");
    expect(named).toContain("token:other/mere");
    expect(named).toContain("promise:other/environment");
    const { totalDocs } = await cms.payload.count({
      collection: "renditions",
      where: {
        and: [
          { "uses.of": { equals: "token:sample/mere" } },
          { language: { equals: "pa" } },
        ],
      },
    });
    expect(totalDocs).toBe(0);
  });

  it("are found by every kind of thing that went in", async () => {
    const production = sampleProduction({ language: "so" });
    const { uses = [] } = await cms.renditions.put(production);
    const found = await Promise.all(
      (uses ?? []).map(({ of }) =>
        cms.payload.count({
          collection: "renditions",
          where: {
            and: [
              { "uses.of": { equals: of } },
              { language: { equals: "so" } },
            ],
          },
        }),
      ),
    );
    expect(found.map(({ totalDocs }) => totalDocs)).toEqual(
      Array.from({ length: 11 }, () => 1),
    );
  });

  it("put two at a time become one", async () => {
    const production = sampleProduction({ language: "bn" });
    const store = renditionStore(cms.payload, memoryStore());
    const put = await Promise.all([
      store.put(production),
      store.put(production),
    ]);
    expect(new Set(put.map(({ id }) => id)).size).toBe(1);
  });

  it("are served whole, never kept by a browser, and only to those who may", async () => {
    const production = sampleProduction({ language: "cy" });
    const { id } = await cms.renditions.put(production);
    const address = `/renditions/${id}/files/1`;
    const studio = await personWith(cms, "studio");
    const supplier = await personWith(cms, "supplier");
    expect((await rest(cms, address)).status).toBe(403);
    expect((await rest(cms, address, { as: supplier })).status).toBe(403);
    const answer = await rest(cms, address, { as: studio });
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "cache-control": "private, no-store",
      "content-type": "image/jpeg",
      "x-content-type-options": "nosniff",
      "content-disposition":
        'attachment; filename="feed-the-caddy-social-card-ig-portrait-cy.jpg"',
    });
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(
      production.artworks[0]?.bytes,
    );
    const beyond = await rest(cms, `/renditions/${id}/files/2`, { as: studio });
    expect(beyond.status).toBe(404);
  });

  it("of presses go to the print studio alone, and refused ones to nobody", async () => {
    const studio = await personWith(cms, "studio");
    const officer = await personWith(cms, "officer");
    const ready = await cms.renditions.put(
      sampleProduction({ language: "pl", isPress: true }),
    );
    const refused = await cms.renditions.put(
      sampleProduction({ language: "ur", isPress: true, isBlocked: true }),
    );
    expect(refused).toMatchObject({ status: "blocked", purpose: "press" });
    const at = (id: number | string, as: typeof studio) =>
      rest(cms, `/renditions/${id}/files/1`, { as });
    expect((await at(ready.id, officer)).status).toBe(403);
    expect((await at(ready.id, studio)).status).toBe(200);
    // The studio does not even see it; who mends findings is told why there is no file.
    expect((await at(refused.id, studio)).status).toBe(404);
    expect((await at(refused.id, officer)).status).toBe(409);
  });
});
