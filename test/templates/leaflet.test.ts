import {
  contains,
  directionOf,
  findFormat,
  inset,
  insets,
  mm,
  mmToPt,
  outset,
  ptToMm,
  type Toolkit,
} from "#brand";
import { leaflet } from "#templates";
import jsQR from "jsqr";
import { beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../src/render/compose.ts";
import type { Frame, FrameItem } from "../../src/render/frame.ts";
import { gather, type Sources } from "../../src/render/gather.ts";
import { layOut } from "../../src/render/layout/lay-out.ts";
import { paintRaster } from "../../src/render/paint/raster/paint-raster.ts";
import type { RenderRequest } from "../../src/render/request.ts";
import type { Supplies } from "../../src/render/supplies.ts";
import { leafletPanels } from "../../templates/leaflet/panels.ts";
import { demoSources, demoToolkit } from "../support/demo-toolkit.ts";

let toolkit: Toolkit;
let sources: Sources;

beforeAll(() => {
  toolkit = demoToolkit("feed-the-caddy");
  sources = demoSources();
});

async function framesOf(
  code: string,
  language: string,
  layout = "panel",
  copy: RenderRequest["copy"] = {},
): Promise<{ readonly frames: readonly Frame[]; readonly supplies: Supplies }> {
  const { pages } = compose(toolkit, {
    template: leaflet,
    format: findFormat(code),
    purpose: "proof",
    encoding: "png",
    language,
    options: { layout },
    copy,
  });
  const supplies = await gather(pages, { toolkit }, sources);
  const frames = pages.map((page) =>
    layOut(page.artboard, page.context, supplies),
  );
  return { frames, supplies };
}

const panelsOn = ({ format, page, direction }: Frame) =>
  leafletPanels(format, page, direction);

const isRead = (item: FrameItem) =>
  item.role !== "artifact" &&
  item.kind !== "photo" &&
  item.box.width > 0 &&
  item.box.height > 0;

const words =
  "we keep the food that is left out of the bin so that it does some good for the land and for every home here and ";
const asLongAs = (characters: number) =>
  `${words.repeat(2).slice(0, characters - 1)}.`;

/** As long as every slot allows. */
const fullest = {
  headline: asLongAs(60),
  message: asLongAs(160),
  points: [1, 2, 3, 4, 5].map((point) => `${point}${asLongAs(129)}`),
  callToAction: asLongAs(36),
  scanInstruction: asLongAs(30),
};

const formats = ["dl-4pp", "a5-4pp", "dl-6pp-roll", "dl-6pp-z"];
const languages = ["en", "cy", "ar", "ur", "pa"];

describe("a roll fold", () => {
  const widths = (page: number, language: string) =>
    leafletPanels(findFormat("dl-6pp-roll"), page, directionOf(language))
      .toSorted((a, b) => a.x - b.x)
      .map(({ job, width }) => `${job} ${Math.round(ptToMm(width))}`);

  it("closes with the cover on top and a flap 3 mm narrower", () => {
    expect(widths(1, "en")).toEqual(["promise 97", "back 100", "cover 100"]);
    expect(widths(2, "en")).toEqual(["message 100", "points 100", "action 97"]);
  });

  it("opens the other way in Arabic", () => {
    expect(widths(1, "ar")).toEqual(["cover 100", "back 100", "promise 97"]);
    expect(widths(2, "ar")).toEqual(["action 97", "points 100", "message 100"]);
  });
});

describe("a Z fold", () => {
  it("has its back cover behind the panel that lies at the back", () => {
    const [outside, inside] = [1, 2].map((page) =>
      leafletPanels(findFormat("dl-6pp-z"), page, "ltr").map(({ job }) => job),
    );
    expect(outside).toEqual(["cover", "action", "promise"]);
    expect(inside).toEqual(["message", "points", "back"]);
  });
});

describe.each(formats)("a leaflet on %s", (code) => {
  const choices = languages.flatMap((language) =>
    ["panel", "photograph"].map((layout) => ({ language, layout })),
  );

  it.each(choices)(
    "keeps words 5 mm from every fold in $language, $layout",
    async ({ language, layout }) => {
      const { frames } = await framesOf(code, language, layout);
      const strays = frames.flatMap((frame) => {
        const rooms = panelsOn(frame).map((panel) =>
          inset(panel, insets(mmToPt(mm(5)))),
        );
        return frame.items
          .filter(isRead)
          .filter((item) => !rooms.some((room) => contains(room, item.box)))
          .map(({ name, box }) => ({ name, box }));
      });
      expect(strays).toEqual([]);
    },
  );

  it("lets no photograph cross a fold", async () => {
    const { frames } = await framesOf(code, "en", "photograph");
    const strays = frames.flatMap((frame) =>
      frame.items
        .filter(({ kind }) => kind === "photo")
        .filter(
          ({ box }) =>
            !panelsOn(frame).some((panel) =>
              contains(outset(panel, frame.format.bleed), box),
            ),
        ),
    );
    expect(strays).toEqual([]);
  });

  it.each(languages)("is read panel by panel in %s", async (language) => {
    const { frames } = await framesOf(code, language);
    for (const frame of frames) {
      const panels = panelsOn(frame);
      const visited = frame.items
        .filter(isRead)
        .toSorted((a, b) => a.order - b.order)
        .map(({ box }) => panels.findIndex((panel) => contains(panel, box)));
      expect(visited).toEqual(visited.toSorted((a, b) => a - b));
      expect(new Set(visited).size).toBe(panels.length);
    }
  });

  it.each(["panel", "photograph"])(
    "holds the longest copy of every slot in the %s layout",
    async (layout) => {
      const { frames } = await framesOf(code, "en", layout, fullest);
      const texts = frames.flatMap((frame) => frame.texts);
      expect(texts.filter(({ overflows }) => overflows)).toEqual([]);
      expect(
        texts.filter(({ size, leastSize }) => size < leastSize - 0.01),
      ).toEqual([]);
    },
  );

  it("has one title, headings for what follows and the points as a list", async () => {
    const { frames } = await framesOf(code, "en");
    const texts = frames.flatMap((frame) => frame.texts);
    const named = (role: string) =>
      texts.filter((text) => text.role === role).map(({ name }) => name);
    expect(named("heading-1")).toEqual(["headline"]);
    expect(named("heading-2")).toEqual(
      expect.arrayContaining(["message", "callToAction", "scanInstruction"]),
    );
    expect(named("list-item")).toEqual(["points", "points", "points"]);
  });
});

it.each([
  ["dl-6pp-roll", "en", 0],
  ["dl-6pp-z", "ur", 1],
  ["dl-4pp", "pa", 0],
  ["a5-4pp", "ar", 0],
])(
  "a phone reads the code on the back of %s in %s",
  async (code, language, page) => {
    const { frames, supplies } = await framesOf(code, language);
    const frame = frames.slice(page)[0];
    const painted = frame && (await paintRaster(frame, supplies, { scale: 2 }));
    const { data, width, height } = painted ?? {
      data: new Uint8Array(),
      width: 0,
      height: 0,
    };
    const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
    for (let pixel = 0; pixel < width * height; pixel++) {
      rgba.set(data.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
    }
    expect(jsQR(rgba, width, height)?.data).toBe(
      "https://larkmere.example/food",
    );
  },
);
