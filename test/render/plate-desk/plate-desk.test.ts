import { gunzipSync } from "node:zlib";
import sharp from "sharp";
import { afterEach, describe, expect, it } from "vitest";
import { PlateDesk } from "#render/plates";
import { makePdf } from "../plates/make-pdf.ts";

const opened: PlateDesk[] = [];
const desk = (options = {}): PlateDesk => {
  const made = new PlateDesk(options);
  opened.push(made);
  return made;
};

afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

/** Cyan on the left half, and black over all of it at a fifth. */
const halves = makePdf({
  content: "1 0 0 0 k 0 0 50 100 re f /O gs 0 0 0 0.2 k 0 0 100 100 re f",
  resources: "/ExtGState << /O << /op true /OPM 1 >> >>",
});

const whole = { page: 1, pixels: 10_000, show: "whole" } as const;

describe("the plate desk", () => {
  it("refuses what is no PDF, and goes on with the next file", async () => {
    const one = desk();
    const bytes = new TextEncoder().encode("no PDF at all");
    await expect(one.ask({ bytes, ...whole })).rejects.toThrow(/PDF/);
    const { plates } = await one.ask({ bytes: halves, ...whole });
    expect(plates.map(({ ink }) => ink).slice(0, 4)).toEqual([
      "Cyan",
      "Magenta",
      "Yellow",
      "Black",
    ]);
  }, 60_000);

  it("says which page a file does not have", async () => {
    await expect(
      desk().ask({ bytes: halves, ...whole, page: 7 }),
    ).rejects.toThrow("no page 7");
  }, 60_000);

  it("gives each plate's own bytes, and pictures of them", async () => {
    const answer = await desk().ask({ bytes: halves, ...whole });
    const [cyan, , , black] = answer.plates.map(({ data }) =>
      gunzipSync(data ?? new Uint8Array()),
    );
    expect(answer.width * answer.height).toBeLessThanOrEqual(10_000);
    expect(cyan?.length).toBe(answer.width * answer.height);
    expect([cyan?.[0], cyan?.[answer.width - 1]]).toEqual([255, 0]);
    expect([black?.[0], black?.[answer.width - 1]]).toEqual([51, 51]);
    expect(answer.sheet.length).toBeGreaterThan(40);
  }, 60_000);

  it.each([
    ["DeviceRGB", "its own colours, as it is made for screens", true],
    ["DeviceCMYK", "inks, as a press lays them down", false],
  ])(
    "shows a page that is mixed in %s in %s",
    async (space, _, isOwn) => {
      const bytes = makePdf({
        content: "0.2 0.4 0.8 rg 0 0 100 100 re f",
        page: `/Group << /S /Transparency /CS /${space} >>`,
      });
      const asked = { bytes, page: 1, pixels: 10_000, show: "page" } as const;
      const { sheet } = await desk().ask(asked);
      const { channels } = await sharp(sheet).stats();
      const far = [51, 102, 204].map((value, channel) =>
        Math.abs(value - (channels[channel]?.mean ?? 0)),
      );
      expect(Math.max(...far) <= 3).toBe(isOwn);
    },
    60_000,
  );

  it("gives a tile of all plates, one after the other, that agrees with the page", async () => {
    const one = desk();
    const page = await one.ask({ bytes: halves, ...whole });
    const tile = { level: 1, column: 0, row: 0 };
    const asked = { bytes: halves, page: 1, pixels: 10_000, tile };
    const plates = gunzipSync(await one.askTile(asked));
    const size = 4 * page.width * page.height;
    expect(page.tiles).toEqual({ side: 1024, levels: 4 });
    expect(plates.length).toBe(4 * size);
    expect([plates[0], plates[2 * page.width - 1]]).toEqual([255, 0]);
    expect([plates[3 * size], plates[4 * size - 1]]).toEqual([51, 51]);
    await expect(
      one.askTile({ ...asked, tile: { level: 1, column: 9, row: 0 } }),
    ).rejects.toMatchObject({ code: "not-found" });
  }, 60_000);

  it("kills a page that takes too long, and answers the next", async () => {
    const slow = makePdf({
      content: "0 0 0 0.01 k 0 0 2000 2000 re f\n".repeat(60_000),
      size: [2000, 2000],
    });
    const one = desk({ milliseconds: 60 });
    await one.ask({ bytes: halves, ...whole, show: "small" });
    await expect(
      one.ask({ bytes: slow, page: 1, pixels: 3_000_000, show: "whole" }),
    ).rejects.toThrow("take longer");
    const { plates } = await one.ask({ bytes: halves, ...whole });
    expect(plates).toHaveLength(4);
  }, 90_000);

  it("refuses more than it lets wait", async () => {
    const one = desk({ mostWaiting: 1 });
    const asked = [1, 2, 3].map(() => one.ask({ bytes: halves, ...whole }));
    const [first, second, third] = await Promise.allSettled(asked);
    expect([first?.status, second?.status]).toEqual(["fulfilled", "fulfilled"]);
    expect(third).toMatchObject({
      status: "rejected",
      reason: { code: "busy" },
    });
  }, 60_000);
});
