import { findFormat, type LanguageTag } from "#brand";
import { templates, type Template } from "#templates";
import { describe, expect, it } from "vitest";
import sharp from "sharp";
import { compose } from "../../../../src/render/compose.ts";
import { framesOf } from "../../../../src/render/frames-of.ts";
import { gather } from "../../../../src/render/gather.ts";
import { paintScreen } from "../../../../src/render/paint/screen/paint-screen.ts";
import { rules } from "../../../../src/render/preflight/rules.ts";
import { inspectUa } from "../../../../src/render/preflight/ua/inspect-ua.ts";
import type { RenderRequest } from "../../../../src/render/request.ts";
import type { Supplies } from "../../../../src/render/supplies.ts";
import { demoSources, demoToolkit } from "../../../support/demo-toolkit.ts";
import { isInstalled, printedBy } from "../../../support/pdf-reader.ts";
import { languagesOf } from "../../../support/template-choices.ts";
import { tagFaults } from "../../../support/tag-faults.ts";
import { tagLines } from "../../../support/tag-lines.ts";

const toolkit = demoToolkit("feed-the-caddy");
const sources = demoSources();
const access = rules.filter(({ code }) => code.startsWith("access/"));

/** Tags do not depend on pixels: every photograph is one. */
const pixel = await sharp({
  create: { width: 1, height: 1, channels: 3, background: "#808080" },
})
  .jpeg()
  .toBuffer();
const jpeg = () => Promise.resolve({ bytes: pixel, width: 1, height: 1 });

async function tagged(
  template: Template,
  format: string,
  language: LanguageTag,
) {
  const [example] = template.examples;
  const request: RenderRequest = {
    template,
    format: findFormat(format),
    purpose: "screen",
    encoding: "pdf",
    language,
    options: example?.options ?? {},
    copy: example?.copy ?? {},
  };
  const composition = compose(toolkit, request);
  const gathered = await gather(composition.pages, { toolkit }, sources);
  const supplies: Supplies = {
    ...gathered,
    pixels: { ...gathered.pixels, jpeg },
  };
  const frames = await framesOf(composition, supplies);
  const facts = { title: toolkit.name, language, createdAt: toolkit.issued };
  const bytes = await paintScreen(frames, supplies, facts);
  const { fonts } = supplies;
  const subject = { toolkit, request, composition, frames, fonts };
  const seen = access.flatMap((rule) => [...rule.check(subject)]);
  return { bytes, seen };
}

describe.each(templates)("the $name template", (template) => {
  const languages = languagesOf(template, toolkit);

  it.each(languages)(
    "is tagged in every format: %s",
    async (language) => {
      const faults: unknown[] = [];
      for (const format of template.formats) {
        const { bytes, seen } = await tagged(template, format, language);
        const { findings } = inspectUa(bytes);
        for (const fault of [...tagFaults(bytes), ...findings, ...seen])
          faults.push({ format, fault });
      }
      expect(faults).toEqual([]);
    },
    60_000,
  );

  it.skipIf(!isInstalled("qpdf")).each(languages)(
    "is sound to qpdf (skipped where it is not installed): %s",
    async (language) => {
      const [format = ""] = template.formats;
      const { bytes } = await tagged(template, format, language);
      const said = printedBy(bytes, "qpdf", (file) => ["--check", file]);
      expect(said).toContain("No syntax or stream encoding errors");
    },
  );
});

const posters = templates.filter(({ name }) => name === "poster");

it.each(posters)(
  "a $name is read as its template arranges it, its code and addresses as links",
  async (poster) => {
    const { bytes } = await tagged(poster, "a4", "en");
    const lines = await tagLines(bytes);
    expect(lines.slice(0, 10)).toEqual([
      "Document [en]",
      "  Figure (Half a ripe fig in a red bowl)",
      '  H1 "Scraps do more in the caddy"',
      '  P "Put all your food waste in your caddy. We collect it every week."',
      "  Link",
      "    Figure (Scan to order: larkmere.example/food)",
      '  P "Scan to order"',
      '  P "Order your free liners"',
      "  P",
      '    Link "larkmere.example/food"',
    ]);
  },
);
