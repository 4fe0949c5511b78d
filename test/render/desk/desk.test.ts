import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFormat, type Toolkit } from "#brand";
import {
  createSources,
  produce,
  type ReadOriginal,
  type RenderRequest,
} from "#render";
import { findTemplate } from "#templates";
import {
  openRenderDesk,
  type RenderDesk,
} from "../../../src/render/desk/desk.ts";
import { preview } from "../../../src/render/preview.ts";
import { sampleToolkit } from "../../support/sample-toolkit.ts";

let toolkit: Toolkit;
let readOriginal: ReadOriginal;
let desk: RenderDesk;

beforeAll(async () => {
  ({ toolkit, readOriginal } = await sampleToolkit());
  desk = openRenderDesk({ readOriginal });
});
afterAll(() => desk.close());

const request = (headline: string): RenderRequest => {
  const template = findTemplate("social-card");
  if (!template) throw new Error("No social card");
  return {
    template,
    format: findFormat("fb-square"),
    purpose: "social",
    encoding: "jpeg",
    language: "en",
    options: { layout: "photograph" },
    copy: { headline },
  };
};

const view = { width: 200, page: 1, encoding: "jpeg" } as const;
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "answered",
    (error: unknown) => String(Object(error).code),
  );

describe("the desk", () => {
  it("refuses a preview that nobody waits for any more", async () => {
    const stop = new AbortController();
    const asker = { toolkit, person: "user:1" };
    const first = desk.preview(request("First"), view, asker);
    const second = codeOf(
      desk.preview(request("Second"), view, { ...asker, signal: stop.signal }),
    );
    stop.abort();
    expect(await second).toBe("superseded");
    expect((await first).report.isBlocked).toBe(false);
  });

  it("lets a newer preview of the same session take the place of one that waits", async () => {
    const asker = { toolkit, person: "user:1", session: "draft 1" };
    const asked = ["One", "Two", "Three"].map((headline) =>
      codeOf(desk.preview(request(headline), view, asker)),
    );
    expect(await Promise.all(asked)).toEqual([
      "answered",
      "superseded",
      "answered",
    ]);
  });

  it("kills what takes too long, says so, and answers the next question", async () => {
    const hasty = openRenderDesk({ readOriginal, limits: { preview: 1 } });
    const asker = { toolkit, person: "user:1" };
    expect(await codeOf(hasty.preview(request("Slow"), view, asker))).toBe(
      "too-slow",
    );
    const { fits } = await hasty.fits([request("Next")], asker);
    expect(fits[0]?.fits).toBe(true);
    await hasty.close();
  });

  it("answers with the pictures and bytes of the engine itself", async () => {
    const asker = { toolkit, person: "user:1" };
    const sources = createSources(toolkit.brand, readOriginal);
    const own = await preview(toolkit, request("Same"), sources, view);
    const shown = await desk.preview(request("Same"), view, asker);
    expect(Buffer.from(shown.picture?.bytes ?? [])).toEqual(
      Buffer.from(own.picture?.bytes ?? []),
    );
    const made = await produce(toolkit, request("Same"), sources);
    const given = await desk.produce(request("Same"), asker);
    expect(given.artworks.map(({ digest }) => digest)).toEqual(
      made.artworks.map(({ digest }) => digest),
    );
    const [words] = given.equivalents;
    expect(words?.files.map(({ mediaType }) => mediaType)).toEqual([
      "text/plain; charset=utf-8",
      "text/html; charset=utf-8",
    ]);
    expect(words?.alt).toContain("Same");
    const plan = await desk.plan(request("Same"), asker);
    expect(plan.manifest).toEqual(made.manifest);
  });

  it("passes on why something cannot be made", async () => {
    const wrong = { ...request("Any"), language: "xx" };
    const asker = { toolkit, person: "user:1" };
    await expect(desk.preview(wrong, view, asker)).rejects.toMatchObject({
      message: expect.stringContaining('language "xx"'),
    });
  });
});
