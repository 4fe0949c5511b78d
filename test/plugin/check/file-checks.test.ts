import { createLocalReq } from "payload";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import sharp from "sharp";
import { findFormat } from "#brand";
import {
  houseBrand,
  renditionStore,
  seedLarkmere,
  fileStore,
  foldersOf,
} from "#plugin";
import { larkmere } from "#larkmere";
import { findTemplate } from "#templates";
import { produce } from "#render";
import { currencyOf } from "../../../src/plugin/check/currency.ts";
import {
  checkFor,
  findCheck,
  forgetChecks,
  type ToldCheck,
} from "../../../src/plugin/check/file-checks.ts";
import {
  auditTrends,
  saveToAudit,
} from "../../../src/plugin/check/visual-audit.ts";
import { checkFile } from "../../../src/render/check-file/check-file.ts";
import { demoSources, demoToolkit } from "../../support/demo-toolkit.ts";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../../support/payload-cms.ts";
import { rest } from "../../support/rest.ts";
import { drawnPdf } from "../../render/check-file/hand-drawn.ts";

let cms: TestCms;
let officer: Person;
let supplier: Person;
let told: ToldCheck;

const owner = { owner: "user:1", counted: "user:1" };
const page = drawnPdf({ content: "1 0 0.8 rg 0 0 595 842 re f" });

beforeAll(async () => {
  cms = await startCms();
  await seedLarkmere(cms.payload);
  officer = await personWith(cms, "officer");
  supplier = await personWith(cms, "supplier");
  const brand = await houseBrand(cms.payload);
  told = await checkFor(
    cms.payload,
    owner,
    { fileName: "pink.pdf", bytes: page, use: "screen" },
    brand ?? larkmere,
  );
}, 240_000);
afterAll(() => cms.close());

const requestOf = (person: Person) =>
  createLocalReq({ user: { ...person, collection: "users" } }, cms.payload);

describe("a check of a file", () => {
  it("is asked for by nobody over the network without signing in", async () => {
    const answer = await rest(cms, "/brand/check", {
      method: "POST",
      body: {},
    });
    expect(answer.status).toBe(401);
  });

  it("is told to whoever asked, and to nobody else", async () => {
    expect(await findCheck(cms.payload, told.key, "user:2")).toBeUndefined();
    expect(await findCheck(cms.payload, told.key, "nobody")).toBeUndefined();
    const found = await findCheck(cms.payload, told.key, "user:1");
    expect(found?.check.score).toEqual(told.check.score);
  });

  it("is read over the network by nobody through its collection", async () => {
    const answer = await rest(cms, "/file-checks", { as: officer });
    expect(answer.status).toBe(403);
  });

  it("is forgotten after a day", async () => {
    const later = await checkFor(
      cms.payload,
      owner,
      { fileName: "old.pdf", bytes: page },
      larkmere,
    );
    await forgetChecks(cms.payload, new Date(Date.now() + 25 * 60 * 60 * 1000));
    expect(await findCheck(cms.payload, later.key, "user:1")).toBeUndefined();
  });
});

describe("the visual audit", () => {
  it("takes nothing from outside staff", async () => {
    await expect(
      saveToAudit(await requestOf(supplier), told, {
        service: "Waste",
        month: "2026-11",
      }),
    ).rejects.toMatchObject({ code: "forbidden" });
  });

  it("keeps what staff save, and shows how services do by month", async () => {
    const req = await requestOf(officer);
    await saveToAudit(req, told, { service: "Waste", month: "2026-11" });
    await saveToAudit(req, told, { service: "Waste", month: "2026-10" });
    const [trend] = await auditTrends(req);
    const { value: mean } = told.check.score;
    expect(trend).toMatchObject({
      ...{ service: "Waste", mean, files: 2 },
      months: [
        { month: "2026-10", mean, files: 1 },
        { month: "2026-11", mean, files: 1 },
      ],
    });
  });
});

describe("whether a file is in force", () => {
  it("is told by its bytes, by what it says of itself, and by its look", async () => {
    const template = findTemplate("social-card");
    if (!template) throw new Error("No social card");
    const production = await produce(
      demoToolkit("feed-the-caddy"),
      {
        template,
        format: findFormat("ig-square"),
        ...{ purpose: "social", encoding: "png", language: "en" },
        ...{ options: {}, copy: {} },
      },
      demoSources(),
    );
    const store = renditionStore(
      cms.payload,
      fileStore(foldersOf(cms.home).renditions),
    );
    await store.put(production);
    const bytes = production.artworks[0]?.bytes ?? new Uint8Array();
    const stateOf = async (file: Uint8Array) =>
      (
        await currencyOf(
          cms.payload,
          await checkFile({ fileName: "card", bytes: file }, larkmere),
        )
      ).state;
    expect(["current", "superseded"]).toContain(await stateOf(bytes));
    expect(await stateOf(new Uint8Array([...bytes, 0]))).toBe("altered");
    const shot = await sharp(bytes)
      .resize(600)
      .jpeg({ quality: 70 })
      .toBuffer();
    expect(["looks-like", "superseded"]).toContain(await stateOf(shot));
    expect(await stateOf(page)).toBe("not-ours");
  }, 120_000);
});
