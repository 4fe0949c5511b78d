import { stat } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, findFormat, rightsStandings } from "#brand";
import { contentPath, judgeRendition, todayInLondon } from "#collections";
import { readToolkit, seedLarkmere, withRights } from "#plugin";
import { createSources, produce, type RenderRequest } from "#render";
import { findTemplate } from "#templates";
import {
  personWith,
  startCms,
  type Person,
  type TestCms,
} from "../support/payload-cms.ts";
import { rest } from "../support/rest.ts";
import { showSomebody } from "../support/sample-people.ts";

let cms: TestCms;
let officer: Person;
let guardian: Person;

beforeAll(async () => {
  cms = await startCms();
  await seedLarkmere(cms.payload);
  officer = await personWith(cms, "officer");
  guardian = await personWith(cms, "guardian");
}, 60_000);
afterAll(() => cms.close());

const campaign = "feed-the-caddy";

const template = (name: string) => {
  const found = findTemplate(name);
  if (!found) throw new Error(`No template "${name}"`);
  return found;
};

const card = (photograph: string): RenderRequest => ({
  template: template("social-card"),
  format: findFormat("ig-portrait"),
  purpose: "social",
  encoding: "jpeg",
  language: "en",
  options: { layout: "photograph" },
  copy: {},
  photograph,
});

/** Renders a card as the command line does: rights are asked, then the engine works. */
async function renderCard(photograph: string, slug = campaign) {
  const toolkit = await readToolkit(cms.payload, slug);
  const [request = card(photograph)] = await withRights(cms.payload, toolkit, [
    card(photograph),
  ]);
  const sources = createSources(toolkit.brand, cms.readOriginal);
  return produce(toolkit, request, sources);
}

describe("the demonstration has a photograph", () => {
  const examples = [
    ["example-expired-licence", "expired"],
    ["example-expiring-licence", "expiring"],
    ["example-withdrawn-consent", "withdrawn"],
    ["example-needs-consent", "needs-consent"],
    ["example-restricted", "restricted"],
    ["example-candidate", "usable"],
  ] as const;

  it.each(examples)("%s that is %s today", async (slug, standing) => {
    const address = `/photographs?where[slug][equals]=${slug}`;
    const { docs } = await (await rest(cms, address, { as: guardian })).json();
    expect(docs[0].standing).toBe(standing);
  });

  it("for every way in which rights can stand", () => {
    const shown = new Set<string>(examples.map(([, standing]) => standing));
    expect(shown).toEqual(new Set(rightsStandings));
  });

  it("that a campaign uses, and not one of these blocks an output of its pack", async () => {
    const { docs } = await cms.payload.find({
      collection: "toolkits",
      depth: 0,
    });
    const blocks: string[] = [];
    for (const { slug } of docs) {
      const toolkit = await readToolkit(cms.payload, slug);
      const requests = toolkit.pack.map((item) => ({
        ...card(toolkit.photographs[0]?.id ?? ""),
        template: template(item.template),
        format: findFormat(item.format),
        purpose: item.purpose,
        options: item.options ?? {},
      }));
      for (const { rights } of await withRights(cms.payload, toolkit, requests))
        for (const { objections } of rights ?? [])
          for (const { message, severity } of objections)
            if (severity !== "note") blocks.push(`${slug}: ${message}`);
    }
    expect(docs.length).toBeGreaterThan(0);
    expect(blocks).toEqual([]);
  });
});

describe("a consent that is withdrawn", () => {
  it("blocks the next render, by name and without a word about the person", async () => {
    const { consent, person } = await showSomebody(
      cms.payload,
      "fig-in-red-bowl",
    );
    const before = await renderCard("fig-in-red-bowl");
    expect(before.report.isBlocked).toBe(false);
    await withdraw(consent.id);
    const after = await renderCard("fig-in-red-bowl");
    expect(after.artworks).toEqual([]);
    const [finding] = after.report.findings.filter(({ code }) =>
      code.startsWith("rights/"),
    );
    expect(finding).toMatchObject({
      code: "rights/consent-withdrawn",
      severity: "block",
      where: expect.stringContaining("ig-portrait"),
      hint: "Choose another photograph, or ask the consent officer",
    });
    const told = JSON.stringify(after.report);
    expect(told).not.toContain(String(person.reference));
    expect(told).not.toContain(String(consent.reference));
    expect(await cms.renditions.put(after)).toMatchObject({
      status: "blocked",
      files: [],
    });
  });

  it("leaves a refusal beside the artwork that was made before, and another beside both", async () => {
    const { consent } = await showSomebody(cms.payload, "dandelion-meadow");
    const before = await cms.renditions.put(
      await renderCard("dandelion-meadow", "wild-verges"),
    );
    await withdraw(consent.id);
    const after = await cms.renditions.put(
      await renderCard("dandelion-meadow", "wild-verges"),
    );
    expect([before.status, after.status]).toEqual(["ready", "blocked"]);
    expect(after.id).not.toBe(before.id);
  });

  it("closes the download of what was made before, and the file stays", async () => {
    const { consent } = await showSomebody(cms.payload, "autumn-meadow");
    const rendition = await cms.renditions.put(
      await renderCard("autumn-meadow"),
    );
    const address = `/renditions/${rendition.id}/files/1`;
    expect((await rest(cms, address, { as: officer })).status).toBe(200);
    await withdraw(consent.id);
    const refused = await rest(cms, address, { as: officer });
    expect(refused.status).toBe(409);
    const told = await refused.text();
    expect(told).toContain('Photograph \\"autumn-meadow\\" is held up');
    expect(told).not.toContain(String(consent.reference));
    const digest = rendition.files?.[0]?.digest ?? "";
    const kept = contentPath(path.join(cms.home, "renditions"), digest);
    expect((await stat(kept)).size).toBeGreaterThan(0);
  });
});

const withdraw = (id: number) =>
  cms.payload.update({
    collection: "consents",
    id,
    data: {
      withdrawnOn: `${todayInLondon()}T12:00:00.000Z`,
      withdrawnVia: "letter",
    },
  });

describe("a licence", () => {
  it("that has ended closes the download too, and says its day", async () => {
    const rendition = await cms.renditions.put(
      await renderCard("woodland-stream", "your-say-starts-here"),
    );
    const { docs } = await cms.payload.find({
      collection: "photographs",
      where: { slug: { equals: "woodland-stream" } },
      depth: 0,
    });
    const [photograph] = docs;
    await cms.payload.update({
      collection: "photographs",
      id: photograph?.id ?? 0,
      data: {
        licences: (photograph?.licences ?? []).map((licence) => ({
          ...licence,
          until: "2025-06-30T12:00:00.000Z",
        })),
      },
    });
    const address = `/renditions/${rendition.id}/files/1`;
    const refused = await rest(cms, address, { as: officer });
    expect(refused.status).toBe(409);
    expect(await refused.text()).toContain("ends on 30 June 2025");
  });

  it("that ends soon warns and does not stop the output", async () => {
    await cms.payload.update({
      collection: "photographs",
      where: { slug: { equals: "hilltop-sunrise" } },
      data: { lastDay: `${addDays(todayInLondon(), 3)}T12:00:00.000Z` },
    });
    const toolkit = await readToolkit(cms.payload, campaign);
    const { docs } = await cms.payload.find({
      collection: "photographs",
      where: { slug: { equals: "hilltop-sunrise" } },
      select: { standing: true },
    });
    expect(docs[0]?.standing).toBe("expiring");
    const verdicts = await judgeRendition(
      cms.payload,
      {
        name: "card",
        manifest: {
          template: { name: "social-card" },
          format: "ig-portrait",
          purpose: "social",
          photographs: [{ id: "hilltop-sunrise" }],
        },
      },
      { asked: todayInLondon(), terms: toolkit.terms },
    );
    expect(verdicts[0]?.objections).toMatchObject([
      { code: "rights/ending-soon", severity: "warn" },
    ]);
  });
});

describe("a rendition", () => {
  const manifest = (id: string, purpose = "social") => ({
    template: { name: "social-card" },
    format: "ig-portrait",
    purpose,
    photographs: [{ id }],
  });
  const judge = (id: string) =>
    judgeRendition(
      cms.payload,
      { name: "card", manifest: manifest(id) },
      { asked: todayInLondon() },
    );

  it("of a photograph that is in no library any more goes to nobody", async () => {
    const [verdict] = await judge("never-heard-of");
    expect(verdict?.objections.map(({ code }) => code)).toEqual([
      "rights/not-approved",
      "rights/licence-missing",
    ]);
  });

  it("whose manifest says nothing is not handed out by guessing", async () => {
    await expect(
      judgeRendition(
        cms.payload,
        { name: "card", manifest: {} },
        { asked: todayInLondon() },
      ),
    ).rejects.toThrow("its manifest does not say what it was made from");
  });
});
