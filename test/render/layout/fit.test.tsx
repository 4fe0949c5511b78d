import { findFormat, pt } from "#brand";
import { Artboard, Box, Mark, Span, Text, type TextProps } from "#templates";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import naughty from "../../fixtures/blns.json" with { type: "json" };
import { frameOf, itemsOf } from "../../support/lay-out.ts";

const headline = {
  name: "headline",
  type: "headline",
  swatch: "ink",
  size: pt(80),
  leastSize: pt(20),
} as const satisfies Partial<TextProps>;

const column = (height: number, ...texts: readonly string[]) =>
  frameOf(
    <Artboard>
      <Box width={pt(300)} height={pt(height)} gap={pt(10)}>
        {texts.map((text, index) => (
          <Text key={text} {...headline} name={`text ${index}`}>
            {text}
          </Text>
        ))}
      </Box>
    </Artboard>,
  );

describe("the size of a text", () => {
  it("is the greatest that its lines allow", () => {
    const { texts } = frameOf(
      <Artboard>
        <Box width={pt(300)}>
          <Text {...headline} lines={2}>
            Recycle your food waste every week
          </Text>
        </Box>
      </Artboard>,
    );
    expect(texts[0]?.lines).toBe(2);
    expect(texts[0]?.size).toBeGreaterThan(20);
    expect(texts[0]?.size).toBeLessThan(80);
    expect(texts[0]?.overflows).toBe(false);
  });

  it.each([
    [
      "an address that fits on one line when smaller",
      "larkmere.example/food",
      1,
    ],
    [
      "an address that never fits on one line",
      "larkmere.example/food/caddies/liners",
      2,
    ],
  ])("breaks only what cannot stay whole: %s", (_, text, lines) => {
    const { texts } = frameOf(
      <Artboard>
        <Box width={pt(300)}>
          <Text {...headline} lines={2} wrap="whole">
            {text}
          </Text>
        </Box>
      </Artboard>,
    );
    expect(texts[0]).toMatchObject({ lines, overflows: false });
    expect(texts[0]?.size).toBeGreaterThanOrEqual(20);
  });

  it.each([
    ["as large as it is asked for", 400, "ink"],
    ["so small that a full page asks for it", 60, "slate"],
  ])("decides its swatch when it comes out %s", (_, height, swatch) => {
    const frame = frameOf(
      <Artboard>
        <Box width={pt(300)} height={pt(height)}>
          <Text {...headline} small={{ below: pt(50), swatch: "slate" }}>
            Feed it <Span swatch="white">now</Span> and every week
          </Text>
        </Box>
      </Artboard>,
    );
    expect(frame.texts[0]).toMatchObject({ swatch, overflows: false });
    const swatches = itemsOf(frame, "glyphs").map((item) => item.swatch);
    expect(new Set(swatches)).toEqual(new Set([swatch, "white"]));
  });

  it("gives way before the logo leaves its box", () => {
    const frame = frameOf(
      <Artboard>
        <Box width={pt(300)} height={pt(165)} justify="between">
          <Text {...headline}>Feed it now</Text>
          <Box direction="row" justify="end">
            <Mark layout="horizontal" on="white" width={pt(100)} />
          </Box>
        </Box>
      </Artboard>,
    );
    const logo = frame.items.find(
      (item) => item.kind === "vector" && item.subject === "logo",
    );
    expect(logo?.box.height).toBeGreaterThan(20);
    expect((logo?.box.y ?? 0) + (logo?.box.height ?? 0)).toBeLessThanOrEqual(
      165.1,
    );
    expect(frame.texts[0]?.size).toBeLessThan(80);
  });

  it("is the greatest wanted where there is room", () => {
    expect(column(800, "Short").texts[0]).toMatchObject({
      size: 80,
      overflows: false,
    });
  });

  it("is the one asked for where no least is given", () => {
    const { texts } = frameOf(
      <Artboard>
        <Box width={pt(100)}>
          <Text name="body" type="body" swatch="ink" size={pt(30)}>
            Incomprehensibilities
          </Text>
        </Box>
      </Artboard>,
    );
    expect(texts[0]).toMatchObject({ size: 30, overflows: true });
  });

  it("is equal for equal texts", () => {
    const sizes = column(700, "Same words here", "Same words here ").texts.map(
      ({ size }) => size,
    );
    expect(sizes[0]).toBe(sizes[1]);
  });

  it("shrinks with the page, until all of it fits", () => {
    const text = "Weekly collections start on the first of May for every home";
    const sizeIn = (height: number) => column(height, text).texts[0]?.size ?? 0;
    const heights = [800, 400, 200, 120];
    const sizes = heights.map(sizeIn);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes.at(-1)).toBeLessThan(sizes[0] ?? 0);
    for (const height of heights) {
      const frame = column(height, text);
      expect(frame.texts[0]?.overflows).toBe(false);
      itemsOf(frame, "glyphs").forEach(({ y }) =>
        expect(y).toBeLessThanOrEqual(height + 0.5),
      );
    }
  });

  it("eases all texts of a page together", () => {
    const { texts } = column(150, "Ask us", "Tell us what you think of it");
    texts.forEach(({ size, overflows }) => {
      expect(size).toBeLessThan(80);
      expect(overflows).toBe(false);
    });
  });
});

describe("a text that cannot fit", () => {
  it.each([
    ["too many lines", 800, "word ".repeat(60), 2],
    ["a box too low", 30, "word ".repeat(60), undefined],
    ["a word too wide", 800, "Incomprehensibilities".repeat(4), undefined],
  ])(
    "is set at its least size and said to overflow: %s",
    (_, height, text, lines) => {
      const { texts } = frameOf(
        <Artboard>
          <Box width={pt(300)} height={pt(height)}>
            <Text {...headline} {...(lines !== undefined && { lines })}>
              {text}
            </Text>
          </Box>
        </Artboard>,
      );
      expect(texts[0]).toMatchObject({ size: 20, overflows: true });
    },
  );

  it("is painted whole all the same, for a proof", () => {
    const text = "word ".repeat(60).trim();
    const frame = column(30, text);
    const set = itemsOf(frame, "glyphs")
      .map(({ start, end }) => text.slice(start, end))
      .join(" ");
    expect(set.replaceAll(/\s+/g, " ")).toBe(text);
  });

  it("does not accuse its neighbours", () => {
    const { texts } = frameOf(
      <Artboard>
        <Box width={pt(300)} height={pt(100)}>
          <Text {...headline} lines={1}>
            {"word ".repeat(60)}
          </Text>
        </Box>
        <Box width={pt(300)} height={pt(100)}>
          <Text {...headline}>Short</Text>
        </Box>
      </Artboard>,
    );
    expect(texts.map(({ overflows }) => overflows)).toEqual([true, false]);
  });
});

describe("a page of any words", () => {
  const card = (text: string, language: string) =>
    frameOf(
      <Artboard>
        <Box width={pt(1080)} height={pt(600)} padding={pt(40)} fill="chalk">
          <Text {...headline} is="heading-1" wrap="balance" lines={3}>
            {text}
          </Text>
        </Box>
      </Artboard>,
      { format: findFormat("ig-portrait"), language },
    );

  it("is laid out in a moment, 10,000 times, and says what it cannot draw", () => {
    const random = fc.sample(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.string({ unit: "grapheme", maxLength: 60 }),
      ),
      { numRuns: 10_000 - naughty.length, seed: 15_0 },
    );
    const languages = ["en", "ar", "ur"];
    const started = performance.now();
    const frames = [...naughty, ...random].map((text, index) =>
      card(text, languages[index % 3] ?? "en"),
    );
    const seconds = (performance.now() - started) / 1000;
    const unsaid = frames.filter(
      (frame) =>
        frame.texts.every(({ missing }) => missing.length === 0) &&
        itemsOf(frame, "glyphs").some(({ glyphs }) =>
          glyphs.some(({ id }) => id === 0),
        ),
    );
    const unmeasured = frames.filter((frame) =>
      frame.items.some(
        (item) => !Object.values(item.box).every(Number.isFinite),
      ),
    );
    expect(frames).toHaveLength(10_000);
    expect(unsaid).toEqual([]);
    expect(unmeasured).toEqual([]);
    expect(seconds).toBeLessThan(60);
  }, 120_000);

  it("is the same page again", () => {
    naughty.slice(0, 200).forEach((text) => {
      expect(card(text, "ar")).toEqual(card(text, "ar"));
    });
  });
});
