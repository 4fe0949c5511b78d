import { beforeAll, describe, expect, it } from "vitest";
import { findFormat, type Toolkit } from "#brand";
import { produce, type RenderRequest, type Sources } from "#render";
import { findTemplate } from "#templates";
import { measureFit } from "../../src/render/fits.ts";
import { preview } from "../../src/render/preview.ts";
import { demoToolkit, gridToolkit } from "../support/demo-toolkit.ts";

let toolkit: Toolkit;
let sources: Sources;

beforeAll(async () => {
  ({ toolkit, sources } = await gridToolkit(demoToolkit("feed-the-caddy")));
});

const asked = (
  name: string,
  format: string,
  more: Partial<RenderRequest> = {},
): RenderRequest => {
  const template = findTemplate(name);
  if (!template) throw new Error(`No template "${name}"`);
  return {
    template,
    format: findFormat(format),
    purpose: "social",
    encoding: "png",
    language: "en",
    options: {},
    copy: {},
    ...more,
  };
};

const view = { width: 300, page: 1, encoding: "jpeg" } as const;

const outputs = [
  ["poster", "a4", { purpose: "screen", encoding: "pdf" }],
  ["social-card", "ig-portrait", {}],
  ["social-card", "fb-link", { language: "cy" }],
  ["flyer", "dl", { purpose: "screen", encoding: "pdf" }],
] as const;

describe("a preview", () => {
  it.each(outputs)(
    "of a %s as %s stands exactly as the output will",
    async (name, format, more) => {
      const request = asked(name, format, more);
      const shown = await preview(toolkit, request, sources, view);
      const made = await produce(toolkit, request, sources);
      expect(shown.frames).toEqual(made.frames);
      expect(shown.report).toEqual(made.report);
      expect(shown.picture?.width).toBe(300);
    },
  );

  it("of a long roller banner is bounded in height and keeps its proportions", async () => {
    const { frames, picture } = await preview(
      toolkit,
      asked("banner", "roller-800", { purpose: "screen", encoding: "pdf" }),
      sources,
      { ...view, width: 1200 },
    );
    const { width = 0, height = 0 } = picture ?? {};
    const format = frames[0]?.format;
    expect(height).toBe(1600);
    expect(width / height).toBeCloseTo(
      Number(format?.width) / Number(format?.height),
      2,
    );
  });

  it("of copy beyond its limit has a finding and no picture", async () => {
    const { picture, report } = await preview(
      toolkit,
      asked("poster", "a4", { copy: { headline: "word ".repeat(40) } }),
      sources,
      view,
    );
    expect(picture).toBeUndefined();
    expect(report.findings.map(({ code }) => code)).toContain(
      "type/copy-limit",
    );
  });

  it("aims the crop where somebody moves the focal point", async () => {
    const crops = await Promise.all(
      [0.1, 0.9].map(async (x) => {
        const { frames } = await preview(
          toolkit,
          asked("poster", "a4", {
            options: { layout: "photograph" },
            focalPoint: { x, y: 0.5 },
          }),
          sources,
          view,
        );
        return frames[0]?.items.find(({ kind }) => kind === "photo");
      }),
    );
    expect(crops[0]).not.toEqual(crops[1]);
  });

  it("keeps an aimed output apart from one that is not", async () => {
    const aimed = { focalPoint: { x: 0.2, y: 0.4 } };
    const card = asked("social-card", "ig-square");
    const one = await produce(toolkit, { ...card, ...aimed }, sources);
    const other = await produce(toolkit, card, sources);
    expect(one.manifest).toMatchObject(aimed);
    expect(one.manifest).not.toEqual(other.manifest);
  });
});

const roomOf = async (request: RenderRequest, slot: string) => {
  const fit = await measureFit(toolkit, request, sources);
  return { ...fit, room: fit.rooms.find((room) => room.slot === slot) };
};

describe("the room of a slot", () => {
  it("is what its limit leaves where the format keeps the template's promise", async () => {
    const { fits, room } = await roomOf(
      asked("poster", "a4", { copy: { headline: "Feed the caddy" } }),
      "headline",
    );
    expect(fits).toBe(true);
    expect(room).toEqual({
      slot: "headline",
      used: 14,
      left: 46,
      bound: "limit",
    });
  });

  it("is below zero by as much as the copy is too long", async () => {
    const { fits, misfits, room } = await roomOf(
      asked("poster", "a4", { copy: { headline: "a".repeat(63) } }),
      "headline",
    );
    expect(fits).toBe(false);
    expect(misfits).toEqual(["headline"]);
    expect(room?.left).toBe(-3);
  });

  it("is what the place leaves where a word is wider than the format", async () => {
    const wide = "W".repeat(40);
    const { fits, misfits, room } = await roomOf(
      asked("poster", "a4", { copy: { headline: wide } }),
      "headline",
    );
    const kept = wide.slice(0, wide.length + Number(room?.left));
    expect(fits).toBe(false);
    expect(misfits).toContain("headline");
    expect(room?.bound).toBe("place");
    const cut = (text: string) =>
      roomOf(asked("poster", "a4", { copy: { headline: text } }), "headline");
    expect((await cut(kept)).fits).toBe(true);
    expect((await cut(`${kept}W`)).fits).toBe(false);
  });

  it("is told for each entry of a list", async () => {
    const { rooms } = await measureFit(toolkit, asked("flyer", "dl"), sources);
    expect(rooms.map(({ slot }) => slot)).toContain("points.1");
  });

  it("is not told of slots that nobody may write in", async () => {
    const { rooms } = await measureFit(toolkit, asked("poster", "a4"), sources);
    const slots = rooms.map(({ slot }) => slot);
    expect(slots).toContain("headline");
    expect(slots).not.toContain("shortUrl");
    expect(slots).not.toContain("phone");
  });
});

describe("what overflows", () => {
  it.each([
    ["poster", "a4", "W".repeat(40)],
    ["poster", "a4", "Feed the caddy and feed the grid, every week"],
    ["social-card", "fb-link", "W".repeat(30)],
    ["banner", "email-header", "word ".repeat(11).trim()],
  ])(
    "of a %s as %s is what layout itself finds: %s",
    async (name, format, headline) => {
      const request = asked(name, format, { copy: { headline } });
      const { frames } = await preview(toolkit, request, sources, view);
      const found = frames
        .flatMap(({ texts }) => texts)
        .some(({ overflows }) => overflows);
      const { fits } = await measureFit(toolkit, request, sources);
      expect(fits).toBe(!found);
    },
  );
});
