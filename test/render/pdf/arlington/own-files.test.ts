import { findFormat, pt } from "#brand";
import { larkmere } from "#larkmere";
import { produce, produceGuide } from "#render";
import { templates } from "#templates";
import { watermark } from "#render/watermark";
import { describe, expect, it } from "vitest";
import { producePreflightReport } from "../../../../src/render/documents/preflight/produce-preflight-report.ts";
import { impose } from "../../../../src/render/imposition/impose.ts";
import { measureItem } from "../../../../src/render/imposition/measure-item.ts";
import { planSheet } from "../../../../src/render/imposition/plan-sheet.ts";
import { findSheet } from "../../../../src/render/imposition/sheets.ts";
import { openForeignPdf } from "../../../../src/render/pdf/foreign/foreign-pdf.ts";
import { inspectPressFile } from "../../../../src/render/preflight/press/inspect-press-file.ts";
import { reportOf } from "../../../../src/render/preflight/report/report-of.ts";
import { readPdf } from "../../../../src/render/read-pdf/read-pdf.ts";
import { checkObjects } from "../../../support/arlington/check-objects.ts";
import { readModel } from "../../../support/arlington/model.ts";
import { demoToolkit, gridToolkit } from "../../../support/demo-toolkit.ts";
import { typography } from "../../../support/make-brand.ts";
import { bookContent, makeDocument } from "../../../support/sample-book.ts";
import { languagesOf } from "../../../support/template-choices.ts";
import {
  print,
  printItems,
  printSources,
  printToolkit,
} from "../../paint/press/demonstration.ts";
import { smallFile } from "../../paint/press/small-file.ts";
import { hostileFile } from "../../preflight/report/hostile-file.ts";
import { house } from "../../preflight/report/inspect-file.ts";

const model = readModel();
const faultsOf = (bytes: Uint8Array) => checkObjects(readPdf(bytes), model);
const { toolkit, sources } = await gridToolkit(demoToolkit("feed-the-caddy"));
const press = printToolkit();

const screens = templates.flatMap((template) =>
  ["en", "ur"]
    .filter((language) => languagesOf(template, toolkit).includes(language))
    .map((language) => ({ template, name: template.name, language })),
);

async function screenPdf({ template, language }: (typeof screens)[number]) {
  const { artworks } = await produce(
    toolkit,
    {
      template,
      format: findFormat(template.formats[0] ?? ""),
      purpose: "screen",
      encoding: "pdf",
      language,
      options: {},
      copy: template.examples[0]?.copy ?? {},
    },
    sources,
  );
  return artworks.map(({ bytes }) => bytes);
}

const plates = templates.flatMap(({ name }) =>
  printItems
    .filter(
      ({ options, template }) =>
        template.name === name && options["layout"] !== "photograph",
    )
    .slice(0, 1)
    .map((item) => ({ item, name })),
);

describe("every object of our files is what the Arlington model lets it be", () => {
  it.each(screens)("in the $name for screens in $language", async (screen) => {
    const files = await screenPdf(screen);
    expect(files).not.toEqual([]);
    expect(files.flatMap(faultsOf)).toEqual([]);
  });

  it.each(plates)("in the $name for the press", async ({ item }) => {
    const { artworks } = await print(item, press, printSources());
    expect(artworks).not.toEqual([]);
    expect(artworks.flatMap(({ bytes }) => faultsOf(bytes))).toEqual([]);
  });

  it("in a press file with spots", async () => {
    expect(faultsOf(await smallFile())).toEqual([]);
  });

  it.each(["guideline-book", "quick-guide"] as const)(
    "in the %s",
    async (kind) => {
      const { bytes } = await makeDocument(kind, bookContent);
      expect(faultsOf(bytes)).toEqual([]);
    },
  );

  it("in a toolkit's guide", async () => {
    const { bytes } = await produceGuide(
      {
        toolkit,
        language: "en",
        first: "en",
        issued: "2026-11-16",
        summary: "",
        objective: "",
        audiences: [],
        dos: ["Say it once"],
        donts: [],
        hashtag: "",
        contact: [],
        messages: [],
        facts: [],
        photographs: [],
      },
      sources,
    );
    expect(faultsOf(bytes)).toEqual([]);
  });

  it("in a preflight report of somebody else's file", async () => {
    const inspection = await inspectPressFile(hostileFile(2, 90), house);
    const report = reportOf(inspection, { fileName: "theirs.pdf" });
    const paper = { brand: larkmere, issued: "2026-11-22" } as const;
    const { bytes } = await producePreflightReport(inspection, report, paper);
    expect(faultsOf(bytes)).toEqual([]);
  });

  it("in an imposed sheet", async () => {
    const source = await openForeignPdf(await smallFile(), "small.pdf");
    const item = measureItem([source]);
    const plan = planSheet({
      ...item,
      sheet: findSheet("sra3"),
      gutter: pt(2 * item.bleed),
      isDuplex: false,
      flip: "long",
      bindingEdge: "left",
      usesUnprintable: false,
    });
    const sheet = await impose([source], plan, {
      name: "Posters",
      date: "2026-03-01",
      typography,
    });
    expect(faultsOf(sheet)).toEqual([]);
  });

  it("in a proof that bears a watermark", async () => {
    const { bytes } = await makeDocument("quick-guide", bookContent);
    expect(faultsOf(await watermark(bytes, "application/pdf"))).toEqual([]);
  });
});
