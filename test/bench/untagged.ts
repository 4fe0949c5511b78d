import { box } from "#brand";
import type { Frame } from "#render";
import { paintItem } from "../../src/render/paint/document/paint-item.ts";
import { linksOf } from "../../src/render/paint/screen/links.ts";
import type { ScreenFacts } from "../../src/render/paint/screen/paint-screen.ts";
import { screenInks } from "../../src/render/paint/screen/screen-inks.ts";
import { PdfDocument } from "../../src/render/pdf/document.ts";
import { informationOf, xmpOf } from "../../src/render/pdf/metadata.ts";
import { clip, saved, transform } from "../../src/render/pdf/operators.ts";
import { Resources } from "../../src/render/pdf/resources.ts";
import { srgbOutputIntent } from "../../src/render/pdf/srgb-output-intent.ts";
import { textString } from "../../src/render/pdf/strings.ts";
import type { Supplies } from "../../src/render/supplies.ts";

/**
 * The screen PDF as it is without tags: the same items and links, text from left to right, no
 * structure, no marks. Nobody is served with it; it tells what tags cost.
 */
export async function paintUntagged(
  frames: readonly Frame[],
  supplies: Supplies,
  facts: ScreenFacts,
): Promise<Uint8Array> {
  const document = new PdfDocument();
  for (const frame of frames) await paintPage(document, frame, supplies);
  return document.save(
    {
      Lang: textString(facts.language),
      ViewerPreferences: { DisplayDocTitle: true },
      Metadata: document.stream(
        { Type: "Metadata", Subtype: "XML" },
        xmpOf(facts),
        "none",
      ),
      OutputIntents: [srgbOutputIntent(document)],
    },
    informationOf(facts),
  );
}

async function paintPage(
  document: PdfDocument,
  frame: Frame,
  supplies: Supplies,
): Promise<void> {
  const { width, height } = frame.format;
  const resources = new Resources();
  const inks = screenInks(document, supplies);
  const pixelsPerPoint = 200 / 72;
  const context = { document, resources, supplies, inks, pixelsPerPoint };
  let items = "";
  for (const item of frame.items) items += await paintItem(item, context);
  const links = linksOf(frame, supplies.fonts, { scale: 1, places: new Map() });
  document.addPage({
    MediaBox: [0, 0, width, height],
    CropBox: [0, 0, width, height],
    TrimBox: [0, 0, width, height],
    Resources: resources.entries(),
    Contents: document.stream(
      {},
      saved(
        transform([1, 0, 0, -1, 0, height]) +
          clip(box(0, 0, width, height)) +
          items,
      ),
    ),
    Group: { Type: "Group", S: "Transparency", CS: "DeviceRGB" },
    Annots: links.map(({ annotation }) => document.add(annotation)),
  });
}
