import { findFormat } from "#brand";
import { larkmere } from "#larkmere";
import { findTemplate } from "#templates";
import { readFile } from "node:fs/promises";
import { produce } from "#render";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { likenessDistance } from "#render";
import { writeSvg } from "#brand";
import { checkFile } from "../../../src/render/check-file/check-file.ts";
import type { FileCheck } from "../../../src/render/check-file/file-check.ts";
import { demoToolkit, gridToolkit } from "../../support/demo-toolkit.ts";
import {
  drawnLogo,
  drawnPdf,
  logoVersion,
  screenColor,
  words,
} from "./hand-drawn.ts";

const check = (
  bytes: Uint8Array,
  use?: "print" | "screen",
): Promise<FileCheck> =>
  checkFile({ fileName: "sent.bin", bytes, use }, larkmere);
const codesOf = ({ findings }: FileCheck) => findings.map(({ code }) => code);
const ruleOf = ({ score }: FileCheck, code: string) =>
  score.rules.find((rule) => rule.code === code);

const color = logoVersion("horizontal-color");
const placed = { x: 60, y: 700, width: 170 };
const goodLogo = drawnLogo(color, placed);

describe("our own outputs", () => {
  const made = new Map<string, Uint8Array>();
  beforeAll(async () => {
    const { sources, toolkit } = await gridToolkit(
      demoToolkit("feed-the-caddy"),
    );
    for (const [name, format, purpose, encoding] of [
      ["poster", "a4", "screen", "pdf"],
      ["social-card", "ig-square", "social", "png"],
    ] as const) {
      const template = findTemplate(name);
      if (!template) throw new Error(`No template "${name}"`);
      const { artworks } = await produce(
        toolkit,
        {
          template,
          format: findFormat(format),
          purpose,
          encoding,
          language: "en",
          options: {},
          copy: {},
        },
        sources,
      );
      made.set(name, artworks[0]?.bytes ?? new Uint8Array());
    }
  }, 60_000);
  const bytes = (name: string) => made.get(name) ?? new Uint8Array();

  it("score as on brand, and say what they were made from", async () => {
    const poster = await check(bytes("poster"));
    expect(poster.score.value).toBeGreaterThanOrEqual(95);
    expect(poster.manifest).toMatchObject({
      toolkit: "feed-the-caddy",
      template: "poster",
    });
    expect(codesOf(poster)).not.toContain("check/no-logo");
  });

  it("have the same score each time", async () => {
    const [one, other] = [
      await check(bytes("poster")),
      await check(bytes("poster")),
    ];
    expect(other).toEqual(one);
  });

  it("are known by their look after a screenshot", async () => {
    const card = await check(bytes("social-card"));
    const shot = await sharp(bytes("social-card"))
      .resize(700)
      .jpeg({ quality: 70 })
      .toBuffer();
    const again = await check(shot);
    expect(again.manifest).toBeUndefined();
    expect(
      likenessDistance(card.likeness ?? "", again.likeness ?? ""),
    ).toBeLessThanOrEqual(8);
  });
});

describe("the logo", () => {
  it("is found by its outlines, with its version and its width", async () => {
    const found = await check(drawnPdf({ content: goodLogo }));
    expect(ruleOf(found, "logo")).toMatchObject({ outcome: "met" });
    expect(ruleOf(found, "logo")?.because).toContain("horizontal color");
    expect(ruleOf(found, "logo-size")?.because).toContain("60.0 mm");
  });

  it("that is missing is told", async () => {
    expect(
      codesOf(await check(drawnPdf({ content: words("Bin day", 60, 700) }))),
    ).toContain("check/no-logo");
  });

  it("that is pulled by a tenth is told with how much", async () => {
    const found = await check(
      drawnPdf({ content: drawnLogo(color, { ...placed, pull: 1.1 }) }),
    );
    expect(
      found.findings.find(({ code }) => code === "check/logo-stretched")
        ?.message,
    ).toContain("10 % too wide");
  });

  it("in a colour of nobody's is told", async () => {
    const found = await check(
      drawnPdf({ content: drawnLogo(color, placed, () => "0.9 0.1 0.7 rg") }),
    );
    expect(codesOf(found)).toContain("check/logo-recolored");
  });

  it("that is crowded by text is told with what crowds it", async () => {
    const found = await check(
      drawnPdf({ content: `${goodLogo}\n${words("Too near", 236, 720)}` }),
    );
    expect(
      found.findings.find(({ code }) => code === "check/logo-crowded")?.message,
    ).toContain("before text");
  });

  it("below its least width is told", async () => {
    const found = await check(
      drawnPdf({ content: drawnLogo(color, { x: 100, y: 400, width: 40 }) }),
    );
    expect(codesOf(found)).toContain("check/logo-too-small");
  });

  it("is found in a picture of it, and its pull is seen", async () => {
    const svg = Buffer.from(writeSvg(color.art, larkmere.swatches));
    const of = async (width: number, height: number) => {
      const logo = await sharp(svg)
        .resize(width, height, { fit: "fill" })
        .png()
        .toBuffer();
      return check(
        await sharp({
          create: {
            width: 1080,
            height: 1080,
            channels: 3,
            background: "#f6f3ea",
          },
        })
          .composite([{ input: logo, left: 90, top: 80 }])
          .png()
          .toBuffer(),
      );
    };
    const good = await of(420, 144);
    expect(ruleOf(good, "logo")?.because).toContain("horizontal color");
    expect(codesOf(good)).not.toContain("check/logo-stretched");
    expect(codesOf(await of(500, 144))).toContain("check/logo-stretched");
  }, 60_000);
});

describe("what strangers send", () => {
  it("in a colour outside the palette loses the share of its area", async () => {
    const found = await check(
      drawnPdf({
        content: `${screenColor("mere")} 0 0 300 842 re f 1 0 0.8 rg 300 0 295 842 re f`,
      }),
    );
    expect(ruleOf(found, "colors")?.because).toContain(
      "50 % of what is drawn is of the palette",
    );
    expect(
      found.findings.find(({ code }) => code === "check/off-palette")?.message,
    ).toContain("#ff00cc");
  });

  it("in a swatch that was converted is told which was meant", async () => {
    const found = await check(
      drawnPdf({ content: "0.05 0.25 0.40 rg 0 0 595 842 re f" }),
    );
    expect(
      found.findings.find(({ code }) => code === "check/near-palette")?.hint,
    ).toContain("Use Mere");
  });

  it("in the brand's own inks is of the palette", async () => {
    const found = await check(
      drawnPdf({ content: "0.95 0.75 0.3 0.35 k 0 0 595 842 re f" }),
    );
    expect(ruleOf(found, "colors")).toMatchObject({ outcome: "met" });
  });

  it("in a typeface of nobody's is told by name", async () => {
    const found = await check(
      drawnPdf({ content: words("Bin day is Tuesday", 60, 700) }),
    );
    expect(
      found.findings.find(({ code }) => code === "check/foreign-font")?.message,
    ).toContain('"Calibri"');
  });

  it("in RGB for print is told, and for screens is not", async () => {
    const content = `${screenColor("mere")} 0 0 595 842 re f`;
    expect(codesOf(await check(drawnPdf({ content }), "print"))).toContain(
      "press/rgb",
    );
    expect(codesOf(await check(drawnPdf({ content }), "screen"))).not.toContain(
      "press/rgb",
    );
  });

  it("for print without bleed loses the rule of bleeds", async () => {
    const found = await check(
      drawnPdf({
        content: "0 0 0 1 k 0 0 595 842 re f",
        page: "/TrimBox [0 0 595 842] /BleedBox [0 0 595 842]",
      }),
      "print",
    );
    expect(ruleOf(found, "bleed")).toMatchObject({ outcome: "missed" });
  });

  it("without tags loses the rule of readers", async () => {
    const found = await check(
      drawnPdf({ content: words("Bin day", 60, 700) }),
      "screen",
    );
    expect(ruleOf(found, "access")).toMatchObject({ outcome: "missed" });
  });

  it("with pale text is told the contrast", async () => {
    const found = await check(
      drawnPdf({ content: `0.8 g ${words("Hardly seen", 60, 700)}` }),
    );
    expect(
      found.findings.find(({ code }) => code === "check/weak-contrast")
        ?.message,
    ).toContain("1.6 to 1");
  });

  it("that is a photograph alone is not judged by its colours", async () => {
    const photograph = await readFile(
      new URL(
        "../../../brand/larkmere/photographs/fig-in-red-bowl.jpg",
        import.meta.url,
      ),
    );
    const found = await check(photograph);
    expect(ruleOf(found, "colors")).toMatchObject({ outcome: "not-asked" });
    expect(codesOf(found)).toContain("check/no-logo");
  }, 60_000);

  it("the score is the points got of the points that could be had", async () => {
    const { rules, value } = (await check(drawnPdf({ content: goodLogo })))
      .score;
    const asked = rules.filter(({ outcome }) => outcome !== "not-asked");
    const sum = (of: "points" | "weight") =>
      asked.reduce((all, rule) => all + rule[of], 0);
    expect(value).toBe(Math.round((sum("points") / sum("weight")) * 100));
  });
});
