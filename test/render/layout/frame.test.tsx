import {
  bleedBox,
  box,
  findFormat,
  pt,
  trimBox,
  type Box as Rectangle,
} from "#brand";
import { Artboard, Box, Mark, Photo, Span, Text, Vector } from "#templates";
import { describe, expect, it } from "vitest";
import { brand } from "../../support/make-brand.ts";
import { frameOf, itemsOf } from "../../support/lay-out.ts";

const a4 = findFormat("a4");
const page = { width: a4.width, height: a4.height };
/** Yoga reckons in 32 bits: a hundred-thousandth of a point. */
const rounded = (at: Rectangle | undefined) =>
  Object.values(at ?? {}).map((length: number) => Number(length.toFixed(3)));
const all = ["top", "right", "bottom", "left"] as const;
const atCorner = { pin: { top: pt(40), start: pt(30) } };

describe("bleed", () => {
  const ground = (edges: readonly (typeof all)[number][], code = "a4") => {
    const format = findFormat(code);
    const { width, height } = format;
    const frame = frameOf(
      <Artboard>
        <Box fill="mere" width={width} height={height} bleed={edges} />
      </Artboard>,
      { format },
    );
    return itemsOf(frame, "fill")[0]?.box;
  };

  it("ends a ground exactly where the bleed ends", () => {
    expect(rounded(ground(all))).toEqual(rounded(bleedBox(a4)));
  });

  it("moves the named edges only", () => {
    const toTheLeft = box(-a4.bleed, 0, a4.width + a4.bleed, a4.height);
    expect(rounded(ground(["left"]))).toEqual(rounded(toTheLeft));
    expect(rounded(ground([]))).toEqual(rounded(trimBox(a4)));
  });

  it("does not exist on screens", () => {
    const format = findFormat("ig-portrait");
    expect(ground(all, "ig-portrait")).toEqual(trimBox(format));
  });

  it("crops a photograph to its box with the bleed", () => {
    const frame = frameOf(
      <Artboard>
        <Photo photograph="market" alt="A market" {...page} bleed={all} />
      </Artboard>,
    );
    const [photo] = itemsOf(frame, "photo");
    const aspect =
      ((photo?.crop.width ?? 0) * 3000) / ((photo?.crop.height ?? 1) * 2000);
    const { width, height } = bleedBox(a4);
    expect(rounded(photo?.box)).toEqual(rounded(bleedBox(a4)));
    expect(aspect).toBeCloseTo(width / height, 6);
  });
});

describe("direction", () => {
  const element = (
    <Artboard>
      <Box direction="row" width={a4.width} height={pt(200)}>
        <Box name="first" width={pt(100)} fill="mere" />
        <Box name="second" grow={1} fill="chalk" />
      </Box>
      <Mark layout="symbol" on="white" width={pt(50)} {...atCorner} />
      <Text name="headline" type="headline" swatch="ink" size={pt(20)}>
        مرحبا
      </Text>
    </Artboard>
  );
  const fillsOf = (language: string) =>
    itemsOf(frameOf(element, { language }), "fill");
  const logoOf = (language: string) =>
    itemsOf(frameOf(element, { language }), "vector")[0];
  const textOf = (language: string) =>
    itemsOf(frameOf(element, { language }), "glyphs")[0];

  it("starts a row on the left in English and on the right in Arabic", () => {
    expect(fillsOf("en").map(({ box: { x } }) => x)).toEqual([0, 100]);
    const [first, second] = fillsOf("ar");
    expect(first?.box.x).toBeCloseTo(a4.width - 100, 3);
    expect(second?.box.x).toBe(0);
  });

  it("mirrors what is pinned to the start", () => {
    expect(logoOf("en")?.box.x).toBe(30);
    expect(logoOf("ur")?.box.x).toBeCloseTo(a4.width - 30 - 50, 3);
  });

  it("mirrors no drawing: the logo itself stays as it is", () => {
    expect(logoOf("ar")?.paths).toEqual(logoOf("en")?.paths);
    expect(logoOf("ar")?.scale).toBe(logoOf("en")?.scale);
  });

  it("sets text against the start", () => {
    const arabic = textOf("ar");
    expect((arabic?.x ?? 0) + (arabic?.width ?? 0)).toBeCloseTo(a4.width, 3);
    expect(textOf("en")?.x).toBe(0);
  });
});

describe("order and roles", () => {
  const frame = frameOf(
    <Artboard>
      <Box fill="chalk" pin={{ top: pt(0), left: pt(0) }} {...page} />
      <Text
        name="headline"
        type="headline"
        is="heading-1"
        swatch="ink"
        size={pt(40)}
      >
        A headline that takes more than one line of the page it stands on
      </Text>
      <Vector
        name="pattern"
        art={brand.pattern}
        width={pt(90)}
        height={pt(90)}
      />
      <Text name="lead" type="lead" swatch="ink" size={pt(20)}>
        Part{" "}
        <Span weight={700} swatch="mere">
          bold
        </Span>{" "}
        part
      </Text>
      <Text
        name="watermark"
        type="label"
        is="artifact"
        swatch="chalk"
        size={pt(20)}
      >
        Draft
      </Text>
      <Vector
        name="icon"
        subject="icon"
        alt="Bin"
        art={brand.pattern}
        width={pt(9)}
        height={pt(9)}
      />
      <Text
        name="link"
        type="action"
        is="link"
        href="https://larkmere.example/food"
        swatch="ink"
        size={pt(20)}
      >
        larkmere.example/food
      </Text>
    </Artboard>,
  );
  const ordersOf = (name: string) => [
    ...new Set(
      frame.items
        .filter((item) => item.name === name)
        .map(({ order }) => order),
    ),
  ];

  it("numbers what is read in its order, and decoration not at all", () => {
    expect(
      [
        "ground",
        "headline",
        "pattern",
        "lead",
        "watermark",
        "icon",
        "link",
      ].map(ordersOf),
    ).toEqual([[-1], [0], [-1], [1], [-1], [2], [3]]);
  });

  it("gives the runs of a paragraph one place", () => {
    const lead = itemsOf(frame, "glyphs").filter(({ name }) => name === "lead");
    expect(lead.map(({ font, swatch }) => [font, swatch])).toEqual([
      ["Source Sans 3/400", "ink"],
      ["Source Sans 3/700", "mere"],
      ["Source Sans 3/400", "ink"],
    ]);
    expect(
      lead.map(({ text, start, end }) => text.slice(start, end)).join(""),
    ).toBe("Part bold part");
  });

  it("says where a link leads", () => {
    expect(itemsOf(frame, "glyphs").at(-1)?.href).toBe(
      "https://larkmere.example/food",
    );
  });

  it("keeps roles", () => {
    const roleOf = (name: string) =>
      frame.items.find((item) => item.name === name)?.role;
    expect(["headline", "lead", "pattern", "icon", "link"].map(roleOf)).toEqual(
      ["heading-1", "paragraph", "artifact", "figure", "link"],
    );
  });
});

describe("what may be painted once for all copies", () => {
  it("is pinned and sized by the design alone", () => {
    const frame = frameOf(
      <Artboard>
        <Box
          name="pinned"
          fill="chalk"
          pin={{ top: pt(0), left: pt(0) }}
          {...page}
        />
        <Box
          name="panel"
          fill="white"
          pin={{ top: pt(9), left: pt(9) }}
          width={pt(300)}
        >
          <Text name="headline" type="headline" swatch="ink" size={pt(40)}>
            Words
          </Text>
        </Box>
        <Box name="flowing" fill="white" width={pt(9)} height={pt(9)} />
        <Mark layout="symbol" on="white" width={pt(50)} {...atCorner} />
      </Artboard>,
    );
    expect(frame.items.map(({ name, isStatic }) => [name, isStatic])).toEqual([
      ["pinned", true],
      ["panel", false],
      ["headline", false],
      ["flowing", false],
      ["logo", true],
    ]);
  });
});
