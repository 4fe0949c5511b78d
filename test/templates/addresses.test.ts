import { findFormat } from "#brand";
import { campaigns } from "#larkmere";
import { findTemplate } from "#templates";
import { describe, expect, it } from "vitest";
import { compose } from "../../src/render/compose.ts";
import { framesOf } from "../../src/render/frames-of.ts";
import { gather } from "../../src/render/gather.ts";
import { demoSources, demoToolkit } from "../support/demo-toolkit.ts";
import { optionsOf } from "../support/template-choices.ts";

/** The narrowest places that an address stands in. */
const narrow = [
  ["flyer", "dl", "panel"],
  ["flyer", "dl", "photograph"],
  ["poster", "ooh-16", "panel"],
  ["banner", "lamppost-800", "panel"],
] as const;
type Place = readonly [template: string, format: string, layout: string];

const sources = demoSources();

/** How addresses and telephone numbers are set, in every language of a campaign. */
async function linesOf(campaign: string, [name, code, layout]: Place) {
  const toolkit = demoToolkit(campaign);
  const template = findTemplate(name);
  if (!template) throw new Error(`No template "${name}"`);
  const set = toolkit.languages.map(async (language) => {
    const composition = compose(toolkit, {
      template,
      format: findFormat(code),
      purpose: "proof",
      encoding: "png",
      language,
      options: optionsOf(layout),
      copy: {},
    });
    const supplies = await gather(composition.pages, { toolkit }, sources);
    const frames = await framesOf(composition, supplies);
    return frames
      .flatMap(({ texts }) => texts)
      .filter((text) => ["shortUrl", "phone"].includes(text.name))
      .map(({ text, lines }) => ({ language, text, lines }));
  });
  return (await Promise.all(set)).flat();
}

describe.each(campaigns.map(({ slug }) => slug))(
  "what %s asks one to type",
  (campaign) => {
    it.each(narrow)("is not broken over lines: %s %s, %s", async (...place) => {
      const set = await linesOf(campaign, place);
      expect(set.length).toBeGreaterThan(3);
      expect(set.filter(({ lines }) => lines > 1)).toEqual([]);
    });
  },
);
