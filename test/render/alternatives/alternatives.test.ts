import { findFormat, type Toolkit } from "#brand";
import { planAlternatives, produce } from "#render";
import { alternatives, easyRead, largePrint } from "#templates";
import { describe, expect, it } from "vitest";
import { saidOn } from "../../../src/render/equivalents/said.ts";
import { demoToolkit, gridToolkit } from "../../support/demo-toolkit.ts";

const caddy = await gridToolkit(demoToolkit("feed-the-caddy"));

const request = {
  format: findFormat("a4"),
  purpose: "screen",
  encoding: "pdf",
  options: {},
  copy: {},
} as const;

/** What easy read says of a campaign, as its lines name their pictures. */
function withLines(photograph: string): Toolkit {
  const { toolkit } = caddy;
  const narrative = toolkit.narratives["en"];
  const line = { text: "Put food in your caddy.", photograph };
  return {
    ...toolkit,
    narratives: narrative
      ? { en: { ...narrative, easyReadTitle: "Food", easyRead: [line] } }
      : {},
  };
}

describe("the set of a campaign", () => {
  it("lacks what nobody has written, by name and language", () => {
    const missing = planAlternatives(caddy.toolkit).filter(
      (place) => place.missing !== undefined,
    );
    expect(missing.map(({ form, language }) => `${form} ${language}`)).toEqual(
      ["cy", "pl", "ro", "ar", "ur", "pa", "bn"].map(
        (language) => `easy-read ${language}`,
      ),
    );
    expect(missing[0]?.missing).toBe(
      'Nobody has written “Easy-read title” and “Easy-read lines” in "cy"',
    );
  });

  it("lacks a format that the house has retired", () => {
    const templates = [
      { template: "large-print", lockedSlots: [], isRetired: true as const },
    ];
    const planned = planAlternatives({ ...caddy.toolkit, templates }, ["en"]);
    expect(
      planned.flatMap(({ form, missing }) => (missing ? [form] : [])),
    ).toEqual(["large-print"]);
  });

  it("has the standard output first, and every alternative after it", () => {
    const planned = planAlternatives(caddy.toolkit, ["en"]);
    expect(planned.map(({ form }) => form)).toEqual([
      "standard",
      ...alternatives.map(({ name }) => name),
    ]);
    expect(planned[0]?.request?.template.name).toBe("poster");
  });

  it.each(["your-say-starts-here", "wild-verges", "be-their-steady"])(
    "is complete in English for %s",
    async (slug) => {
      const { sources, toolkit } = await gridToolkit(demoToolkit(slug));
      const blocks: string[] = [];
      const planned = planAlternatives(toolkit, ["en"]);
      for (const { request: asked } of planned) {
        const { artworks, report } = await produce(
          toolkit,
          asked ?? { ...request, template: easyRead, language: "en" },
          sources,
        );
        expect(artworks).toHaveLength(1);
        blocks.push(
          ...report.findings
            .filter(({ severity }) => severity !== "note")
            .map(({ code, message }) => `${code} ${message}`),
        );
      }
      expect(blocks).toEqual([]);
    },
  );
});

describe("easy read", () => {
  const asked = { ...request, template: easyRead, language: "en" };

  it("is never made of other copy", async () => {
    await expect(
      produce(caddy.toolkit, { ...asked, language: "cy" }, caddy.sources),
    ).rejects.toThrow('Cannot set slot "easyReadTitle"');
  });

  it("shows no picture that the toolkit has not", async () => {
    const toolkit = withLines("dogs-at-window");
    await expect(produce(toolkit, asked, caddy.sources)).rejects.toThrow(
      'Unknown photograph "dogs-at-window": choose one of fig-in-red-bowl, autumn-meadow',
    );
  });

  it("says each line beside its picture, and whose picture it is", async () => {
    const toolkit = withLines("autumn-meadow");
    const { frames, manifest } = await produce(toolkit, asked, caddy.sources);
    expect(manifest.photographs.map(({ id }) => id)).toEqual(["autumn-meadow"]);
    const said = saidOn(frames).map(({ text }) => text);
    expect(said.slice(1, 4)).toEqual([
      "Food",
      "A green meadow, autumn woods and a rocky ridge",
      "Put food in your caddy.",
    ]);
    expect(said.some((text) => text.includes("Aitzol"))).toBe(true);
  });
});

describe("large print", () => {
  it.each(caddy.toolkit.languages)(
    "says in %s what the campaign says, each thing once",
    async (language) => {
      const { frames } = await produce(
        caddy.toolkit,
        { ...request, template: largePrint, language },
        caddy.sources,
      );
      const { callToAction, headline, message, points } =
        caddy.toolkit.narratives[language] ?? {};
      const said = saidOn(frames).map(({ text }) => text);
      for (const text of [headline, message, ...(points ?? []), callToAction])
        expect(said.filter((each) => each === text)).toHaveLength(1);
    },
  );

  it("gives the same bytes again", async () => {
    const asked = { ...request, template: largePrint, language: "ur" };
    const once = await produce(caddy.toolkit, asked, caddy.sources);
    const again = await produce(caddy.toolkit, asked, caddy.sources);
    expect(again.artworks.map(({ digest }) => digest)).toEqual(
      once.artworks.map(({ digest }) => digest),
    );
    expect(once.artworks).toHaveLength(1);
  });
});
