/**
 * Paints frames as a tagged sRGB PDF for screens (PDF/UA-1): one page a frame, the page is the
 * trim, text is live. It measures nothing, adds nothing for printers, and draws no item that it
 * cannot draw truly.
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
import { writeOutline, type Bookmark } from "../../pdf/structure/outline.ts";
import type { StructureElement } from "../../pdf/structure/structure-element.ts";
import { StructureTree } from "../../pdf/structure/structure-tree.ts";
import type { TaggedPage } from "../../pdf/structure/tagged-page.ts";
import { paintItem, type ItemContext } from "../document/paint-item.ts";
import { linksOf, type LinkPlaces } from "./links.ts";
import { screenInks } from "./screen-inks.ts";
import { readingPlaces } from "./reading-places.ts";
import { Enclosures } from "./tags/enclosures.ts";
import { bookmarksOf } from "./tags/bookmarks.ts";
import { tagFrame, type FrameTags } from "./tags/tag-frame.ts";
import { taggedContent } from "./tags/tagged-content.ts";

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
  const tree = new StructureTree(document, facts.language);
  const bookmarks: Bookmark[] = [];
  const enclosures = new Enclosures(tree.root);
  const pages = frames.map((frame) => ({ frame, page: tree.page() }));
  const places = placesOf(pages);
  for (const { frame, page } of pages) {
    const parent = parentOf(frame, frames, tree);
    const tags = tagFrame(frame, parent, scaleOf(frame), enclosures);
    const context = { document, supplies, facts, tags, page, places };
    await paintPage(frame, context);
    if (frames.length > 1) bookmarks.push(...bookmarksOf(frame, tags, page));
  }
  return document.save(
    {
      ...tree.write(),
      Outlines: writeOutline(document, bookmarks),
      Lang: textString(facts.language),
      ViewerPreferences: {
        DisplayDocTitle: true,
        ...(frames[0]?.direction === "rtl" ? { Direction: "R2L" } : {}),
      },
      Metadata: document.stream(
        { Type: "Metadata", Subtype: "XML" },
        xmpOf({ ...facts, conformance: "PDF/UA-1" }),
        "none",
      ),
      OutputIntents: [srgbOutputIntent(document)],
    },
    informationOf(facts),
  );
}

/** Pages that stand for themselves are a section each; what flows brings its own. */
function parentOf(
  { anchors, language }: Frame,
  frames: readonly Frame[],
  { root }: StructureTree,
): StructureElement {
  const isWhole = frames.length === 1 || anchors !== undefined;
  return isWhole ? root : root.add("Sect", { language });
}

/** Where links within the document lead to. */
const placesOf = (
  pages: readonly { readonly frame: Frame; readonly page: TaggedPage }[],
): LinkPlaces =>
  new Map(
    pages.flatMap(({ frame, page }) =>
      (frame.anchors ?? []).map(({ name, y }) => [
        name,
        // A zoom of 0 leaves the reader's own.
        [page.ref, "XYZ", 0, (frame.format.height - y) * scaleOf(frame), 0],
      ]),
    ),
  );

/** What a page is painted with. */
interface PageContext {
  readonly document: PdfDocument;
  readonly supplies: Supplies;
  readonly facts: ScreenFacts;
  readonly tags: FrameTags;
  readonly page: TaggedPage;
  readonly places: LinkPlaces;
}

const scaleOf = ({ format }: Frame): number =>
  format.medium === "print" ? format.artworkScale : 1;

async function paintPage(frame: Frame, context: PageContext): Promise<void> {
  const { document, supplies, facts, tags, page, places } = context;
  const { format } = frame;
  const scale = scaleOf(frame);
  const width = format.width * scale;
  const height = format.height * scale;
  const resources = new Resources();
  const itemContext: ItemContext = {
    document,
    resources,
    supplies,
    inks: screenInks(document, supplies),
    pixelsPerPoint: ((facts.greatestPpi ?? usualPpi) * scale) / 72,
    readingPlace: readingPlaces(frame),
  };
  const items = await taggedContent(frame, tags, page, (item) =>
    paintItem(item, itemContext),
  );
  // The clip stands outside all marked content. ISO 14289-1, 7.1 asks for marks around content, and ISO
  // 32000-1, 14.8.1 calls content what is painted: a path that ends in "n" paints nothing, so that no rule of
  // a checker (veraPDF's SESimpleContentItem) sees an item in it.
  const content = saved(
    transform([scale, 0, 0, -scale, 0, height]) +
      clip(box(0, 0, format.width, format.height)) +
      items,
  );
  const links = linksOf(frame, supplies.fonts, { scale, places });
  for (const { order, annotation } of links) {
    const link = tags.get(order)?.link;
    if (link) page.annotate(link, annotation);
  }
  const trim = [0, 0, width, height];
  const entries: Entries = {
    MediaBox: trim,
    CropBox: trim,
    TrimBox: trim,
    Resources: resources.entries(),
    Contents: document.stream({}, content),
    Group: { Type: "Group", S: "Transparency", CS: "DeviceRGB" },
    ...page.entries(),
  };
  document.addPage(entries, page.ref);
}
