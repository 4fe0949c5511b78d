import { box, findCondition, findFormat, pt } from "#brand";
import { describe, expect, it } from "vitest";
import type { FrameItem } from "../../../../src/render/frame.ts";
import type { PressJob } from "../../../../src/render/press-job.ts";
import type { Supplies } from "../../../../src/render/supplies.ts";
import {
  drawing,
  fill,
  makeFrame,
  photo,
} from "../../../support/make-frame.ts";
import { setParagraph } from "../../../support/pdf-frames.ts";
import { objectsOf, type PdfObject } from "../../../support/pdf-objects.ts";
import {
  isPainting,
  pageOperators,
  type Operator,
} from "../../../support/pdf-operators.ts";
import "../../../support/pdf-matchers.ts";
import {
  jobFor,
  painted,
  pressSupplies,
  spelled,
  suppliesWith,
  uncoatedSupplies,
} from "./press-sample.ts";

const format = findFormat("a4");
/** No furniture, so that all that is painted is the design. */
const newspaper = jobFor("newspaper").printer;
const plain = jobFor("house", {
  printer: { ...jobFor("house").printer, marks: newspaper.marks },
});

interface Page {
  readonly objects: readonly PdfObject[];
  readonly operators: readonly Operator[];
}

async function pageOf(
  items: readonly FrameItem[],
  given: Partial<PressJob> = {},
  supplies: Supplies = pressSupplies,
): Promise<Page> {
  const job = { ...plain, ...given };
  const bytes = await painted([makeFrame(format, items)], job, supplies);
  const objects = objectsOf(bytes);
  return { objects, operators: pageOperators(objects) };
}

const large = box(50, 50, 200, 200);
const painting = ({ operators }: Page) => operators.filter(isPainting);
const statesOf = (page: Page) => painting(page).map(({ state }) => state);

/** The object that a name of the content stream stands for: names are made of its number. */
const named = ({ objects }: Page, name: string | undefined): string =>
  objects.find(({ number }) => String(number) === name?.slice(2))?.text ?? "";

const overprints = (page: Page, { state }: Operator): boolean =>
  /\/op true/i.test(named(page, state["gs"]));

describe("a swatch", () => {
  it.each(["chalk", "mere", "sunrise", "stone", "ink", "white"])(
    "%s prints as its authored inks on coated paper",
    async (swatch) => {
      const page = await pageOf([fill(large, swatch)]);
      expect(statesOf(page)).toEqual([{ k: spelled(swatch) }]);
    },
  );

  it("prints as its other recipe on uncoated paper", async () => {
    const condition = findCondition("uncoated");
    const items = [fill(large, "mere"), fill(large, "ink")];
    const page = await pageOf(items, { condition }, uncoatedSupplies);
    expect(statesOf(page).map(({ k }) => k)).toEqual([
      "1 0.67 0.07 0.4",
      "0.5 0.3 0.3 0.95",
    ]);
  });

  it("prints from its spot plate where the job has spots", async () => {
    const page = await pageOf([fill(large, "mere")], { usesSpots: true });
    const [state] = statesOf(page);
    expect(state).toMatchObject({ scn: "1" });
    expect(named(page, state?.["cs"]).replace(/\s+/g, " ")).toMatch(
      /^\[ \/Separation \/Test#20Mere \/DeviceCMYK <<.*\/C0 \[ 0 0 0 0 \] \/C1 \[ 0.95 0.75 0.3 0.35 \] \/N 1/,
    );
  });

  it("prints a tint from the same plate, thinner", async () => {
    const page = await pageOf([fill(large, "mere", 0.25)], { usesSpots: true });
    const [state] = statesOf(page);
    expect(state).toMatchObject({ scn: "1" });
    expect(named(page, state?.["gs"])).toMatch(/\/ca 0\.25\b/);
  });
});

describe("the text swatch", () => {
  it("is black alone in type, and type in it overprints", async () => {
    const page = await pageOf([
      fill(large, "sunrise"),
      ...(await setParagraph("Feed the caddy")),
    ]);
    const text = painting(page).filter(({ name }) => name === "TJ");
    expect(text).not.toHaveLength(0);
    expect(text.map(({ state }) => state["k"])).toEqual(
      text.map(() => "0 0 0 1"),
    );
    expect(named(page, text[0]?.state["gs"])).toMatch(/\/OPM 1\b/);
    expect(text.every((run) => overprints(page, run) && run.depth === 2)).toBe(
      true,
    );
  });

  it("is a rich black in areas alone: codes, logos and rules are black", async () => {
    const page = await pageOf([
      fill(large, "ink"),
      fill(box(50, 300, 300, 2), "ink"),
      drawing(large, "code", "ink"),
      drawing(large, "logo", "ink"),
      drawing(large, "art", "ink"),
    ]);
    const black = "0 0 0 1";
    const rich = spelled("ink");
    expect(statesOf(page).map(({ k }) => k)).toEqual([
      rich,
      black,
      black,
      black,
      rich,
    ]);
  });
});

describe("overprinting", () => {
  it("is for black type alone: nothing else, least of all white, has it", async () => {
    const white = (await setParagraph("White")).map((run) => ({
      ...run,
      swatch: "white",
    }));
    const page = await pageOf([
      fill(large, "mere"),
      ...(await setParagraph("Black")),
      ...white,
      fill(large, "white", 0.5),
      drawing(large, "code", "ink"),
      photo(box(0, 0, 90, 60)),
    ]);
    const over = painting(page).filter((one) => overprints(page, one));
    expect(over).not.toHaveLength(0);
    expect(over.map(({ name, state }) => [name, state["k"]])).toEqual(
      over.map(() => ["TJ", "0 0 0 1"]),
    );
    const whites = painting(page).filter(
      ({ state }) => state["k"] === "0 0 0 0",
    );
    expect(whites).toHaveLength(white.length + 1);
  });
});

describe("a content stream", () => {
  const items = async (): Promise<readonly FrameItem[]> => [
    fill(box(-9, -9, 613, 860), "chalk"),
    fill(large, "mere", 0.4, { radius: pt(9) }),
    photo(box(0, 0, 90, 60), { radius: pt(9) }),
    ...(await setParagraph("Feed the caddy, أطعم الحاوية")),
  ];

  it("knows no color but process inks, spots, gradients and plates of photographs", async () => {
    const page = await pageOf(await items(), { usesSpots: true });
    const names = new Set(page.operators.map(({ name }) => name));
    const known = "q Q cm re W n f m l c h gs k cs scn Do BT ET Tf Tm TJ";
    expect(
      [...names].filter((name) => !known.split(" ").includes(name)),
    ).toEqual([]);
    const all = page.objects.map(({ text }) => text).join("\n");
    expect(all).not.toMatch(/DeviceRGB|CalRGB|CalGray|\/Lab\b|ICCBased/);
  });

  it("leaves no state behind", async () => {
    const { operators } = await pageOf(await items());
    expect(operators.at(-1)).toMatchObject({ name: "Q", depth: 0, state: {} });
  });

  it("has its fonts embedded, and its words", async () => {
    const bytes = await painted([makeFrame(format, await items())]);
    await expect(bytes).toEmbedAllFonts();
    await expect(bytes).toContainText("Feed the caddy");
  });

  it("has no fonts at all where text is outlined", async () => {
    const page = await pageOf(await items(), { outlinesText: true });
    const all = page.objects.map(({ text }) => text).join("\n");
    expect(all).not.toMatch(/\/Font\b|FontFile/);
    const names = page.operators.map(({ name }) => name);
    expect(names).not.toContain("BT");
    const letters = painting(page).filter((one) => overprints(page, one));
    expect(letters.map(({ name }) => name)).toContain("f");
  });
});

describe("spot inks", () => {
  it("of one name and two recipes are refused, on one page or on two", async () => {
    const supplies = suppliesWith(({ spot }) =>
      spot === undefined ? {} : { spot: "Test Spot" },
    );
    const job = { ...plain, usesSpots: true };
    const frames = ["mere", "sunrise"].map((swatch, index) =>
      makeFrame(format, [fill(large, swatch)], [], index + 1),
    );
    await expect(painted(frames, job, supplies)).rejects.toThrow(
      'Cannot print spot ink "Test Spot": two swatches give it different recipes',
    );
  });

  it.each(["All", "none", "Black", "CutContour", " Mere", ""])(
    "are refused under the name %j",
    async (spot) => {
      const supplies = suppliesWith(() => ({ spot }));
      await expect(
        pageOf([fill(large, "mere")], { usesSpots: true }, supplies),
      ).rejects.toThrow("Cannot print spot ink");
    },
  );

  it("keep names in any script, and with signs that PDF names escape", async () => {
    const supplies = suppliesWith(() => ({ spot: "Gwyrddlas #20 (é)" }));
    const page = await pageOf(
      [fill(large, "mere")],
      { usesSpots: true },
      supplies,
    );
    expect(page.objects.map(({ text }) => text).join("\n")).toContain(
      "/Gwyrddlas#20#2320#20#28#C3#A9#29",
    );
  });
});
