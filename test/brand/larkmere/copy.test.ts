import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import sharp from "sharp";
import { describe, expect, it } from "vitest";

import { contrastRatio, findFormat } from "#brand";
import { campaigns, larkmere, originalOf, photographs } from "#larkmere";

const narratives = campaigns.flatMap(({ slug, narratives }) =>
  Object.entries(narratives).map(([language, narrative]) => ({
    where: `${slug} in ${language}`,
    language,
    narrative,
    sentences: [
      narrative.headline,
      narrative.message,
      ...narrative.points,
      narrative.callToAction,
      narrative.scanInstruction,
    ],
  })),
);

const houseCopy = larkmere.languages.map((language) => ({
  language,
  sentences: [
    ...Object.values(larkmere.lines[language] ?? {}),
    ...larkmere.promises.map(({ title }) => title[language] ?? ""),
    ...photographs.map(({ alt }) => alt[language] ?? ""),
  ],
}));

/** What readers count: a letter with its marks is one. */
const lengthOf = (text: string): number =>
  [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)]
    .length;

describe("the narratives", () => {
  it.each(narratives)("$where keeps the limits of a poster", (row) => {
    const { headline, message, points, callToAction, scanInstruction } =
      row.narrative;
    expect(headline.split(/\s+/u).length).toBeLessThanOrEqual(8);
    expect(lengthOf(headline)).toBeLessThanOrEqual(45);
    expect(lengthOf(message)).toBeLessThanOrEqual(130);
    expect(points.length).toBeGreaterThanOrEqual(3);
    expect(points.length).toBeLessThanOrEqual(4);
    expect(Math.max(...points.map(lengthOf))).toBeLessThanOrEqual(110);
    expect(lengthOf(callToAction)).toBeLessThanOrEqual(28);
    expect(lengthOf(scanInstruction)).toBeLessThanOrEqual(24);
  });

  it.each(narratives)("$where stands under its own language", (row) => {
    expect(row.narrative.language).toBe(row.language);
    expect(larkmere.languages).toContain(row.language);
  });

  it.each(narratives)("$where leaves no token open", ({ sentences }) => {
    expect(sentences.join("\n")).not.toMatch(/[{}]/u);
  });

  it.each(narratives)("$where prints an address as it is said", (row) => {
    expect(row.narrative.shortUrl).toMatch(/^[a-z.]+\/[a-z-]+$/u);
    expect(row.narrative.phone).toMatch(/^(01632 960 \d{3}|0808 157 0\d{3})$/u);
  });

  it.each([
    ["feed-the-caddy", ["en", "cy", "pl", "ro", "ar", "ur", "pa", "bn"]],
    ["wild-verges", ["en", "cy", "pl", "ar"]],
    ["your-say-starts-here", ["en", "cy", "pl", "ar"]],
    ["be-their-steady", ["en", "cy", "pl", "ar"]],
  ])("%s speaks its languages", (slug, languages) => {
    const campaign = campaigns.find((candidate) => candidate.slug === slug);
    expect(Object.keys(campaign?.narratives ?? {})).toEqual(languages);
  });

  it("call to vote by the deadlines of 6 May 2027", () => {
    const vote = campaigns.find(({ slug }) => slug === "your-say-starts-here");
    const deadlines = Object.values(vote?.narratives ?? {}).map(({ points }) =>
      points[0]?.match(/\d+/gu),
    );
    expect(deadlines).toEqual(deadlines.map(() => ["19", "2027", "6", "2027"]));
  });
});

describe("every language of the brand", () => {
  it.each(houseCopy)("$language has all lines, titles and alts", (row) => {
    expect(row.sentences).toHaveLength(5 + 5 + photographs.length);
    expect(row.sentences.filter((text) => text.trim() === "")).toEqual([]);
  });

  it.each(houseCopy)("$language keeps alternative text short", (row) => {
    const alts = row.sentences.slice(10);
    expect(Math.max(...alts.map(lengthOf))).toBeLessThanOrEqual(150);
  });

  it.each(houseCopy)("$language dates and refers in its imprint", (row) => {
    const imprint = larkmere.lines[row.language]?.imprint ?? "";
    expect(imprint).toContain("{date}");
    expect(imprint).toContain("{reference}");
  });

  it.each([
    ["ar", /\p{Script=Arabic}/u],
    ["ur", /\p{Script=Arabic}/u],
    ["pa", /\p{Script=Gurmukhi}/u],
    ["bn", /\p{Script=Bengali}/u],
  ])("%s is written in its script", (language, script) => {
    const sentences = copyIn(language);
    expect(sentences.filter((text) => !script.test(text))).toEqual([]);
  });

  it.each([
    // Cedillas are the Turkish letters; Arabic yeh and kaf are not Urdu's.
    ["ro", /[şţŞŢ]/u],
    ["ur", /[يكه]/u],
    ["ar", /[یکہۓ]/u],
    ["pa", /\p{Script=Devanagari}/u],
    ["cy", /'/u],
    ["en", /'/u],
  ])("%s holds no letter of its neighbours", (language, foreign) => {
    expect(copyIn(language).filter((text) => foreign.test(text))).toEqual([]);
  });

  it.each(larkmere.languages)(
    "%s is composed, in Latin figures",
    (language) => {
      const text = copyIn(language).join("\n");
      expect(text).toBe(text.normalize("NFC"));
      expect(text.match(/\p{Nd}/gu)?.join("")).toMatch(/^[0-9]+$/u);
    },
  );
});

describe("the photographs", () => {
  it.each(photographs)("$id is the file that was approved", async (row) => {
    const bytes = readFileSync(originalOf(row));
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(row.digest);
    const { autoOrient } = await sharp(bytes).metadata();
    expect(autoOrient).toEqual({
      width: row.pixelWidth,
      height: row.pixelHeight,
    });
  });

  it.each(photographs)("$id keeps its focus inside what stays whole", (row) => {
    const { x, y, width, height } = row.safeCrop ?? wholePhotograph;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(1);
    expect(y + height).toBeLessThanOrEqual(1);
    expect(row.focalPoint.x).toBeGreaterThan(x);
    expect(row.focalPoint.x).toBeLessThan(x + width);
    expect(row.focalPoint.y).toBeGreaterThan(y);
    expect(row.focalPoint.y).toBeLessThan(y + height);
  });

  it.each(photographs)("$id is credited on its licence's terms", (row) => {
    expect(row.credit.replaceAll("\u00a0", " ")).toContain(
      row.licence?.terms.replace(" 1.0", ""),
    );
  });
});

describe("the campaigns", () => {
  it.each(campaigns)("$slug asks for what the brand has", (campaign) => {
    expect(larkmere.promises.map(({ key }) => key)).toContain(campaign.promise);
    const ids = new Set(photographs.map(({ id }) => id));
    expect(campaign.photographs.filter((id) => !ids.has(id))).toEqual([]);
    expect(campaign.reference).toMatch(/^LK-2026-\d{3}$/u);
  });

  it.each(campaigns)("$slug sends what each place takes", ({ pack }) => {
    const refused = pack.filter(({ format, encoding }) => {
      const found = findFormat(format);
      const taken = found.medium === "screen" ? found.encodings : ["PDF"];
      return !taken.includes(listed[encoding]);
    });
    expect(refused).toEqual([]);
  });

  it.each([
    ["feed-the-caddy", 12, 4],
    ["wild-verges", 4, 2],
    ["your-say-starts-here", 4, 2],
    ["be-their-steady", 4, 2],
  ])("%s packs %i pictures and %i documents", (slug, pictures, documents) => {
    const pack = campaigns.find((each) => each.slug === slug)?.pack ?? [];
    const purposes = pack.map(({ purpose }) => purpose);
    expect(purposes.filter((each) => each === "social")).toHaveLength(pictures);
    expect(purposes.filter((each) => each === "screen")).toHaveLength(
      documents,
    );
  });
});

describe("the guidelines", () => {
  it("cover at least sixteen subjects, each once", () => {
    const keys = larkmere.guidelines.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThanOrEqual(16);
  });

  it.each(larkmere.guidelines)("$key can be used as it stands", (section) => {
    expect(section.summary.split(/\s+/u).length).toBeLessThanOrEqual(60);
    expect(section.body.length).toBeGreaterThan(0);
    expect(section.dos.length).toBeGreaterThan(0);
    expect(section.donts.length).toBeGreaterThan(0);
  });
});

describe("the palette", () => {
  it.each(allowedPairs())("%s reads on %s", (text, ground) => {
    expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["sunrise", "white"],
    ["sunrise", "chalk"],
    ["sunrise", "meadow"],
    ["sunrise", "market"],
    ["sunrise", "spring"],
  ])("%s does not read on %s", (text, ground) => {
    expect(contrastOf(text, ground)).toBeLessThan(4.5);
  });
});

const wholePhotograph = { x: 0, y: 0, width: 1, height: 1 };
const listed = { pdf: "PDF", png: "PNG", jpeg: "JPG", webp: "WEBP" } as const;

/** Every sentence that a reader of one language may see. */
function copyIn(language: string): readonly string[] {
  return [
    ...narratives
      .filter((row) => row.language === language)
      .flatMap(({ sentences }) => sentences),
    ...houseCopy
      .filter((row) => row.language === language)
      .flatMap(({ sentences }) => sentences),
  ];
}

/** Text and ground that the brand allows at any size. */
function allowedPairs(): readonly (readonly [text: string, ground: string])[] {
  const dark = ["mere", "meadow", "market", "brick", "heather", "spring"];
  const tints = larkmere.swatches
    .filter(({ role }) => role === "tint")
    .map(({ name }) => name);
  const light = ["white", "chalk", "sunrise", ...tints];
  return [
    ...["white", "chalk"].flatMap((text) =>
      [...dark, "slate", "ink"].map((ground) => [text, ground] as const),
    ),
    ...["ink", "mere"].flatMap((text) =>
      light.map((ground) => [text, ground] as const),
    ),
    ...["mere", "ink", "brick", "heather", "slate"].map(
      (ground) => ["sunrise", ground] as const,
    ),
    ...larkmere.promises.map(({ swatch, tint }) => [swatch, tint] as const),
  ];
}

/** Middle grey reads on nothing here, so that a pair with an unknown name fails. */
function contrastOf(text: string, ground: string): number {
  const [one = [128, 128, 128] as const, other = [128, 128, 128] as const] = [
    text,
    ground,
  ].map(
    (name) => larkmere.swatches.find((swatch) => swatch.name === name)?.srgb,
  );
  return contrastRatio(one, other);
}
