import { describe, expect, it } from "vitest";
import { findFormat, type Encoding } from "#brand";
import {
  createSources,
  produce,
  produceAll,
  type RenderRequest,
} from "#render";
import { findTemplate } from "#templates";
import { inOrder } from "../../src/render/in-order.ts";
import { sampleToolkit } from "../support/sample-toolkit.ts";

const request = (format: string, encoding: Encoding): RenderRequest => {
  const template = findTemplate("social-card");
  if (!template) throw new Error("No social card");
  return {
    template,
    format: findFormat(format),
    purpose: "social",
    encoding,
    language: "en",
    options: { layout: "photograph" },
    copy: {},
  };
};

const requests = [
  request("fb-square", "png"),
  request("ig-portrait", "jpeg"),
  request("fb-link", "webp"),
  request("ig-portrait", "png"),
];

async function collect<Value>(
  from: AsyncIterable<Value>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  for await (const value of from) values.push(value);
  return values;
}

describe("outputs made side by side", () => {
  it("are byte for byte those made one after the other, in the same order", async () => {
    const { toolkit, readOriginal } = await sampleToolkit();
    const digestsAt = async (concurrency: number) => {
      const sources = createSources(toolkit.brand, readOriginal);
      const made = await collect(
        produceAll(toolkit, requests, sources, { concurrency }),
      );
      return made.map(({ artworks }) => artworks.map(({ digest }) => digest));
    };
    const alone = [];
    for (const one of requests) {
      const sources = createSources(toolkit.brand, readOriginal);
      const { artworks } = await produce(toolkit, one, sources);
      alone.push(artworks.map(({ digest }) => digest));
    }
    expect(await digestsAt(1)).toEqual(alone);
    expect(await digestsAt(4)).toEqual(alone);
  });
});

describe("tasks in order", () => {
  const later = async <Value>(value: Value, turns: number): Promise<Value> => {
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    return value;
  };

  it.each([1, 2, 3, 9])("come in order at concurrency %i", async (limit) => {
    let underWay = 0;
    let most = 0;
    const task = async (value: number) => {
      most = Math.max(most, ++underWay);
      await later(value, 7 - value);
      underWay--;
      return value * 2;
    };
    const given = await collect(inOrder([1, 2, 3, 4, 5], limit, task));
    expect(given).toEqual([2, 4, 6, 8, 10]);
    expect(most).toBe(Math.min(limit, 5));
  });

  it("stop at the first error in order, and begin nothing after it", async () => {
    const begun: number[] = [];
    const task = async (value: number) => {
      begun.push(value);
      await later(value, 3);
      if (value === 2) throw new Error(`No ${value}`);
      return value;
    };
    const all = collect(inOrder([1, 2, 3, 4, 5], 2, task));
    await expect(all).rejects.toThrow("No 2");
    expect(begun).toEqual([1, 2, 3]);
  });

  it("wait for what is under way when nobody wants more", async () => {
    let finished = 0;
    const task = async (value: number) => {
      await later(value, 5);
      finished++;
      return value;
    };
    for await (const _ of inOrder([1, 2, 3, 4, 5], 3, task)) break;
    expect(finished).toBe(4);
  });

  it("need room for one", async () => {
    await expect(
      collect(inOrder([1], 0, (value) => later(value, 1))),
    ).rejects.toThrow("Expected a whole number from 1 for concurrency");
  });
});
