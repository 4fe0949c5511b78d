import { beforeAll, describe, expect, it } from "vitest";
import { findFormat, inset, insets, overlaps, pt, type Toolkit } from "#brand";
import { templates, type Template } from "#templates";
import { compose } from "../../src/render/compose.ts";
import { framesOf as frameAll } from "../../src/render/frames-of.ts";
import type { Frame } from "../../src/render/frame.ts";
import { gather, type Sources } from "../../src/render/gather.ts";
import { demoSources, demoToolkit } from "../support/demo-toolkit.ts";
import { layoutsOf, optionsOf } from "../support/template-choices.ts";

let toolkit: Toolkit;
let sources: Sources;

beforeAll(() => {
  toolkit = demoToolkit("feed-the-caddy");
  sources = demoSources();
});

async function framesOf(
  template: Template,
  code: string,
  layout: string,
): Promise<readonly Frame[]> {
  const composition = compose(toolkit, {
    template,
    format: findFormat(code),
    purpose: "proof",
    encoding: "png",
    language: "en",
    options: optionsOf(layout),
    copy: template.examples[0]?.copy ?? {},
  });
  const supplies = await gather(composition.pages, { toolkit }, sources);
  return frameAll(composition, supplies);
}

/** Whether anything is painted over a photograph. A hair's breadth along an edge is no overlay. */
const isOverlaid = ({ items }: Frame): boolean =>
  items.some(
    (photo, at) =>
      photo.kind === "photo" &&
      items
        .slice(at + 1)
        .some(({ box }) => overlaps(inset(photo.box, insets(pt(0.5))), box)),
  );

const cases = templates.flatMap((template) =>
  template.formats.flatMap((code) =>
    layoutsOf(template).map(
      (layout) => [template.name, code, layout, template] as const,
    ),
  ),
);

describe("what licences are asked is what becomes of the photograph", () => {
  it.each(cases)(
    "in the %s on %s in the %s layout",
    async (_, code, layout, template) => {
      const frames = await framesOf(template, code, layout);
      const credit = toolkit.photographs[0]?.credit ?? "";
      const treatment = template.treatment({
        options: optionsOf(layout),
        format: findFormat(code),
      });
      expect({
        isOverlaid: treatment.changes.includes("overlay"),
        showsCredit: treatment.showsCredit,
      }).toEqual({
        isOverlaid: frames.some(isOverlaid),
        showsCredit: frames.some(({ texts }) =>
          texts.some(({ text }) => text.includes(credit)),
        ),
      });
    },
  );
});
