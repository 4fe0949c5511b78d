/**
 * Draws every template on every format in every language of a toolkit, side by side, for eyes:
 * `out/contact-sheet.png`, and one sheet for each template. Rows are formats; columns are languages,
 * first in the panel layout, then in the photograph layout. A grey cell is a blocked output.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { findFormat } from "#brand";
import { findTemplate, templates, type Template } from "#templates";
import { compose } from "../src/render/compose.ts";
import { framesOf } from "../src/render/frames-of.ts";
import { gather } from "../src/render/gather.ts";
import { paintRaster } from "../src/render/paint/raster/paint-raster.ts";
import { sharp } from "../src/render/pixels/sharp.ts";
import type { RawPixels } from "../src/render/supplies.ts";
import { demoSources, demoToolkit } from "./support/demo-toolkit.ts";
import {
  languagesOf,
  layoutsOf,
  optionsOf,
} from "./support/template-choices.ts";

const cell = Number(process.env["CELL"] ?? 150);
const gap = 10;
const [campaign = "feed-the-caddy", ...only] = process.argv.slice(2);
const toolkit = demoToolkit(campaign);
const sources = demoSources();
const columns = ["panel", "photograph"].flatMap((layout) =>
  toolkit.languages.map((language) => ({ layout, language })),
);

async function cellsOf(
  template: Template,
  code: string,
  column: (typeof columns)[number],
) {
  const format = findFormat(code);
  if (!languagesOf(template, toolkit).includes(column.language)) return [];
  const composition = compose(toolkit, {
    template,
    format,
    purpose: "proof",
    encoding: "png",
    language: column.language,
    options: layoutsOf(template).includes(column.layout)
      ? optionsOf(column.layout)
      : {},
    copy: template.examples[0]?.copy ?? {},
  });
  const supplies = await gather(composition.pages, { toolkit }, sources);
  const frames = await framesOf(composition, supplies);
  const scale =
    cell /
    Math.max(format.width, format.height) /
    (frames.length > 1 ? 1.2 : 1);
  const painted: RawPixels[] = [];
  for (const frame of frames)
    painted.push(await paintRaster(frame, supplies, { scale }));
  return painted;
}

/** Templates whose pages stand side by side in a cell. */
const twoSided = new Set([
  ...["flyer", "leaflet", "business-card"],
  ...["large-print", "easy-read"],
]);

async function sheetOf(template: Template) {
  const layers: Parameters<ReturnType<typeof sharp>["composite"]>[0] = [];
  let top = gap;
  const wide = twoSided.has(template.name) ? 2 : 1;
  for (const code of template.formats) {
    let height = 0;
    for (const [index, column] of columns.entries()) {
      let left = gap + index * (cell * wide + gap);
      for (const { data, width, height: high } of await cellsOf(
        template,
        code,
        column,
      )) {
        const input = Buffer.from(data);
        layers.push({
          input,
          raw: { width, height: high, channels: 3 },
          left,
          top,
        });
        left += width + 2;
        height = Math.max(height, high);
      }
    }
    top += height + gap;
  }
  const width = gap + columns.length * (cell * wide + gap);
  const sheet = await sharp({
    create: { width, height: top, channels: 3, background: "#a8a8a8" },
  })
    .composite(layers)
    .png()
    .toBuffer();
  return { sheet, width, height: top };
}

await mkdir("out", { recursive: true });
const sheets = [];
for (const template of only.length > 0
  ? only.flatMap((name) => findTemplate(name) ?? [])
  : templates) {
  const sheet = await sheetOf(template);
  await sharp(sheet.sheet).toFile(
    path.join("out", `contact-sheet-${template.name}.png`),
  );
  sheets.push(sheet);
}
let top = 0;
const layers = sheets.map(({ sheet, height }) => {
  const layer = { input: sheet, left: 0, top };
  top += height;
  return layer;
});
const width = Math.max(...sheets.map((sheet) => sheet.width));
await sharp({
  create: { width, height: top, channels: 3, background: "#a8a8a8" },
  limitInputPixels: false,
})
  .composite(layers)
  .png()
  .toFile(path.join("out", "contact-sheet.png"));
process.stdout.write(`out/contact-sheet.png: ${width} x ${top}\n`);
