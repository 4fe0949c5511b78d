import { describe, expect, it } from "vitest";
import {
  findFormat,
  logoFilesOf,
  printFormats,
  readVector,
  screenFormats,
  type PrintFormat,
} from "#brand";
import { larkmere } from "#larkmere";
import { createProfileStore } from "../../../src/render/profiles/profile-store.ts";
import {
  dieOf,
  drawFormat,
  drawingFonts,
  drawingSvg,
  logoPack,
  makeLogoFile,
} from "../../../src/render/guide-files/guide-files.ts";
import { inspect } from "../../../src/render/pixels/inspect.ts";
import { objectsOf } from "../../support/pdf-objects.ts";
import { pageOperators } from "../../support/pdf-operators.ts";
import { boxesOf } from "../../support/pdf-boxes.ts";

const fonts = drawingFonts(larkmere);
const ground = { brand: larkmere, fonts, issued: "2026-11-22" };
const { readProfile } = {
  readProfile: createProfileStore({ directory: "no-such-folder" }).get,
};

const versionOf = (layout: string, colorway: string) => {
  const found = larkmere.logo.versions.find(
    (version) => version.layout === layout && version.colorway === colorway,
  );
  if (!found) throw new Error(`Larkmere has no ${layout} ${colorway} logo`);
  return found;
};

const make = (ending: string): Promise<Uint8Array> => {
  const version = versionOf("horizontal", "color");
  const found = logoFilesOf(larkmere, version).find(({ name }) =>
    name.endsWith(ending),
  );
  if (!found) throw new Error(`No file ends in ${ending}`);
  return makeLogoFile(ground, version, found);
};

const operatorNames = (bytes: Uint8Array): readonly string[] =>
  pageOperators(objectsOf(bytes)).map(({ name }) => name);

describe("files of the logo", () => {
  it("are named after brand, layout, colour version and space", () => {
    expect(
      logoFilesOf(larkmere, versionOf("horizontal", "reversed")).map(
        ({ name }) => name,
      ),
    ).toEqual([
      "larkmere-logo-horizontal-reversed-rgb.svg",
      "larkmere-logo-horizontal-reversed-rgb.pdf",
      "larkmere-logo-horizontal-reversed-cmyk-coated.pdf",
      "larkmere-logo-horizontal-reversed-cmyk-uncoated.pdf",
      "larkmere-logo-horizontal-reversed-rgb-500px.png",
      "larkmere-logo-horizontal-reversed-rgb-1000px.png",
      "larkmere-logo-horizontal-reversed-rgb-2000px.png",
    ]);
  });

  it("on white exist only of versions that may stand on white", () => {
    const names = (colorway: string) =>
      logoFilesOf(larkmere, versionOf("symbol", colorway)).map(
        ({ name }) => name,
      );
    expect(names("reversed").filter((name) => name.endsWith("jpg"))).toEqual(
      [],
    );
    expect(names("color").filter((name) => name.endsWith("jpg"))).toHaveLength(
      1,
    );
  });

  it.each(["rgb.svg", "rgb.pdf", "cmyk-coated.pdf", "spot.pdf", "500px.png"])(
    "that end in %s are the same bytes twice",
    async (ending) => {
      const [one, other] = [await make(ending), await make(ending)];
      expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    },
  );

  it("as SVG are the drawing that the brand keeps", async () => {
    const svg = Buffer.from(await make("rgb.svg"));
    expect(readVector(svg.toString("utf8"), larkmere.swatches)).toEqual(
      versionOf("horizontal", "color").art,
    );
  });

  it.each(["cmyk-coated.pdf", "cmyk-uncoated.pdf", "spot.pdf"])(
    "that end in %s have no colour of a screen",
    async (ending) => {
      const names = operatorNames(await make(ending));
      expect(names).toContain("k");
      for (const screen of ["rg", "RG", "g", "G"])
        expect(names).not.toContain(screen);
    },
  );

  it("as PNG can be seen through, at the width that their name says", async () => {
    const bytes = await make("500px.png");
    const { default: sharp } = await import("sharp");
    const { data, info } = await sharp(bytes)
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 500, channels: 4 });
    expect(data[3]).toBe(0);
    expect((await inspect(bytes, "logo")).hasIccProfile).toBe(true);
  });

  it("for the spot ink name its plate", async () => {
    const bytes = await make("spot.pdf");
    expect(Buffer.from(bytes).toString("latin1")).toContain(
      "/Separation /Larkmere#20Mere",
    );
  });

  it("come in a pack with a read-me that says why there is no EPS", async () => {
    const names: string[] = [];
    let readMe = "";
    for await (const file of logoPack(ground, [versionOf("symbol", "mono")], {
      contact: "brand@larkmere.example",
    })) {
      names.push(file.name);
      readMe ||= Buffer.from(file.bytes).toString("utf8");
    }
    expect(names.slice(0, 2)).toEqual(["READ-ME.txt", "LICENCE.txt"]);
    expect(names[2]).toBe("symbol/mono/larkmere-logo-symbol-mono-rgb.svg");
    expect(readMe).toContain("THERE IS NO EPS");
    expect(readMe).toContain("symbol: 8 mm in print (11 mm in newspapers)");
    expect(readMe).toContain("brand@larkmere.example");
  });
});

describe("the drawing of a format", () => {
  it.each(
    [...printFormats, ...screenFormats].map(
      (format) => [format.code, format] as const,
    ),
  )(
    "of %s says its width and its height within its own sheet",
    async (_, format) => {
      const frame = await drawFormat(format, ground);
      const said = frame.items.flatMap((item) =>
        item.kind === "glyphs" ? item.text : [],
      );
      expect(
        said.filter((text) => / (mm|px)$/.test(text)).length,
      ).toBeGreaterThanOrEqual(2);
      for (const { box } of frame.items) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(
          frame.format.width + 0.01,
        );
      }
    },
  );

  it("of a roller banner says its bleed", async () => {
    const frame = await drawFormat(findFormat("roller-800"), ground);
    expect(frame.items).toContainEqual(
      expect.objectContaining({ kind: "glyphs", text: "Bleed 5 mm" }),
    );
  });

  it("is flat shapes: no script, no words to be set, nothing from elsewhere", async () => {
    const svg = drawingSvg(
      await drawFormat(findFormat("dl-6pp-roll"), ground),
      ground,
    );
    expect(svg).not.toMatch(
      /<(script|text|image|style|foreignObject)|href|url\(/i,
    );
  });
});

const printFormat = (code: string): PrintFormat => {
  const format = findFormat(code);
  if (format.medium === "screen") throw new Error(`${code} is of a screen`);
  return format;
};

describe("a blank die", () => {
  const die = (code: string) =>
    dieOf(printFormat(code), { ...ground, readProfile });

  it("is the same bytes twice", async () => {
    const [one, other] = [await die("a6"), await die("a6")];
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
  });

  it("of a folded sheet has two sides", async () => {
    const bytes = await die("dl-6pp-roll");
    expect(await boxesOf(bytes, 1)).toEqual(await boxesOf(bytes, 0));
    expect(operatorNames(bytes)).not.toContain("rg");
  });

  it("of a roller banner is a quarter of its size, with its bleed", async () => {
    const { bleed, trim } = await boxesOf(await die("roller-800"), 0);
    const millimetres = (length: number) => (length * 25.4) / 72;
    expect(millimetres((trim?.[2] ?? 0) - (trim?.[0] ?? 0))).toBeCloseTo(
      200,
      2,
    );
    expect(millimetres((trim?.[0] ?? 0) - (bleed?.[0] ?? 0))).toBeCloseTo(
      1.25,
      2,
    );
  });
});
