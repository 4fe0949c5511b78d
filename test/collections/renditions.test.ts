import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles, type Rendition } from "#collections";
import { seedBrand } from "#plugin";
import { personWith, startCms, type TestCms } from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { sampleSource } from "../support/sample-brand.ts";
import { sampleProduction } from "../support/sample-production.ts";

let cms: TestCms;
let rendition: Rendition;

beforeAll(async () => {
  cms = await startCms();
  await seedBrand(cms.payload, await sampleSource());
  rendition = await cms.renditions.put(
    sampleProduction({ photographs: [{ id: "first", digest: "ab12" }] }),
  );
});
afterAll(() => cms.close());

const again = () =>
  cms.payload.findByID({ collection: "renditions", id: rendition.id });

describe("a rendition is kept for good", () => {
  it.each(roles)("no %s changes or deletes one", async (role) => {
    const as = await personWith(cms, role);
    const address = `/renditions/${rendition.id}`;
    const changed = await rest(cms, address, {
      method: "PATCH",
      as,
      body: { name: "Another" },
    });
    const deleted = await rest(cms, address, { method: "DELETE", as });
    expect([changed.status, deleted.status]).toEqual([403, 403]);
  });

  it("the program changes none either", async () => {
    await expect(
      cms.payload.update({
        collection: "renditions",
        id: rendition.id,
        data: { name: "Another" },
      }),
    ).rejects.toThrow(
      /^Cannot change \d+ of "renditions": it is a record of what was; render again instead/,
    );
    expect((await again()).name).toBe(rendition.name);
  });

  it("nor does it delete any, one or all", async () => {
    const one = { collection: "renditions", id: rendition.id } as const;
    await expect(cms.payload.delete(one)).rejects.toThrow(
      "it is a record that stays; take back what it was made from",
    );
    const all = await cms.payload.delete({
      collection: "renditions",
      where: { id: { exists: true } },
    });
    expect(all.docs).toEqual([]);
    expect(await again()).toEqual(await again());
  });
});

describe("the lineage of a rendition", () => {
  it("names everything that went in, with what it was like then", async () => {
    const { manifest } = sampleProduction();
    const { docs } = await cms.payload.find({ collection: "narratives" });
    const uses = (await again()).uses?.map(({ of, as }) => [of, as ?? ""]);
    expect(uses).toEqual([
      ["brand:sample", ""],
      ["toolkit:feed-the-caddy", manifest.toolkit.digest],
      ["template:social-card", "1"],
      ["format:ig-portrait", ""],
      ["promise:sample/environment", ""],
      [`message:${docs[0]?.id}`, manifest.narrative],
      ["fact:liners", "52 as of 2026-04-01"],
      ["photograph:first", "ab12"],
      ["logo:sample/symbol-color", ""],
      ["token:sample/chalk", ""],
      ["token:sample/mere", ""],
      ["font:sans-600", manifest.fonts[0]?.digest],
    ]);
  });

  it("is written with the document or not at all", async () => {
    const { createLocalReq, initTransaction, killTransaction } =
      await import("payload");
    const req = await createLocalReq({}, cms.payload);
    await initTransaction(req);
    const lost = { id: "lost", digest: "cd34" };
    await cms.renditions.put(sampleProduction({ photographs: [lost] }), req);
    await killTransaction(req);
    const { totalDocs } = await cms.payload.count({
      collection: "renditions",
      where: { "uses.of": { equals: "photograph:lost" } },
    });
    expect(totalDocs).toBe(0);
  });

  it("cannot be written by anybody over the network", async () => {
    const as = await personWith(cms, "administrator");
    const { status } = await rest(cms, "/renditions", {
      method: "POST",
      as,
      body: { ...rendition, key: "forged", uses: [{ of: "photograph:x" }] },
    });
    expect(status).toBe(403);
  });
});
