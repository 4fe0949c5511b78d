/**
 * Paints frames as an sRGB PDF for screens: one page a frame, the page is the trim, text is live.
 * It measures nothing, adds nothing for printers, and draws no item that it cannot draw truly.
 */
import { box } from "#brand";
import type { Frame } from "../../frame.ts";
import type { Supplies } from "../../supplies.ts";
import { PdfDocument, type Entries } from "../../pdf/document.ts";
import {
  informationOf,
  xmpOf,
  type DocumentFacts,
} from "../../pdf/metadata.ts";
import { clip, saved, transform } from "../../pdf/operators.ts";
import { Resources } from "../../pdf/resources.ts";
import { textString } from "../../pdf/strings.ts";
import { srgbOutputIntent } from "../../pdf/srgb-output-intent.ts";
import { paintItem, type ItemContext } from "../document/paint-item.ts";
import { linksOf } from "./links.ts";
import { screenInks } from "./screen-inks.ts";

/** What the file says about itself, and how fine its photographs are. */
export interface ScreenFacts extends DocumentFacts {
  /** Pixels per inch of the page, which for large formats is the artwork at its scale. */
  readonly greatestPpi?: number;
}

const usualPpi = 200;

/** Paints frames, in order, as one file. The same arguments give the same bytes. */
export async function paintScreen(
  frames: readonly Frame[],
  supplies: Supplies,
  facts: ScreenFacts,
): Promise<Uint8Array> {
  const document = new PdfDocument();
  for (const frame of frames)
    await paintPage(document, frame, supplies, facts.greatestPpi ?? usualPpi);
  return document.save(
    {
      Lang: textString(facts.language),
      ViewerPreferences: {
        DisplayDocTitle: true,
        ...(frames[0]?.direction === "rtl" ? { Direction: "R2L" } : {}),
      },
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
  greatestPpi: number,
): Promise<void> {
  const { format } = frame;
  const scale = format.medium === "print" ? format.artworkScale : 1;
  const width = format.width * scale;
  const height = format.height * scale;
  const resources = new Resources();
  const context: ItemContext = {
    document,
    resources,
    supplies,
    inks: screenInks(document, supplies),
    pixelsPerPoint: (greatestPpi * scale) / 72,
  };
  const items: string[] = [];
  for (const item of frame.items) items.push(await paintItem(item, context));
  const content = saved(
    transform([scale, 0, 0, -scale, 0, height]) +
      clip(box(0, 0, format.width, format.height)) +
      items.join(""),
  );
  const annotations = linksOf(frame, supplies.fonts, scale).map((link) =>
    document.add(link),
  );
  const trim = [0, 0, width, height];
  const entries: Entries = {
    MediaBox: trim,
    CropBox: trim,
    TrimBox: trim,
    Resources: resources.entries(),
    Contents: document.stream({}, content),
    Group: { Type: "Group", S: "Transparency", CS: "DeviceRGB" },
    Tabs: "S",
    ...(annotations.length > 0 ? { Annots: annotations } : {}),
  };
  document.addPage(entries);
}
