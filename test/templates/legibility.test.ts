import { findFormat } from "#brand";
import { findTemplate } from "#templates";
import { expect, test } from "vitest";
import { compose } from "../../src/render/compose.ts";
import { gather } from "../../src/render/gather.ts";
import { layOut } from "../../src/render/layout/lay-out.ts";
import { picturesBeneath } from "../../src/render/preflight/pictures-beneath.ts";
import { preflight } from "../../src/render/preflight/preflight.ts";
import type { RenderRequest } from "../../src/render/request.ts";
import { demoSources, demoToolkit } from "../support/demo-toolkit.ts";

const toolkit = demoToolkit("feed-the-caddy");
const sources = demoSources();

/** Where words stand on photographs, from the longest headline to the tallest script. */
const outputs = [
  ["poster", "a5"],
  ["poster", "a3-landscape"],
  ["social-card", "ig-portrait"],
  ["social-card", "meta-reel"],
  ["flyer", "a5"],
].flatMap(([name = "", format = ""]) =>
  ["en", "pl", "ur"].flatMap((language) =>
    toolkit.photographs.map(({ id }) => ({ name, format, language, id })),
  ),
);

test.each(outputs)(
  "words on the photograph $id stand out on a $name on $format in $language",
  async ({ name, format, language, id }) => {
    const template = findTemplate(name);
    if (!template) throw new Error(`No template "${name}"`);
    const request: RenderRequest = {
      template,
      format: findFormat(format),
      purpose: "proof",
      encoding: "png",
      language,
      options: { layout: "photograph" },
      copy: {},
      photograph: id,
    };
    const composition = compose(toolkit, request);
    const supplies = await gather(composition.pages, { toolkit }, sources);
    const frames = composition.pages.map((page) =>
      layOut(page.artboard, page.context, supplies),
    );
    const pictures = await picturesBeneath(frames, supplies);
    expect(pictures.size).toBeGreaterThan(0);
    const { fonts } = supplies;
    const { findings } = preflight({
      toolkit,
      request,
      composition,
      frames,
      fonts,
      pictures,
    });
    expect(
      findings.filter(
        ({ code }) => code.startsWith("brand/") || code === "access/alt-text",
      ),
    ).toEqual([]);
  },
);
