import { findFormat, type Toolkit } from "#brand";
import { produce, type Sources } from "#render";
import { templates } from "#templates";
import { beforeAll, expect, test } from "vitest";
import { inspectUa } from "../../../../src/render/preflight/ua/inspect-ua.ts";
import { demoToolkit, gridToolkit } from "../../../support/demo-toolkit.ts";
import { languagesOf } from "../../../support/template-choices.ts";

let toolkit: Toolkit;
let sources: Sources;

beforeAll(async () => {
  const demo = demoToolkit("feed-the-caddy");
  ({ toolkit, sources } = await gridToolkit(demo));
});

const languages = ["en", "cy", "ar", "ur", "pa"];
const written = demoToolkit("feed-the-caddy");

const outputs = templates.flatMap((template) =>
  languages
    .filter((language) => languagesOf(template, written).includes(language))
    .map((language) => ({
      template,
      name: template.name,
      format: template.formats[0] ?? "",
      language,
    })),
);

test.each(outputs)(
  "the screen PDF of a $name on $format in $language keeps nobody from reading it",
  async ({ template, format, language }) => {
    const { artworks } = await produce(
      toolkit,
      {
        template,
        format: findFormat(format),
        purpose: "screen",
        encoding: "pdf",
        language,
        options: {},
        copy: template.examples[0]?.copy ?? {},
      },
      sources,
    );
    expect(artworks).toHaveLength(1);
    expect(artworks.flatMap(({ bytes }) => inspectUa(bytes).findings)).toEqual(
      [],
    );
  },
);
