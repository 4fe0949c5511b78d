import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addDays, findFormat, momentInLondon } from "#brand";
import { todayInLondon } from "#collections";
import { readToolkit, seedLarkmere, withRights } from "#plugin";
import { createSources, produce, type RenderRequest } from "#render";
import { findTemplate } from "#templates";
import { startCms, type TestCms } from "../support/payload-cms.ts";
import { showSomebody } from "../support/sample-people.ts";

let cms: TestCms;

beforeAll(async () => {
  cms = await startCms();
  await seedLarkmere(cms.payload);
});
afterAll(() => cms.close());

const slug = "be-their-steady";

/** Renders a card as the command line does: rights and elections are asked, then the engine works. */
async function renderCard() {
  const template = findTemplate("social-card");
  if (!template) throw new Error("No social card");
  const toolkit = await readToolkit(cms.payload, slug);
  const card: RenderRequest = {
    template,
    format: findFormat("ig-portrait"),
    purpose: "social",
    encoding: "jpeg",
    language: "en",
    options: { layout: "photograph" },
    copy: {},
    photograph: "paint-brushes",
  };
  const [request = card] = await withRights(cms.payload, toolkit, [card]);
  return produce(
    toolkit,
    request,
    createSources(toolkit.brand, cms.readOriginal),
  );
}

describe("while the period before an election runs", () => {
  const day = (count: number) =>
    `${addDays(todayInLondon(), count)}T12:00:00.000Z`;
  beforeAll(async () => {
    const { docs } = await cms.payload.find({ collection: "brands", depth: 0 });
    await cms.payload.create({
      collection: "elections",
      data: {
        name: "General election",
        kind: "parliamentary",
        area: "whole",
        brand: docs[0]?.id ?? 0,
        noticeDay: day(-3),
        pollDay: day(20),
      },
    });
  });
  const codesOf = async () => {
    const { artworks, report } = await renderCard();
    const codes = report.findings
      .filter(({ severity }) => severity === "block")
      .map(({ code }) => code);
    return { codes, files: artworks.length };
  };

  it("a campaign that goes on is made", async () => {
    expect(await codesOf()).toEqual({ codes: [], files: 1 });
  });

  it("a candidate in a photograph stops it", async () => {
    const { person } = await showSomebody(cms.payload, "paint-brushes");
    const become = (kind: "candidate" | "resident") =>
      cms.payload.update({
        collection: "people",
        id: person.id,
        data: { kind },
      });
    await become("candidate");
    expect(await codesOf()).toEqual({
      codes: ["rights/pre-election-person"],
      files: 0,
    });
    await become("resident");
    expect(await codesOf()).toEqual({ codes: [], files: 1 });
  });

  it("a campaign about which nobody has decided is not made", async () => {
    await cms.payload.update({
      collection: "toolkits",
      where: { slug: { equals: slug } },
      data: { election: "needs-monitoring-officer" },
    });
    expect(await codesOf()).toEqual({
      codes: ["election/undecided"],
      files: 0,
    });
  });

  it("the campaign is made again at 22:00 on poll day, and not a moment before", async () => {
    const poll = addDays(todayInLondon(), 20);
    const close = momentInLondon(poll, 22 * 60).getTime();
    vi.useFakeTimers({ toFake: ["Date"], now: close - 1 });
    expect((await codesOf()).codes).toContain("election/undecided");
    vi.setSystemTime(close);
    expect((await codesOf()).codes).not.toContain("election/undecided");
    vi.useRealTimers();
  });
});
