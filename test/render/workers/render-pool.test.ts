import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findFormat, type Encoding, type Toolkit } from "#brand";
import {
  createSources,
  MissingSupplyError,
  openRenderPool,
  produce,
  type BatchOutcome,
  type ReadOriginal,
  type RenderPool,
  type RenderRequest,
} from "#render";
import { findTemplate } from "#templates";
import { sampleToolkit } from "../../support/sample-toolkit.ts";

let toolkit: Toolkit;
let readOriginal: ReadOriginal;
let pool: RenderPool;

beforeAll(async () => {
  ({ toolkit, readOriginal } = await sampleToolkit());
  pool = openRenderPool({ toolkit, readOriginal, threads: 2 });
});

afterAll(() => pool.close());

const request = (
  headline: string,
  encoding: Encoding = "jpeg",
): RenderRequest => {
  const template = findTemplate("social-card");
  if (!template) throw new Error("No social card");
  return {
    template,
    format: findFormat("fb-square"),
    purpose: "social",
    encoding,
    language: "en",
    options: { layout: "photograph" },
    copy: { headline },
  };
};

const batch = [
  request("One"),
  request("Two", "png"),
  request("Three", "webp"),
  request("Four"),
  request("Five", "png"),
  request("Six"),
];

async function collect(
  from: RenderPool,
  requests: readonly RenderRequest[],
): Promise<readonly BatchOutcome[]> {
  const outcomes: BatchOutcome[] = [];
  for await (const outcome of from.produceAll(requests)) outcomes.push(outcome);
  return outcomes;
}

const digests = (outcome: BatchOutcome) =>
  outcome.kind === "made"
    ? outcome.artworks.map(({ digest }) => digest)
    : outcome.error.message;

describe("a batch on two threads", () => {
  it("gives the same bytes in the same order as no threads", async () => {
    const sources = createSources(toolkit.brand, readOriginal);
    const alone = [];
    for (const one of batch) {
      const { artworks } = await produce(toolkit, one, sources);
      alone.push(artworks.map(({ digest }) => digest));
    }
    const outcomes = await collect(pool, batch);
    expect(outcomes.map(digests)).toEqual(alone);
    expect(outcomes.map((outcome) => outcome.request)).toEqual(batch);
  });

  it("goes on after a request that cannot be made, and says why by its code", async () => {
    const wrong = {
      ...request("Two"),
      copy: { slogan: "There is no such slot" },
    };
    const outcomes = await collect(pool, [
      request("One"),
      wrong,
      request("Six"),
    ]);
    expect(outcomes.map(({ kind }) => kind)).toEqual([
      "made",
      "failed",
      "made",
    ]);
    expect(outcomes[1]).toMatchObject({ error: { code: "unknown-slot" } });
  });

  it("reports a photograph that cannot be read to the job that needed it", async () => {
    const missing = openRenderPool({
      toolkit,
      readOriginal: () => Promise.reject(new MissingSupplyError("It is gone")),
      threads: 1,
    });
    const outcomes = await collect(missing, [request("One")]);
    await missing.close();
    expect(outcomes).toMatchObject([
      {
        kind: "failed",
        error: { name: "MissingSupplyError", message: "It is gone" },
      },
    ]);
  });

  it("fails what is under way when it is closed, and leaves nothing running", async () => {
    const closing = openRenderPool({ toolkit, readOriginal, threads: 1 });
    const outcomes = collect(closing, [request("One")]);
    await closing.close();
    expect(await outcomes).toMatchObject([
      { kind: "failed", error: { code: "thread" } },
    ]);
  });
});
