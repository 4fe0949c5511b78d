import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roles, todayInLondon } from "#collections";
import { addDays } from "#brand";
import type { MakeJob } from "#plugin/studio";
import {
  asked,
  startMaking,
  type MakingStudio,
} from "../../support/making-studio.ts";
import { personWith } from "../../support/payload-cms.ts";
import { readZip } from "../../support/read-zip.ts";

let studio: MakingStudio;
let stop: () => Promise<void>;

beforeAll(async () => {
  ({ stop, studio } = await startMaking());
}, 120_000);
afterAll(() => stop());

const packOf = async (job: MakeJob) =>
  Buffer.from(await (await studio.ask(String(job.pack))).arrayBuffer());

const makers = ["administrator", "guardian", "designer", "officer"];

describe("a set", () => {
  it("of a format that is not there is refused with the ones most like it", async () => {
    const { choices: _, ...setting } = asked;
    const choice = { template: "social-card", format: "ig-squares" };
    const bodies = {
      "/studio/make": { ...setting, choices: [choice] },
      "/studio/preview": { ...setting, ...choice, width: 300 },
    };
    for (const [at, body] of Object.entries(bodies)) {
      const answer = await studio.ask(at, { method: "POST", body });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
        errors: [
          {
            name: "format/unknown",
            message: expect.stringContaining('"ig-square"'),
          },
        ],
      });
    }
  });

  it.each(roles.filter((role) => !makers.includes(role)))(
    "is made, watched, packed and looked back on by no %s",
    async (role) => {
      const as = await personWith(studio.cms, role);
      const answers = await Promise.all([
        studio.ask("/studio/make", { method: "POST", body: asked, as }),
        studio.ask("/studio/jobs/any", { as }),
        studio.ask("/studio/jobs/any", { method: "DELETE", as }),
        studio.ask("/studio/pack.zip?renditions=1", { as }),
        studio.ask("/studio/history", { as }),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([
        403, 403, 403, 403, 403,
      ]);
    },
  );

  it("is made in the background, each output with its files", async () => {
    const job = await studio.make();
    expect(job).toMatchObject({ state: "finished", done: 2 });
    expect(job.outputs.map(({ state }) => state)).toEqual(["made", "made"]);
    const file = await studio.ask(String(job.outputs[1]?.files[0]));
    expect(file.headers.get("content-type")).toBe("application/pdf");
  });

  it("is seen and ended by nobody but whoever asked", async () => {
    const job = await studio.make();
    const at = `/studio/jobs/${job.id}`;
    const watched = await studio.ask(at, { as: studio.other });
    const ended = await studio.ask(at, { as: studio.other, method: "DELETE" });
    expect([watched.status, ended.status]).toEqual([404, 404]);
  });

  it("that is asked for twice is made once, and both are told of it", async () => {
    const first = await studio.make({ copy: { headline: "Once and for all" } });
    const before = await studio.cms.payload.count({ collection: "renditions" });
    const second = await studio.make(
      { copy: { headline: "Once and for all" } },
      studio.other,
    );
    const after = await studio.cms.payload.count({ collection: "renditions" });
    expect(after).toEqual(before);
    expect(second.outputs.map(({ rendition }) => rendition)).toEqual(
      first.outputs.map(({ rendition }) => rendition),
    );
    const made = await studio.history(studio.other);
    expect(made.map(({ rendition }) => rendition)).toContain(
      first.outputs[0]?.rendition,
    );
  });

  it("with words of one's own in slots that the toolkit leaves open is handed out", async () => {
    const job = await studio.make({
      copy: { headline: "Bins out on Thursday" },
    });
    const file = await studio.ask(String(job.outputs[0]?.files[0]));
    expect(file.status).toBe(200);
  });

  it("of a political campaign is made, and handed out when its route has signed it", async () => {
    const job = await studio.make({ toolkit: "your-say-starts-here" });
    expect(job.state).toBe("finished");
    const file = await studio.ask(String(job.outputs[0]?.files[0]));
    expect(file.status).toBe(409);
    expect(await file.json()).toMatchObject({
      errors: [{ name: "not-approved" }],
    });
  });

  it("goes on after an output that preflight blocks, and says at which slot", async () => {
    const job = await studio.make({ copy: { headline: "a".repeat(70) } });
    expect(job.state).toBe("finished");
    expect(job.pack).toBeUndefined();
    expect(job.outputs[0]).toMatchObject({ state: "blocked", files: [] });
    expect(job.outputs[0]?.findings[0]).toMatchObject({ slot: "headline" });
  });

  it.each([
    ["no choice", { choices: [] }, 400],
    ["a toolkit that is not there", { toolkit: "nil" }, 404],
    [
      "a template that is not there",
      { choices: [{ template: "nil", format: "a4" }] },
      400,
    ],
  ])("is refused with %s before it begins", async (_, more, status) => {
    const answer = await studio.ask("/studio/make", {
      method: "POST",
      body: { ...asked, ...more },
    });
    expect(answer.status).toBe(status);
  });
});

describe("a digital pack", () => {
  it("holds each file, its words, captions to post it with, and a manifest", async () => {
    const answer = await studio.ask(String((await studio.make()).pack));
    expect(answer.headers.get("content-disposition")).toBe(
      'attachment; filename="feed-the-caddy-digital-pack.zip"',
    );
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    const files = await readZip(new Uint8Array(await answer.arrayBuffer()));
    expect([...files.keys()]).toEqual([
      "feed-the-caddy_social-card_ig-square_en.jpg",
      "feed-the-caddy_social-card_ig-square_en.txt",
      "feed-the-caddy_social-card_ig-square_en.html",
      "feed-the-caddy_poster_a4_en.pdf",
      "feed-the-caddy_poster_a4_en.txt",
      "feed-the-caddy_poster_a4_en.html",
      "captions.csv",
      "alternatives.txt",
      "manifest.json",
      "releases.json",
    ]);
    const manifest = JSON.parse(String(files.get("manifest.json")));
    expect(manifest.files[0].alt).toContain("Scraps do more in the caddy");
    expect(manifest.leftOut).toEqual([]);
  });

  it("says in words and in its manifest which other ways to read it there are, and why the others are missing", async () => {
    const choices = ["poster", "large-print", "easy-read"].map((template) => ({
      template,
      format: "a4",
    }));
    const pack = await packOf(await studio.make({ language: "cy", choices }));
    const files = await readZip(new Uint8Array(pack));
    const [told] = JSON.parse(String(files.get("manifest.json"))).alternatives;
    const own = told.places.filter(
      ({ language }: { readonly language: string }) => language === "cy",
    );
    expect(told).toMatchObject({
      toolkit: "feed-the-caddy",
      isComplete: false,
    });
    expect(own).toEqual([
      {
        ...{ language: "cy", form: "standard" },
        files: ["feed-the-caddy_poster_a4_cy.pdf"],
      },
      {
        ...{ language: "cy", form: "large-print" },
        files: ["feed-the-caddy_large-print_a4_cy.pdf"],
      },
      {
        ...{ language: "cy", form: "easy-read", files: [] },
        missing: `Nobody has written “Easy-read title” and “Easy-read lines” in "cy"`,
      },
      {
        ...{ language: "cy", form: "high-contrast", files: [] },
        missing: "It can be made and was not asked for",
      },
    ]);
    expect(String(files.get("alternatives.txt"))).toContain(
      "Large print: feed-the-caddy_large-print_a4_cy.pdf",
    );
  });

  it("has the same bytes each time", async () => {
    const job = await studio.make();
    expect((await packOf(job)).equals(await packOf(job))).toBe(true);
  });

  it("counts as handed out, file by file", async () => {
    const job = await studio.make({ language: "cy" });
    await packOf(job);
    await packOf(job);
    const made = await studio.history();
    const own = made.find(
      ({ rendition }) => rendition === job.outputs[0]?.rendition,
    );
    expect(own).toMatchObject({ handedOut: 2, toolkit: "feed-the-caddy" });
  });

  it.each(["social-card", "poster"])(
    "is made of outputs that are known again by a small picture, and to look is no taking: %s",
    async (template) => {
      const made = await studio.history();
      const entry = made.find((one) => one.template === template);
      const answer = await studio.ask(entry?.picture ?? "");
      expect(answer.headers.get("content-type")).toBe("image/webp");
      const picture = sharp(Buffer.from(await answer.arrayBuffer()));
      const { height, width } = await picture.metadata();
      expect(Math.max(height, width)).toBeLessThanOrEqual(480);
      expect(Math.min(height, width)).toBeGreaterThan(300);
      const after = await studio.history();
      expect(
        after.find(({ rendition }) => rendition === entry?.rendition),
      ).toEqual(entry);
    },
  );

  it("is refused whole once its campaign is over, for the reason that is true", async () => {
    const job = await studio.make();
    const { docs } = await studio.cms.payload.find({
      collection: "toolkits",
      where: { slug: { equals: "feed-the-caddy" } },
      depth: 0,
    });
    const end = (validTo: string | null) =>
      studio.cms.payload.update({
        collection: "toolkits",
        id: docs[0]?.id ?? 0,
        data: { validTo, _status: "published" },
      });
    const yesterday = addDays(todayInLondon(), -1);
    await end(`${yesterday}T12:00:00.000Z`);
    const answer = await studio.ask(String(job.pack));
    expect(answer.status).toBe(409);
    await end(docs[0]?.validTo ?? null);
  });

  it.each(["", "a", "1,,2", "1;2", "999999", "1,999999"])(
    "of %j is refused",
    async (renditions) => {
      const answer = await studio.ask(
        `/studio/pack.zip?renditions=${renditions}`,
      );
      expect([400, 404]).toContain(answer.status);
    },
  );
});
